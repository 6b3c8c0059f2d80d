import type { CourseFile } from '../core/course/course-file.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Checked } from './check-folder.ts';

/** All of a folder that can be played: the course, its scenarios in the course's order, and the standards at hand. */
export interface Loaded {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly standards: readonly Standard[];
}

/** What a checked folder holds, or nothing where an error was found: nothing half read comes back. */
export function loadedFrom({ findings, course, scenarios, standards }: Checked): Loaded | undefined {
  if (course === undefined || findings.some(({ severity }) => severity === 'error')) return undefined;
  const named = course.scenarios.map(({ id }) => scenarios.find((read) => read.scenario.id === id)!.scenario);
  return { course, scenarios: named, standards };
}
