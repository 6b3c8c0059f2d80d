import type { Change, CourseChange } from './change.ts';
import { courseChanges, scenariosOf } from './course-changes.ts';
import { landingsOf } from './landings.ts';
import type { Landings } from './landings.ts';
import type { Release, ReleasedScenario } from './release.ts';
import { scenarioChanges } from './scenario-changes.ts';

/** What publishing one release after another would change, and for whom. */
export interface Republishing {
  /** Whether somebody would land elsewhere or lose something. */
  readonly moves: boolean;
  readonly course: readonly CourseChange[];
  /** Scenarios of both releases, in the order of the newer. */
  readonly scenarios: readonly RepublishedScenario[];
}

export interface RepublishedScenario {
  readonly id: string;
  readonly changes: readonly Change[];
  /** Left out where nothing can have moved: the story is the same, whatever its words. */
  readonly landings?: Landings;
}

/** Holds two releases against each other. Pure; a scenario takes a second or two, and some seconds at the most. */
export function republished(older: Release, newer: Release): Republishing {
  const { kept, dropped } = scenariosOf(older, newer);
  const order = newer.scenarios.map(({ story }) => story.id);
  const marks = { older: older.course.mark, newer: newer.course.mark };
  const scenarios = kept
    .map((pair) => republishedScenario(pair.older, pair.newer, marks))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  // What could not be followed may move somebody.
  const moved = ({ landings }: RepublishedScenario) =>
    landings !== undefined &&
    (landings.moments === 0 || landings.looked < landings.moments || landings.changed.length > 0);
  const course = courseChanges(older, newer);
  const isAnother = course.some(({ code }) => code === 'course-id');
  return { moves: isAnother || dropped.length > 0 || scenarios.some(moved), course, scenarios };
}

function republishedScenario(
  older: ReleasedScenario,
  newer: ReleasedScenario,
  marks: { readonly older: number; readonly newer: number },
): RepublishedScenario {
  const { id } = newer.story;
  const changes = scenarioChanges(older, newer);
  const asItWas = older.story.revision === newer.story.revision && marks.newer <= marks.older && older.story.id === id;
  return asItWas ? { id, changes } : { id, changes, landings: landingsOf(older.story, newer.story, marks) };
}
