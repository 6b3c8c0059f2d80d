/** Letters with the apostrophes and hyphens that belong to them; what adjoins a figure, as in *4th*, is no word. */
const word = /(?<![\p{L}\p{M}\d])['’]?\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?(?![\p{L}\p{M}\d])/gu;

/** Addresses and names of files, of what stands between two spaces. */
const address =
  /@|:\/\/|^[^\p{L}\d]*(?:www\.|[\p{L}\d/_-]+\.(?:com|org|net|cymru|wales|co\.uk|gov\.uk|yaml|json|xml|zip|pdf)(?!\p{L}))/u;

/**
 * The words of a text as they stand: *i'r*, *o'n*, *'na*, *di-sigl*, *gynta'*. An apostrophe at either end may be a
 * quotation mark; whoever looks the word up tries it without. Curly apostrophes come back straight, letters composed
 * (NFC). Letters that stand alone are no words, nor are addresses.
 */
export function wordsOf(text: string): readonly string[] {
  return withLetters(text).filter((found) => found.replaceAll("'", '').length > 1);
}

/** The same with letters that stand alone, such as *a* and *i*. */
export function withLetters(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(/\S+/g, (part) => (address.test(part) ? '' : part));
  return [...plain.matchAll(word)].map(([found]) => found.replaceAll('’', "'"));
}

/** Where a word begins, as a pattern: not within one, nor after the apostrophe or hyphen of a longer one. */
export const wordStart = "(?<![\\p{L}'’-])";

/** Finds any of some words or phrases, given as a pattern's alternatives, in capitals or small letters; never within a word. */
export function wholeWord(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}

/** A word without the apostrophes at its ends, which may be quotation marks. */
export function bare(word: string): string {
  return word.replace(/^'|'$/g, '');
}
