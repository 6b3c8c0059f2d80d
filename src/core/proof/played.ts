import type { Scenario } from '../scenario/scenario.ts';
import type { Standard } from '../scenario/standard.ts';
import type { Story } from '../scenario/story.ts';

/** A scenario of a course, in the course's order. */
export interface Played {
  readonly scenario: Scenario;
  readonly standard: Standard;
  readonly story: Story;
}
