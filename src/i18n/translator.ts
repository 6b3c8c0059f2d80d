import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { MoreTexts } from '../core/scenario/opening.ts';
import type { Texts } from '../core/scenario/story.ts';
import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { loadWords } from './interface.ts';
import { switchWords } from './switch-words.ts';
import type { LaterWords, PlayerKey } from './interface.ts';

/** Values named in a text as `{{name}}`; never a word that grammar would have to bend (content rule: no run-time grammar). */
export type Values = Readonly<Record<string, string | number>>;

/** All the words of one language: what an element needs to speak. A new object for each language, so that it can be compared. */
export interface Words {
  readonly language: Language;
  readonly t: (key: PlayerKey, values?: Values) => string;
  /** The words of a scenario. Throws where they have not been loaded. */
  readonly texts: (scenario: string) => Texts;
}

// Looked through in this order; no key is in two.
const namespaces = ['player', 'switch', 'later'];
// Apart from the interface's own namespaces, whatever a scenario is called.
const namespaceOf = (scenario: string) => `scenario-${scenario}`;

/**
 * One player's words: an i18next instance of its own, so that two players on a page can speak two languages. A namespace
 * for the interface, one for each scenario.
 */
export class Translator {
  readonly #i18n: i18n;
  readonly #words = new Map<Language, Words>();

  constructor() {
    this.#i18n = createInstance();
    void this.#i18n.init({
      resources: Object.fromEntries(languages.map((language) => [language, { switch: switchWords[language] }])),
      ns: namespaces,
      defaultNS: namespaces[0]!,
      lng: languages[0],
      // A missing text is a fault of the build, never a silent change of language.
      fallbackLng: false,
      initAsync: false,
      // Lit escapes what it puts on the page.
      interpolation: { escapeValue: false },
    });
  }

  /** The words in a language; the same object each time it is asked for. */
  in(language: Language): Words {
    const known = this.#words.get(language);
    if (known) return known;
    const t = this.#i18n.getFixedT(language, namespaces);
    const words: Words = {
      language,
      t: (key, values) => (values ? t(key, values) : t(key)),
      texts: (scenario) => this.#texts(scenario, language),
    };
    this.#words.set(language, words);
    return words;
  }

  /** Loads the interface's words in a language; at once where they are at hand. */
  async learn(language: Language): Promise<void> {
    if (!this.knows(language)) this.#i18n.addResourceBundle(language, 'player', await loadWords(language));
  }

  knows(language: Language): boolean {
    return this.#i18n.hasResourceBundle(language, 'player');
  }

  /** Whether the words of what is seen only after the first choice are at hand. */
  get knowsLater(): boolean {
    return this.#i18n.hasResourceBundle(languages[0], 'later');
  }

  /** Takes in the words of what is seen only after the first choice. */
  addLater(words: Readonly<Record<Language, LaterWords>>): void {
    for (const language of languages) this.#i18n.addResourceBundle(language, 'later', words[language]);
  }

  has(scenario: string, language: Language): boolean {
    return this.#i18n.hasResourceBundle(language, namespaceOf(scenario));
  }

  /** Takes in a scenario's words in one language. */
  add(scenario: string, language: Language, texts: Texts): void {
    this.#i18n.addResourceBundle(language, namespaceOf(scenario), texts);
  }

  /** Adds the words that were left out at first. */
  addMore(scenario: string, language: Language, more: MoreTexts): void {
    this.#i18n.addResourceBundle(language, namespaceOf(scenario), { ...this.#texts(scenario, language), ...more });
  }

  #texts(scenario: string, language: Language): Texts {
    if (!this.has(scenario, language)) throw new Error(`The words of ${scenario} in ${language} have not been loaded`);
    return this.#i18n.getResourceBundle(language, namespaceOf(scenario)) as Texts;
  }
}
