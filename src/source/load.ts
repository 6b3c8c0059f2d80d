import type { CourseFile } from '../core/course/course-file.ts';
import type { Parsed, PlacedFinding } from '../core/finding/finding.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { checkFolder } from './check-folder.ts';
import type { Checked, Inspect } from './check-folder.ts';
import type { Folder } from './folder.ts';

/** All of a folder that can be played: the course, its scenarios in the course's order, and the standards at hand. */
export interface Loaded {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly standards: readonly Standard[];
}

/** Reads a whole folder to be built, or says what was found of it; nothing half read comes back. */
export function loadFolder(folder: Folder, inspect?: Inspect): Parsed<Loaded, PlacedFinding> {
  const checked = checkFolder(folder, inspect);
  const loaded = loadedFrom(checked);
  return loaded ? { ok: true, value: loaded } : { ok: false, findings: checked.findings };
}

/** What a checked folder holds, or nothing where an error was found. */
export function loadedFrom({ findings, course, scenarios, standards }: Checked): Loaded | undefined {
  if (course === undefined || findings.some(({ severity }) => severity === 'error')) return undefined;
  const named = course.scenarios.map(({ id }) => scenarios.find((read) => read.scenario.id === id)!.scenario);
  return { course, scenarios: named, standards };
}
