import type { Story } from '../scenario/story.ts';
import { earnedBy } from '../score/carried.ts';
import type { Carried } from '../score/evidence.ts';
import type { Attempt } from './attempt.ts';
import { digits } from './digits.ts';
import type { DigitReader } from './digits.ts';
import { hashWidth, storedHash } from './stored-hash.ts';

// Widths in characters of six bits.
const width = { count: 1, evidence: 3 };

/** The most that can be stored of what was earned, and of the decisions that were rated. */
const most = 511;

/** What an attempt under way has earned so far, by hashed criteria. */
export function encodeCarried(story: Story, attempt: Attempt): string {
  const criteria = Object.entries(earnedBy(story, attempt));
  const each = criteria.map(
    ([criterion, { earned, rated }]) =>
      digits(storedHash(criterion), hashWidth) +
      digits((Math.min(most, earned) << 9) | Math.min(most, rated), width.evidence),
  );
  return digits(criteria.length, width.count) + each.join('');
}

/** Reads what `encodeCarried` wrote, of the criteria still claimed; `undefined` where it is cut short. */
export function decodeCarried(story: Story, reader: DigitReader): Carried | undefined {
  const count = reader.number(width.count);
  if (count === undefined) return undefined;
  const claimed = new Map(Object.keys(story.criteria).map((id) => [storedHash(id), id]));
  const carried: [string, Carried[string]][] = [];
  for (let index = 0; index < count; index += 1) {
    const criterion = claimed.get(reader.number(hashWidth) ?? -1);
    const value = reader.number(width.evidence);
    if (value === undefined) return undefined;
    if (criterion !== undefined) carried.push([criterion, { earned: value >> 9, rated: value & most }]);
  }
  return Object.fromEntries(carried);
}

/** The length in characters of what was earned for so many criteria. */
export function carriedLength(criteria: number): number {
  return width.count + criteria * (hashWidth + width.evidence);
}
