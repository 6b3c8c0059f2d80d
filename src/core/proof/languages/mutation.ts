import { wordStart } from './words.ts';

/** The three mutations of Welsh initial consonants. */
export type Mutation = 'soft' | 'nasal' | 'aspirate';

/** Longest first: *ll* is no *l*, and *ch*, *ph*, *th*, *dd* do not mutate. */
const changes: Readonly<Record<Mutation, readonly (readonly [radical: RegExp, mutated: string])[]>> = {
  soft: [
    [/^ll/i, 'l'],
    [/^rh/i, 'r'],
    [/^p(?!h)/i, 'b'],
    [/^t(?!h)/i, 'd'],
    [/^c(?!h)/i, 'g'],
    [/^b/i, 'f'],
    [/^d(?!d)/i, 'dd'],
    [/^g/i, ''],
    [/^m/i, 'f'],
  ],
  nasal: [
    [/^p(?!h)/i, 'mh'],
    [/^t(?!h)/i, 'nh'],
    [/^c(?!h)/i, 'ngh'],
    [/^b/i, 'm'],
    [/^d(?!d)/i, 'n'],
    [/^g/i, 'ng'],
  ],
  aspirate: [
    [/^p(?!h)/i, 'ph'],
    [/^t(?!h)/i, 'th'],
    [/^c(?!h)/i, 'ch'],
  ],
};

/** A word with its first consonant mutated, capitalised as it was; `undefined` where the mutation leaves it as it is. */
export function mutated(word: string, mutation: Mutation): string | undefined {
  const change = changes[mutation].find(([radical]) => radical.test(word));
  if (change === undefined) return undefined;
  const made = word.replace(change[0], change[1]);
  const capital = /^\p{Lu}/u.test(word);
  return capital ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** A word and all the forms its beginning can take: *cwyn, gwyn, nghwyn, chwyn*. */
export function everyForm(word: string): readonly string[] {
  const made = (['soft', 'nasal', 'aspirate'] as const).flatMap((mutation) => mutated(word, mutation) ?? []);
  return [word, ...made];
}

/**
 * The words after which nothing is ever filled in, since the next word mutates (the content's rule), and how a name after
 * them does; *yn* changes with the name, *yng Nghaernarfon*. What *a*, *na* and *neu* do to a verb is another matter.
 */
export const mutatesNext: Readonly<Record<string, Mutation>> = {
  i: 'soft',
  o: 'soft',
  ar: 'soft',
  at: 'soft',
  am: 'soft',
  dan: 'soft',
  dros: 'soft',
  drwy: 'soft',
  heb: 'soft',
  wrth: 'soft',
  gan: 'soft',
  neu: 'soft',
  yn: 'nasal',
  yng: 'nasal',
  ym: 'nasal',
  gyda: 'aspirate',
  tua: 'aspirate',
  a: 'aspirate',
  na: 'aspirate',
  â: 'aspirate',
};

/** Finds what stands right after such a word: `(word)(space)(what)`; contractions (*i'r*, *o'n*) are no such words. */
export function afterMutating(what: string): RegExp {
  const words = Object.keys(mutatesNext).join('|');
  return new RegExp(`${wordStart}(${words})(\\s+)(${what})`, 'giu');
}
