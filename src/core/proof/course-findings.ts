import type { Finding } from '../finding/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Standard } from '../scenario/standard.ts';
import type { Story } from '../scenario/story.ts';
import { courseLimitFindings } from './limits/limits.ts';
import { courseStorageFindings } from './limits/storage.ts';
import { unclaimedFindings } from './score/unclaimed.ts';

/** A scenario of a course, in the course's order. */
export interface Played {
  readonly scenario: Scenario;
  readonly standard: Standard;
  readonly story: Story;
}

/** Everything that can be proved of a course's scenarios together. */
export function courseFindings(played: readonly Played[]): readonly Finding[] {
  const stories = played.map(({ story }) => story);
  return [...courseStorageFindings(stories), ...courseLimitFindings(stories), ...unclaimedFindings(played)];
}
