import type { Finding } from '../../finding/finding.ts';
import type { WrittenText } from './every-text.ts';
import { wordsOf } from './words.ts';

/**
 * Texts that are the same in both languages, so that one of them was never written. One word may well be the same in both
 * (*Stop*, *Sesame*), and so may a name: what is told of has two words at least that are not names.
 */
export function sameInBoth(texts: readonly WrittenText[], names: ReadonlySet<string>): readonly Finding[] {
  return texts
    .filter(({ text }) => text.cy.trim() === text.en.trim() && hasWords(text.cy, names))
    .map(({ path }) => ({ code: 'same-in-both', path }));
}

function hasWords(text: string, names: ReadonlySet<string>): boolean {
  const bare = wordsOf(text).filter((word) => !names.has(word));
  // A row of capitalised words, such as a street or a firm, is a name that the cast does not know.
  return bare.length > 1 && bare.slice(1).some((word) => /^'?\p{Ll}/u.test(word));
}
