import { isDeepStrictEqual } from 'node:util';
import { expect, vi } from 'vitest';
import { decodeCourse } from '../../../src/core/course/codec.ts';
import { beginAttempt } from '../../../src/core/play/attempt.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { playOf } from '../../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { otherLanguage } from '../../../src/core/scenario/text.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Seen } from '../lms-page/seen.ts';
import { comparable, isFurther, shownAt } from './expected.ts';
import type { Hands } from './hands.ts';
import { mark } from './held.ts';
import type { OurScenario } from './our-two.ts';
import type { Opened } from './opened.ts';
import { word } from './words.ts';

/** With what somebody presses, if not with the mouse; all stories of the package, where it is not one alone. */
interface Terms {
  readonly hands?: Hands;
  readonly stories?: readonly Story[];
  /** An attempt of before that counts instead. */
  readonly counting?: Attempt;
}

/**
 * Somebody playing a scenario, with the core playing beside them: after every step the page is held against the core's
 * run. The page's own seed is learned from what it stores, everything else from the steps made here.
 */
export class Learner {
  readonly play: Opened;
  readonly scenario: OurScenario;
  language: Language;
  run: Run;

  readonly #hands: Hands;
  readonly #stories: readonly Story[];
  readonly #counting: Attempt | undefined;
  #seedKnown = false;

  private constructor(play: Opened, scenario: OurScenario, language: Language, terms: Terms) {
    const { hands = play.hands, stories, counting } = terms;
    this.play = play;
    this.scenario = scenario;
    this.language = language;
    this.#hands = hands;
    this.#stories = stories ?? [scenario.story];
    this.#counting = counting;
    this.run = takeUp(playOf(scenario.story), beginAttempt(scenario.story, 0, 0));
  }

  /** Begins an attempt from the menu or from looking back, and stands at the brief. */
  static async begin(play: Opened, scenario: OurScenario, language: Language, terms: Terms = {}): Promise<Learner> {
    const learner = new Learner(play, scenario, language, terms);
    const severalThere = learner.#stories.length > 1;
    const seen = await learner.#hands.start(severalThere ? scenario.scenario.title[language] : undefined);
    await learner.holds(seen);
    return learner;
  }

  /** Goes on in another window with the play of a learner, and sees that it stands where that one stood. */
  static async goesOn(play: Opened, { scenario, language, run }: Learner): Promise<Learner> {
    const learner = new Learner(play, scenario, language, {});
    learner.run = run;
    learner.#seedKnown = true;
    await learner.holds();
    return learner;
  }

  /** Sees that the page is at the run's moment, and returns it; `last` is the last look at it, where there was one. */
  async holds(last?: Seen | void): Promise<Seen> {
    const wantedOf = (seen: Seen) =>
      shownAt(this.run, this.scenario, this.language, {
        further: isFurther(seen, this.language),
        counting: this.#counting,
      });
    const same = (seen: Seen) => isDeepStrictEqual(comparable(seen, wantedOf(seen)), wantedOf(seen));
    const isDebrief = this.run.moment.kind === 'debrief';
    if (isDebrief) {
      // What is folded is looked at too.
      const brief = word(this.language, 'debrief.summary');
      await this.play.look(({ parts, text }) => 'actions' in parts && text.includes(brief));
      await this.play.unfold();
    }
    const seen = last && same(last) ? last : await this.play.look(same);
    expect(comparable(seen, wantedOf(seen))).toEqual(wantedOf(seen));
    if (isDebrief) await this.play.fold();
    return seen;
  }

  async choose(choice: string): Promise<Seen> {
    const seen = await this.#hands.choose(choice);
    this.run = answer(this.run, choice, { language: this.language, took: 0 });
    return this.holds(seen);
  }

  /** Goes on to the next moment; from an ending, to looking back. */
  async goOn(): Promise<Seen> {
    const seen = await this.#hands.goOn();
    this.run = goOn(this.run, 0, mark);
    if (this.run.moment.kind === 'decision') await this.#learnSeed();
    return this.holds(seen);
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
    const seen = await this.#hands.switchLanguage();
    this.language = otherLanguage(this.language);
    return this.holds(seen);
  }

  /** Leaves by the button, and stays until told that all is kept. */
  async leave(): Promise<Seen> {
    await this.#hands.leave();
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
