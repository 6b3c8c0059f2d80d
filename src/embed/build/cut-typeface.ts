import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** What is to be left of a variable typeface; the first two as `@font-face` states them. */
export interface Cut {
  /** Single code points and spans of them, without wildcards: `U+20-7E,U+A0`. */
  readonly unicodeRange: string;
  /** The lightest and the boldest weight: `400 700`. */
  readonly weight: string;
  /** OpenType features by their tags. */
  readonly features: readonly string[];
}

// Beside the names HarfBuzz leaves: the licence and where it stands, for who finds the file alone.
const licenceNames = [13, 14];

/** Every character of a `unicode-range`. Throws RangeError for what is no code point. */
export function charactersOf(unicodeRange: string): string[] {
  return unicodeRange.split(',').flatMap((span) => {
    const [from = Number.NaN, to = from] = span
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  });
}

/** The typeface with nothing but what is asked for: the same bytes for the same file and cut. */
export async function cutTypeface(
  file: Uint8Array,
  { unicodeRange, weight, features }: Cut,
  targetFormat: 'woff2' | 'sfnt' = 'woff2',
): Promise<Uint8Array> {
  const [min = Number.NaN, max = min] = weight.split(' ').map(Number);
  return subsetFont(file, charactersOf(unicodeRange).join(''), {
    targetFormat,
    variationAxes: { wght: { min, max } },
    keepFeatures: features,
    preserveNameIds: licenceNames,
  });
}

/** Cuts every .woff2 of a build whose files have names that stay. */
export function cutTypefaces(cut: Cut): Plugin {
  return {
    name: 'dewis-cut-typefaces',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.woff2')) continue;
        if (typeof file.source === 'string') throw new TypeError(`${file.fileName} was read as text`);
        file.source = await cutTypeface(file.source, cut);
      }
    },
  };
}
