import type { CourseFile } from '../core/course/course-file.ts';
import { weighed } from '../core/finding/accept.ts';
import type { Finding, PlacedFinding } from '../core/finding/finding.ts';
import { courseFindings } from '../core/proof/course-findings.ts';
import { scenarioFindings } from '../core/proof/scenario-findings.ts';
import { storyOf } from '../core/scenario/compile.ts';
import { parseCourse, parseScenario, parseStandard } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Story } from '../core/scenario/story.ts';
import { usualMark } from '../core/score/verdict.ts';
import { idOf, partsOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { readFile, unread } from './read-file.ts';
import type { ReadFile } from './read-file.ts';

/** A whole folder as far as it could be read, and all that was found of it. */
export interface Checked {
  /** In the order of files and lines; those that were accepted say so. */
  readonly findings: readonly PlacedFinding[];
  readonly course: CourseFile | undefined;
  /** In the order of their files' names. */
  readonly scenarios: readonly CheckedScenario[];
  readonly standards: readonly Standard[];
}

/** A scenario whose file could be read, with its standard and its story. */
export interface CheckedScenario {
  readonly file: string;
  readonly scenario: Scenario;
  readonly standard: Standard;
  readonly story: Story;
}

/** A further look at a scenario that is sound in itself, such as whether all of it can be drawn. */
export type Inspect = (scenario: Scenario) => readonly Finding[];

/** Reads a whole folder and proves what it can of it: every finding of every file at once. */
export function checkFolder(folder: Folder, inspect: Inspect = () => []): Checked {
  const files = partsOf(folder);
  const standards = files.standards.map((file) => readFile(folder, file, parseStandard));
  const known = standards.flatMap(({ value }) => value ?? []);
  const course =
    files.course === undefined
      ? unread('course.yaml', [{ code: 'no-course', path: [] }])
      : readFile(folder, files.course, (input) => parseCourse(input, files.scenarios.map(idOf)));
  const read = files.scenarios.map((file) => readFile(folder, file, (input) => parseScenario(input, known)));
  const scenarios = read.flatMap(({ file, value: scenario, place }) => {
    if (scenario === undefined) return [];
    const standard = known.find(({ urn }) => urn === scenario.standard)!;
    return [{ file, scenario, standard, story: storyOf(scenario, standard), place }];
  });
  // A standard that is there and at fault is told of once, and not of every scenario that asks for it too.
  const isConsequence = ({ code }: Finding) => code === 'no-such-standard' && known.length < standards.length;
  const mark = course.value?.mark ?? usualMark;
  const findings = [
    ...[...standards, ...read, course].flatMap((file) => file.findings.filter((finding) => !isConsequence(finding))),
    ...files.doubled.flatMap(
      (file) => unread(file, [{ code: 'file-twice', path: [], values: { found: file } }]).findings,
    ),
    ...standardsTwice(standards),
    ...scenarios.flatMap(({ file, scenario, story, place }) => {
      const found = [
        ...misnamed(file, scenario),
        ...leftOut(course.value, scenario),
        ...scenarioFindings(scenario, story, mark),
        ...inspect(scenario),
      ];
      return weighed(found, scenario.accepted ?? []).map(place);
    }),
    ...provenOfCourse(course, scenarios),
  ];
  return { findings: findings.sort(inFileOrder), course: course.value, scenarios, standards: known };
}

function misnamed(file: string, { id }: Scenario): readonly Finding[] {
  return idOf(file) === id ? [] : [{ code: 'not-the-file-name', path: ['id'], values: { found: id, file } }];
}

// A designer who has written a scenario would otherwise look for it in the packages in vain.
function leftOut(course: CourseFile | undefined, { id }: Scenario): readonly Finding[] {
  if (course === undefined || course.scenarios.some((named) => named.id === id)) return [];
  return [{ code: 'not-in-course', path: ['id'], values: { found: id } }];
}

// What all stories come to together can be told only where all of them could be read.
function provenOfCourse({ value, place }: ReadFile<CourseFile>, scenarios: readonly CheckedScenario[]) {
  if (value === undefined) return [];
  const played = value.scenarios.flatMap(({ id }) => scenarios.find((read) => read.scenario.id === id) ?? []);
  const whole = played.length === value.scenarios.length;
  return weighed(whole ? courseFindings(played) : [], whole ? (value.accepted ?? []) : []).map(place);
}

function standardsTwice(standards: readonly ReadFile<Standard>[]): readonly PlacedFinding[] {
  return standards.flatMap(({ value, place }, index) => {
    const first = standards.findIndex((other) => other.value?.urn === value?.urn);
    if (value === undefined || first === index) return [];
    const values = { found: value.urn, other: standards[first]!.file };
    return [place({ code: 'standard-twice', path: ['urn'], values })];
  });
}

function inFileOrder(one: PlacedFinding, other: PlacedFinding): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column;
}
