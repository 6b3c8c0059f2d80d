import type { Attempt } from '../../core/play/attempt.ts';
import { playOf } from '../../core/play/play.ts';
import { isOnEnding } from '../../core/play/run.ts';
import type { Play } from '../../core/play/play.ts';
import { mostDecisions } from '../../core/play/progress.ts';
import type { Most } from '../../core/play/progress.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { Fetches } from './fetches.ts';
import type { ScenarioSource } from './source.ts';

/** A story ready to be played, with what its progress is measured by. */
export interface Volume {
  readonly play: Play;
  readonly most: Most;
}

/** How much of a story's words: as far as the first choice, enough for one node, or all. */
export type Extent = 'opening' | 'whole' | { readonly node: string };

/** What a player has loaded. Asks its source for each story and each language once; what fails can be asked for again. */
export class Library {
  readonly #source: ScenarioSource;
  readonly #translator: Translator;
  readonly #volumes = new Map<string, Volume>();
  /** What has been loaded only as far as the first choice, as `scenario.language`. */
  readonly #openings = new Set<string>();
  readonly #fetches = new Fetches();

  constructor(source: ScenarioSource, translator: Translator, stories: readonly Story[] = []) {
    this.#source = source;
    this.#translator = translator;
    for (const story of stories) this.#shelve(story);
  }

  /** A story that has been loaded, or `undefined`. */
  volume(scenario: string): Volume | undefined {
    return this.#volumes.get(scenario);
  }

  /** Whether a finished attempt was left on its ending's own screen. Its story is at hand where it was played or restored. */
  isOnEnding(attempt: Attempt): boolean {
    const volume = this.#volumes.get(attempt.scenario);
    return volume !== undefined && isOnEnding(volume.play, attempt);
  }

  get stories(): readonly Story[] {
    return [...this.#volumes.values()].map(({ play }) => play.story);
  }

  /** Whether a story is at hand, and so much of its words in a language. */
  has(scenario: string, language: Language, extent: Extent): boolean {
    if (!this.#volumes.has(scenario) || !this.#translator.has(scenario, language)) return false;
    if (extent === 'opening' || !this.#openings.has(keyOf(scenario, language))) return true;
    return extent !== 'whole' && extent.node in this.#translator.in(language).texts(scenario).nodes;
  }

  /** Loads a story and so much of its words in one language, side by side. Rejects with what the source rejected with. */
  async open(scenario: string, language: Language, extent: Extent): Promise<Volume> {
    const [volume] = await Promise.all([this.#volume(scenario, language), this.#words(scenario, language, extent)]);
    return volume;
  }

  /** Loads a story; its words, in `language`, are taken in only once they are wanted. */
  async story(scenario: string, language: Language): Promise<Story> {
    return (await this.#volume(scenario, language)).play.story;
  }

  async #words(scenario: string, language: Language, extent: Extent): Promise<void> {
    const key = keyOf(scenario, language);
    if (!this.#translator.has(scenario, language)) {
      const { more, ...texts } = await this.#fetches.once(key, () => this.#source.texts(scenario, language));
      if (more) this.#openings.add(key);
      if (!this.#translator.has(scenario, language)) this.#translator.add(scenario, language, texts);
    }
    if (extent === 'opening' || !this.#openings.has(key)) return;
    const more = await this.#fetches.once(`${key}.more`, async () => this.#source.moreTexts?.(scenario, language));
    if (this.#openings.delete(key) && more) this.#translator.addMore(scenario, language, more);
  }

  async #volume(scenario: string, language: Language): Promise<Volume> {
    const load = () => this.#source.story(scenario, language);
    return (
      this.#volumes.get(scenario) ?? this.#shelve(await this.#fetches.once(`${keyOf(scenario, language)}.story`, load))
    );
  }

  #shelve(story: Story): Volume {
    const known = this.#volumes.get(story.id);
    if (known) return known;
    const volume = { play: playOf(story), most: mostDecisions(story) };
    this.#volumes.set(story.id, volume);
    return volume;
  }
}

const keyOf = (scenario: string, language: Language) => `${scenario}.${language}`;
