import { expect, vi } from 'vitest';
import { decodeCourse } from '../../../src/core/course/codec.ts';
import { beginAttempt } from '../../../src/core/play/attempt.ts';
import { playOf } from '../../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { otherLanguage } from '../../../src/core/scenario/text.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Seen } from '../lms-page/seen.ts';
import { comparable, shownAt } from './expected.ts';
import type { OurScenario } from './our-two.ts';
import type { Play } from './play.ts';
import type { Route } from './routes.ts';
import { word } from './words.ts';

/** The pass mark of the course the packages are built from. */
export const mark = 0.7;

/**
 * Somebody playing a scenario, with the core playing beside them: after every step the page is held against the core's
 * run. The page's own seed is learned from what it stores, everything else from the steps made here.
 */
export class Learner {
  readonly play: Play;
  readonly scenario: OurScenario;
  language: Language;
  run: Run;

  readonly #stories: readonly Story[];
  #seedKnown = false;

  private constructor(play: Play, scenario: OurScenario, language: Language, stories: readonly Story[]) {
    this.play = play;
    this.scenario = scenario;
    this.language = language;
    this.#stories = stories;
    this.run = takeUp(playOf(scenario.story), beginAttempt(scenario.story, 0, 0));
  }

  /**
   * Begins an attempt from the menu or from looking back, and stands at the brief. `stories` are all of the package,
   * where it is not this one alone.
   */
  static async begin(
    play: Play,
    scenario: OurScenario,
    language: Language,
    stories: readonly Story[] = [scenario.story],
  ): Promise<Learner> {
    await play.start(stories.length > 1 ? scenario.scenario.title[language] : undefined);
    await play.look(({ continues }) => continues.length === 1);
    const learner = new Learner(play, scenario, language, stories);
    await learner.holds();
    return learner;
  }

  /** Sees that the page is at the run's moment, and returns it. */
  async holds(): Promise<Seen> {
    const wanted = shownAt(this.run, this.scenario.texts[this.language]);
    const same = (seen: Seen) => JSON.stringify(comparable(seen, wanted)) === JSON.stringify(wanted);
    const seen = await this.play.look(same);
    expect(comparable(seen, wanted)).toEqual(wanted);
    expect(seen.lang).toBe(this.language);
    return seen;
  }

  async choose(choice: string): Promise<Seen> {
    await this.play.choose(choice);
    this.run = answer(this.run, choice, { language: this.language, took: 0 });
    return this.holds();
  }

  /** Goes on to the next moment; from an ending, to looking back. */
  async goOn(): Promise<Seen> {
    await this.play.goOn();
    this.run = goOn(this.run, 0, mark);
    if (this.run.moment.kind === 'decision') await this.#learnSeed();
    if (this.run.moment.kind !== 'debrief') return this.holds();
    const seen = await this.play.look(({ parts }) => 'verdict' in parts);
    expect(Object.keys(seen.parts)).toContain('verdict');
    expect(seen.continues).toEqual([]);
    return seen;
  }

  /** Goes on as far as the next decision, or the ending. */
  async goOnToNext(): Promise<void> {
    while (!['decision', 'ending'].includes(this.run.moment.kind)) await this.goOn();
  }

  /** Plays a route to its end, and stands at the ending. */
  async follow(route: Route): Promise<void> {
    for (const choice of route) {
      await this.goOnToNext();
      await this.choose(choice);
    }
    await this.goOnToNext();
    expect(this.run.moment.kind).toBe('ending');
  }

  async switchLanguage(): Promise<Seen> {
    await this.play.switchLanguage();
    this.language = otherLanguage(this.language);
    return this.holds();
  }

  /** Leaves by the button, and stays until told that all is kept. */
  async leave(): Promise<Seen> {
    await this.play.leave();
    const wanted = ['farewell.saved', 'farewell.finished'].map((key) => word(this.language, key));
    const kept = ({ text }: Seen) => wanted.some((words) => text.includes(words));
    const seen = await this.play.look(kept);
    expect(seen.text).toSatisfy(() => kept(seen));
    return seen;
  }

  // An attempt is stored by the time its first choices are on screen, or right after.
  async #learnSeed(): Promise<void> {
    if (this.#seedKnown) return;
    this.#seedKnown = true;
    const { story } = this.scenario;
    const seed = await vi.waitFor(async () => {
      const state = (await this.play.told()).held['cmi.suspend_data'] ?? '';
      const current = decodeCourse(this.#stories, state).saved.attempts[story.id]?.current;
      if (!current || current.result) throw new Error(`the attempt that was begun is not stored: ${state}`);
      return current.seed;
    }, 10_000);
    this.run = takeUp(this.run.play, { ...this.run.attempt, seed });
  }
}
