import { DigitReader, digits } from '../play/digits.ts';
import { preferenceValues, usualPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { sealed, sealLength, unsealed } from './seal.ts';

/** No attempt begins so: those begin with their format's number. */
const mark = 'p';

const names = Object.keys(preferenceValues) as (keyof Preferences)[];

/** Characters of stored preferences. */
export const preferencesLength = mark.length + names.length + sealLength;

/** Preferences as a piece of a stored state, complete in itself; "" where they are the usual ones. */
export function encodePreferences(preferences: Preferences): string {
  const places = names.map((name) => (preferenceValues[name] as readonly string[]).indexOf(preferences[name]));
  return places.some((place) => place > 0) ? sealed(mark + places.map((place) => digits(place, 1)).join('')) : '';
}

/**
 * The preferences that a piece of a stored state holds, or `undefined` where it is another or damaged. A newer release may
 * have stored more preferences and other values: what is not known here is as usual.
 */
export function decodePreferences(piece: string): Preferences | undefined {
  const body = unsealed(piece);
  if (!body?.startsWith(mark)) return undefined;
  const reader = new DigitReader(body.slice(mark.length));
  const read = names.map((name) => [name, preferenceValues[name][reader.number(1) ?? 0] ?? usualPreferences[name]]);
  return Object.fromEntries(read) as Preferences;
}
