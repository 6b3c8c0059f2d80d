import type { Finding } from '../finding/finding.ts';
import { courseLimitFindings } from './limits/limits.ts';
import { courseStorageFindings } from './limits/storage.ts';
import type { Played } from './played.ts';
import { unclaimedFindings } from './score/unclaimed.ts';

/** Everything that can be proved of a course's scenarios together. */
export function courseFindings(played: readonly Played[]): readonly Finding[] {
  const stories = played.map(({ story }) => story);
  return [...courseStorageFindings(stories), ...courseLimitFindings(stories), ...unclaimedFindings(played)];
}
