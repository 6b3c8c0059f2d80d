import type { Speller } from '../core/proof/languages/spelling.ts';
import { languages } from '../core/scenario/text.ts';
import { dictionaryOf } from './dictionary.ts';
import { Memory } from './memory.ts';

/** How many words to suggest for one that is wrong. */
const mostSuggested = 3;
/** For how many words of one run suggestions are looked for, at about 10 ms each: a text in the wrong language has thousands. */
const mostAsked = 100;
/** What is longer, in characters, is no word: looking for its like would take all memory there is. */
const longest = 60;

/** A speller that remembers what it looked up; `keep` writes that down when all is done. */
export interface OpenSpeller extends Speller {
  keep(): void;
}

/** The installed dictionaries, each opened only for a word that `file` does not remember from an earlier run. */
export function openSpeller(file: string, dictionary = dictionaryOf): OpenSpeller {
  const installed = languages.filter((language) => dictionary(language) !== undefined);
  const memory = new Memory(file, installed.map((language) => dictionary(language)!.release).join(', '));
  let asked = 0;
  return {
    languages: installed,
    knows: (word, language) => {
      if (word.length > longest) return false;
      const key = `${language} ${word}`;
      const answer = memory.get(key) ?? dictionary(language)!.knows(word);
      if (memory.get(key) === undefined) memory.set(key, answer);
      return answer === true;
    },
    suggest: (word, language) => {
      const key = `${language} ${word}`;
      const answer = memory.get(key);
      if (Array.isArray(answer)) return answer;
      asked += 1;
      if (asked > mostAsked || word.length > longest) return [];
      const suggested = dictionary(language)!.suggest(word).slice(0, mostSuggested);
      memory.set(key, suggested);
      return suggested;
    },
    keep: () => memory.keep(),
  };
}
