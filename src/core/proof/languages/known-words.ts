import type { Scenario } from '../../scenario/scenario.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import { bare, wordsOf } from './words.ts';

/** Words that are right though no dictionary has them, by language. */
export type WordList = Readonly<Record<Language, readonly string[]>>;

/** The words that are known without a dictionary, and which of the list's own were asked for. */
export interface KnownWords {
  has(word: string, language: Language): boolean;
  /** Where in the list a word stands that no text has needed, as `[language, index]`. */
  unused(): readonly (readonly [Language, number])[];
}

/** A word of the list in small letters is right with a capital too; one with a capital only so. */
export function knownWords(list: WordList): KnownWords {
  const needed = new Set<string>();
  const own = Object.fromEntries(languages.map((language) => [language, new Set(list[language])]));
  return {
    has: (word, language) => {
      const small = word.charAt(0).toLowerCase() + word.slice(1);
      const entry = [word, small].find((form) => own[language]!.has(form));
      if (entry !== undefined) needed.add(`${language} ${entry}`);
      return entry !== undefined;
    },
    unused: () =>
      languages.flatMap((language) =>
        list[language].flatMap((word, index) =>
          needed.has(`${language} ${word}`) ? [] : [[language, index] as const],
        ),
      ),
  };
}

/** The names of a scenario: its cast, and what has a capital within the names of its places. */
export function namesIn({ cast, places }: Scenario): ReadonlySet<string> {
  const people = Object.values(cast).flatMap(({ name }) => wordsOf(name));
  const within = Object.values(places).flatMap(({ name }) => languages.flatMap((to) => wordsOf(name[to]).slice(1)));
  return new Set([...people, ...within.filter((word) => /^\p{Lu}/u.test(word))].map(bare));
}
