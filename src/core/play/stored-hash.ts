import { hashOf } from './hash.ts';

/** Characters an id takes where it is stored: 18 bits. */
export const hashWidth = 3;

/** No id of a scenario file begins so. */
const nameless = '?';

/**
 * The hash an id goes by where it is stored, 0..64^width − 1. A name made by `nameOf` for a hash nobody knows gives that
 * hash again, so that storing does not forget what only an earlier or a later release can read.
 */
export function storedHash(id: string, width = hashWidth): number {
  return id.startsWith(nameless) ? Number(id.slice(nameless.length)) : hashOf(id) % 64 ** width;
}

/** The id among those known that goes by a hash, else a name that is no id's. */
export function nameOf(hash: number, known: readonly string[], width = hashWidth): string {
  return known.find((id) => storedHash(id, width) === hash) ?? `${nameless}${hash}`;
}
