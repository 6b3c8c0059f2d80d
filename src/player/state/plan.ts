import type { Course } from '../../core/course/course.ts';
import type { Text } from '../../core/scenario/text.ts';

/** What a player plays, and what its menu says of it before anything has been loaded. */
export interface Plan {
  readonly course: Course;
  readonly title: Text;
  /** In the order of the menu; the same ids as `course.scenarios`. */
  readonly scenarios: readonly PlanEntry[];
}

export interface PlanEntry {
  readonly id: string;
  readonly title: Text;
  /** One sentence. */
  readonly summary: Text;
  /** About how long it takes. */
  readonly minutes: number;
  /** How many criteria it claims. */
  readonly criteria: number;
  /** What the first moment shows, for the menu's picture. */
  readonly first?: { readonly place: string; readonly speaker?: string };
}
