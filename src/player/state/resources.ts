import type { Language } from '../../core/scenario/text.ts';
import { Translator } from '../../i18n/translator.ts';
import { Fetches } from './fetches.ts';
import type { LoadAside, LoadLater } from '../later.ts';
import { Library } from './library.ts';
import type { Extent } from './library.ts';
import type { StoreSettings } from './settings.ts';

/** What has to be at hand before something can be shown, beside the interface's own words. */
export interface Need {
  /** A scenario, with so much of its words. */
  readonly scenario?: string | null;
  readonly extent?: Extent;
  /** What nobody sees before the first answer: the reply, the debrief, the farewell, and the words of all that follows. */
  readonly later?: boolean;
  /** What stands beside what the learner does. Its words come with the others that are wanted later. */
  readonly aside?: boolean;
}

/** Everything a player has to load: its own words, its scenarios, and the part of itself that is wanted later. */
export class Resources {
  readonly translator = new Translator();
  readonly library: Library;
  readonly #loadLater: LoadLater;
  readonly #loadAside: LoadAside;
  #hasAside = false;
  readonly #fetches = new Fetches();

  constructor({
    source,
    stories,
    later,
    aside,
  }: Pick<StoreSettings, 'source' | 'stories'> & Required<Pick<StoreSettings, 'later' | 'aside'>>) {
    this.library = new Library(source, this.translator, stories);
    this.#loadLater = later;
    this.#loadAside = aside;
  }

  /** Whether all of a need is at hand in a language. */
  has({ scenario, extent = 'opening', later, aside }: Need, language: Language): boolean {
    if (!this.translator.knows(language) || (later && !this.translator.knowsLater)) return false;
    if (aside && !this.#hasAside) return false;
    return !scenario || this.library.has(scenario, language, extent);
  }

  /** Loads what is missing of a need; `null` where nothing is. Every file is tried twice before it rejects. */
  missing(need: Need, language: Language): Promise<unknown> | null {
    return this.has(need, language) ? null : this.#load(need, language);
  }

  /** Loads what may be wanted next. A failure costs nothing: whatever needs it asks again, and tells the learner. */
  ahead(need: Need, language: Language): void {
    this.missing(need, language)?.catch(() => undefined);
  }

  #load({ scenario, extent = 'opening', later, aside }: Need, language: Language): Promise<unknown> {
    return Promise.all([
      this.#fetches.once(language, () => this.translator.learn(language)),
      scenario && this.library.open(scenario, language, extent),
      later && this.#fetches.once('later', () => this.#learnLater()),
      aside && this.#fetches.once('aside', () => this.#loadAside()).then(() => (this.#hasAside = true)),
    ]);
  }

  async #learnLater(): Promise<void> {
    if (!this.translator.knowsLater) this.translator.addLater(await this.#loadLater());
  }
}
