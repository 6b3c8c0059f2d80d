/** What is left of the typeface in a package: what stands outside is drawn in the system's own face, letter by letter. */

/**
 * Welsh and English as they are written: ASCII; the vowels, *w* and *y* with circumflex, acute, grave and diaeresis; *ç ñ æ
 * œ* of words on loan; quotes, dashes, sums, pounds and euros. As `@font-face` states it; the build cuts the file to it. No
 * accents that stand alone: texts are held to composed letters (`not-composed`).
 */
export const unicodeRange = [
  'U+20-7E,U+A0,U+A3,U+A7,U+A9,U+AB,U+B0-B1,U+B7,U+BB-BE',
  'U+C0-C2,U+C4,U+C6-CF,U+D1-D4,U+D6-D7,U+D9-DD,U+E0-E2,U+E4,U+E6-EF,U+F1-F4,U+F6-F7,U+F9-FD,U+FF',
  'U+152-153,U+174-178,U+1E80-1E85,U+1EF2-1EF3',
  'U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+20AC,U+2212,U+2264-2265',
].join();

/** From running text to headings: the lightest and the boldest the player's styles ask for. */
export const weight = '400 700';

/** Kerning, and figures of one width in tables and clocks. Accents are part of their letters. */
export const features = ['kern', 'tnum'];
