import { playedCourse, usualLmsSettings } from '../core/course/course-file.ts';
import { courseOf } from '../core/course/course.ts';
import type { PlacedFinding } from '../core/finding/finding.ts';
import type { Release, ReleasedScenario } from '../core/proof/republish/release.ts';
import { storyOf, textsOf } from '../core/scenario/compile.ts';
import { parseCourse, parseScenario, parseStandard } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { idOf, partsOf } from '../source/folder.ts';
import { readFile, unread } from '../source/read-file.ts';
import { targetAt } from './check-target.ts';
import { CommandError } from './command-error.ts';
import { packageAt } from './diff-package.ts';
import { folderAt } from './folder.ts';

/** A release as far as it could be read: it, or all that kept it from being read, with the folder that was in. */
export type ReadRelease =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly folder: string; readonly findings: readonly PlacedFinding[] };

/**
 * Reads what a command was given as a release: a folder of scenarios, one scenario's file, or a built package. A folder is
 * read and not proved: what is wrong with its scores keeps nobody from being read back. Throws CommandError as `targetAt`,
 * `folderAt` and `packageAt` do, `file-no-scenario`, and `standards-missing` for a scenario without the standards beside it.
 */
export function releaseAt(path: string): ReadRelease {
  if (path.toLowerCase().endsWith('.zip')) return { ok: true, release: packageAt(path) };
  const { folder: at, file } = targetAt(path);
  const folder = folderAt(at);
  const files = partsOf(folder);
  if (file !== undefined && !files.scenarios.includes(file)) throw new CommandError('file-no-scenario', { file });
  const standards = files.standards.map((one) => readFile(folder, one, parseStandard));
  const known = standards.flatMap(({ value }) => value ?? []);
  const course = courseIn();
  const wanted = file === undefined ? files.scenarios.filter(isInCourse) : [file];
  const read = wanted.map((one) => readFile(folder, one, (input) => parseScenario(input, known)));
  const findings = [...standards, ...read, ...(course ? [course] : [])].flatMap((one) => one.findings);
  // A file that was put aside: what it is written to is not in it.
  if (file !== undefined && files.standards.length === 0 && findings.some(({ code }) => code === 'no-such-standard'))
    throw new CommandError('standards-missing', { file: path });
  if (findings.length > 0) return { ok: false, folder: at, findings };
  const scenarios = read.map(({ value }) => releasedScenario(value!, known));
  return { ok: true, release: releaseOf(scenarios) };

  function courseIn() {
    if (files.course !== undefined)
      return readFile(folder, files.course, (input) => parseCourse(input, files.scenarios.map(idOf)));
    return file === undefined ? unread('course.yaml', [{ code: 'no-course', path: [] }]) : undefined;
  }

  // What is not in the course is not published.
  function isInCourse(one: string): boolean {
    return course?.value?.scenarios.some(({ id }) => id === idOf(one)) ?? true;
  }

  function releaseOf(scenarios: readonly ReleasedScenario[]): Release {
    const judged = course?.value;
    const lms = judged?.lms ?? usualLmsSettings;
    const played = judged && playedCourse(judged);
    const alone = scenarios[0]!.story.id;
    if (file !== undefined) return { course: { ...courseOf(alone, played), lms }, whole: false, scenarios };
    const order = played!.scenarios.flatMap((one) => scenarios.find(({ story }) => story.id === one.id) ?? []);
    return { course: { ...played!, lms }, whole: true, scenarios: order };
  }
}

function releasedScenario(scenario: Scenario, standards: readonly Standard[]): ReleasedScenario {
  const standard = standards.find(({ urn }) => urn === scenario.standard)!;
  const texts = { cy: textsOf(scenario, standard, 'cy'), en: textsOf(scenario, standard, 'en') };
  return { story: storyOf(scenario, standard), texts };
}
