import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../scenario/text.ts';
import { languages, otherLanguage } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';
import type { KnownWords } from './known-words.ts';
import { bare, wordsOf } from './words.ts';

/** Dictionaries, brought in from outside: the core has none. */
export interface Speller {
  /** The languages there is a dictionary for; in another nothing is told. */
  readonly languages: readonly Language[];
  /** Whether a dictionary has the word as it stands, or with its capital made small. */
  knows(word: string, language: Language): boolean;
  /** Up to three words that may be meant; none where nothing is near. */
  suggest(word: string, language: Language): readonly string[];
}

/** No dictionary at all. */
export const noSpeller: Speller = { languages: [], knows: () => true, suggest: () => [] };

/**
 * Words that neither a dictionary nor the project knows. One finding a word and language, at the first text that has it,
 * with how many texts do: a word that is missing in the project's list is missing once.
 */
export function spellingFindings(
  texts: readonly WrittenText[],
  names: ReadonlySet<string>,
  known: KnownWords,
  speller: Speller,
): readonly Finding[] {
  return languages.flatMap((language) => {
    // A story says most of its words many times.
    const judged = new Map<string, boolean>();
    const isWrong = (word: string) => {
      const right = judged.get(word) ?? isRight(word, language, names, known, speller);
      judged.set(word, right);
      return !right;
    };
    const wrong = new Map<string, { readonly found: string; readonly paths: Finding['path'][] }>();
    for (const { path, text } of texts)
      for (const found of wordsOf(text[language]).filter(isWrong).map(bare)) {
        const known = wrong.get(found.toLowerCase()) ?? { found, paths: [] };
        wrong.set(found.toLowerCase(), known);
        if (known.paths.at(-1) !== path) known.paths.push(path);
      }
    return [...wrong.values()].map(({ found, paths }): Finding => {
      const near = speller.suggest(found.replace(joined[language], ''), language).join(' / ');
      const values = { found: shortly(found), texts: paths.length, ...(near && { near }) };
      return { code: 'unknown-word', path: [...paths[0]!, language], values };
    });
  });
}

function shortly(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}

/** Whether a word is right in one of the forms it may have stood in. */
function isRight(
  word: string,
  language: Language,
  names: ReadonlySet<string>,
  known: KnownWords,
  speller: Speller,
): boolean {
  const own = (form: string) => names.has(form) || known.has(form, language);
  const right = (form: string) =>
    form.length < 2 ||
    acronym.test(form) ||
    own(form) ||
    speller.knows(form, language) ||
    isName(form, otherLanguage(language), speller);
  const forms = formsOf(word, language);
  // The project's own words first, so that it is seen which of them are needed, whatever dictionaries there are.
  if (forms.some(own) || !speller.languages.includes(language) || forms.some(right)) return true;
  const parts = bare(word).split('-');
  return parts.length > 1 && parts.every((part) => formsOf(part, language).some(right));
}

/** A few capitals and nothing else: LMS, SCORM. */
const acronym = /^\p{Lu}{2,5}$/u;

/**
 * A name of one language is a name in the other too: its dictionary has the word with a capital only. Where there is no
 * such dictionary, whatever has a capital may be a name.
 */
function isName(word: string, language: Language, speller: Speller): boolean {
  const small = word.toLowerCase();
  if (small === word) return false;
  if (!speller.languages.includes(language)) return true;
  return speller.knows(word, language) && !speller.knows(small, language);
}

/** What is joined to a word with an apostrophe: *mae'n, i'w, gyda'th, f'oedran, tŷ'n*; *she's, they'd, d'you*. */
const joined: Readonly<Record<Language, RegExp>> = {
  cy: /^(?:[fd]')|'(?:r|n|i|u|w|m|th|ch|na|ma|co|s)$/i,
  en: /^d'|'(?:s|d|ll|ve|re|m)?$/i,
};

/** A word as it stands, without quotation marks that look like apostrophes, and without what is joined to it. */
function formsOf(word: string, language: Language): readonly string[] {
  const whole = bare(word);
  const forms = [word, word.replace(/^'/, ''), word.replace(/'$/, ''), whole];
  return [...new Set([...forms, ...forms.map((form) => form.replace(joined[language], ''))])];
}
