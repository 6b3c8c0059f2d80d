import { playOf } from '../core/play/play.ts';
import type { Play } from '../core/play/play.ts';
import { mostDecisions } from '../core/play/progress.ts';
import type { Most } from '../core/play/progress.ts';
import type { Story } from '../core/scenario/story.ts';
import type { Language } from '../core/scenario/text.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioSource } from './source.ts';

/** A story ready to be played, with what its progress is measured by. */
export interface Volume {
  readonly play: Play;
  readonly most: Most;
}

/** What a player has loaded. Asks its source for each story and each language once; what fails can be asked for again. */
export class Library {
  readonly #source: ScenarioSource;
  readonly #translator: Translator;
  readonly #volumes = new Map<string, Volume>();
  /** What has been loaded only as far as the first choice, as `scenario.language`. */
  readonly #openings = new Set<string>();
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(source: ScenarioSource, translator: Translator, stories: readonly Story[] = []) {
    this.#source = source;
    this.#translator = translator;
    for (const story of stories) this.#shelve(story);
  }

  /** A story that has been loaded, or `undefined`. */
  volume(scenario: string): Volume | undefined {
    return this.#volumes.get(scenario);
  }

  get stories(): readonly Story[] {
    return [...this.#volumes.values()].map(({ play }) => play.story);
  }

  /**
   * Loads a story and its words in one language, side by side: as far as the first choice, or whole. Rejects with what
   * the source rejected with.
   */
  async open(scenario: string, language: Language, extent: 'opening' | 'whole'): Promise<Volume> {
    const [volume] = await Promise.all([this.#volume(scenario), this.words(scenario, language, extent)]);
    return volume;
  }

  /** Loads a story's words in one language. */
  async words(scenario: string, language: Language, extent: 'opening' | 'whole' = 'whole'): Promise<void> {
    const key = `${scenario}.${language}`;
    if (!this.#translator.has(scenario, language)) {
      const { more, ...texts } = await this.#once(key, () => this.#source.texts(scenario, language));
      if (more) this.#openings.add(key);
      if (!this.#translator.has(scenario, language)) this.#translator.add(scenario, language, texts);
    }
    if (extent === 'opening' || !this.#openings.has(key)) return;
    const nodes = await this.#once(
      `${key}.more`,
      async () => (await this.#source.moreTexts?.(scenario, language)) ?? {},
    );
    if (this.#openings.delete(key)) this.#translator.addNodes(scenario, language, nodes);
  }

  /** Whether all the words of a story are at hand in a language. */
  isWhole(scenario: string, language: Language): boolean {
    return this.#translator.has(scenario, language) && !this.#openings.has(`${scenario}.${language}`);
  }

  /** Loads a story without its words. */
  async story(scenario: string): Promise<Story> {
    return (await this.#volume(scenario)).play.story;
  }

  async #volume(scenario: string): Promise<Volume> {
    return this.#volumes.get(scenario) ?? this.#shelve(await this.#once(scenario, () => this.#source.story(scenario)));
  }

  #shelve(story: Story): Volume {
    const known = this.#volumes.get(story.id);
    if (known) return known;
    const volume = { play: playOf(story), most: mostDecisions(story) };
    this.#volumes.set(story.id, volume);
    return volume;
  }

  // The same file is never under way twice; a failed one is tried a second time at once, and is free to be asked for again.
  async #once<Loaded>(key: string, load: () => Promise<Loaded>): Promise<Loaded> {
    const underWay = this.#underWay.get(key) as Promise<Loaded> | undefined;
    if (underWay) return underWay;
    const loading = load().catch(load);
    this.#underWay.set(key, loading);
    try {
      return await loading;
    } finally {
      this.#underWay.delete(key);
    }
  }
}
