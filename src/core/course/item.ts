import { DigitReader, digits } from '../play/digits.ts';
import { storedHash } from '../play/stored-hash.ts';
import { sealed, sealLength, unsealed } from './seal.ts';

/** The format this release writes; an older one is migrated, a newer one is not read. */
export const format = 2;

/** What an attempt is to its scenario, the most valuable first. */
export const places = ['kept', 'current', 'first'] as const;
export type Place = (typeof places)[number];

/** One attempt as it is stored: complete in itself, so that it is recovered whatever became of the text around it. */
export interface Item {
  /** Of its scenario, see `scenarioKey`. */
  readonly key: string;
  /** How many attempts at the scenario were begun. */
  readonly begun: number;
  readonly places: readonly Place[];
  readonly attempt: string;
}

// Widths in characters of six bits.
const width = { format: 1, key: 3, begun: 1, places: 1 };
const headLength = width.format + width.key + width.begun + width.places;

/** Characters of an item beside its attempt. */
export const itemFrame = headLength + sealLength;

export function encodeItem({ key, begun, places: held, attempt }: Item): string {
  const bits = places.reduce((sum, place, bit) => sum | (held.includes(place) ? 1 << bit : 0), 0);
  return sealed(digits(format, width.format) + key + digits(begun, width.begun) + digits(bits, width.places) + attempt);
}

/** The item a text is, or `undefined` where it is none, is damaged or is of another format. */
export function decodeItem(text: string): Item | undefined {
  const body = unsealed(text);
  if (body === undefined || body.length < headLength) return undefined;
  const reader = new DigitReader(body);
  if (reader.number(width.format) !== format) return undefined;
  const key = reader.number(width.key);
  const begun = reader.number(width.begun);
  const bits = reader.number(width.places);
  if (key === undefined || begun === undefined || bits === undefined) return undefined;
  return {
    key: digits(key, width.key),
    begun,
    places: places.filter((_, bit) => (bits & (1 << bit)) !== 0),
    attempt: body.slice(headLength),
  };
}

/** What a scenario's id is stored as; the check proves that no two of a course meet. */
export function scenarioKey(id: string): string {
  return digits(storedHash(id), width.key);
}
