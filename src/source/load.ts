import type { CourseFile } from '../core/course/course-file.ts';
import { courseLimitIssues } from '../core/proof/limits.ts';
import { courseStorageIssues } from '../core/proof/storage.ts';
import { storyIssues } from '../core/proof/story-issues.ts';
import { wordingIssues } from '../core/proof/wording.ts';
import { storyOf } from '../core/scenario/compile.ts';
import type { Issue, Parsed, PlacedIssue } from '../core/scenario/issue.ts';
import { parseCourse, parseScenario, parseStandard } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Story } from '../core/scenario/story.ts';
import { usualMark } from '../core/score/verdict.ts';
import { idOf, partsOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { readFile, unread } from './read-file.ts';
import type { ReadFile } from './read-file.ts';

/** All of a folder: the course, its scenarios in the course's order, and the standards at hand. */
export interface Loaded {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly standards: readonly Standard[];
  /** What is worth a look and keeps nothing from being built. */
  readonly warnings: readonly PlacedIssue[];
}

/** A further look at a scenario that is sound in itself, such as whether all of it can be drawn. */
export type Inspect = (scenario: Scenario) => readonly Issue[];

/**
 * Reads a whole folder and proves what it can of it, or says every fault of every file at once, warnings with them;
 * nothing half read comes back.
 */
export function loadFolder(folder: Folder, inspect: Inspect = () => []): Parsed<Loaded, PlacedIssue> {
  const files = partsOf(folder);
  const standards = files.standards.map((file) => readFile(folder, file, parseStandard));
  const known = standards.flatMap(({ value }) => value ?? []);
  const course =
    files.course === undefined
      ? unread('course.yaml', [{ code: 'no-course', path: [] }])
      : readFile(folder, files.course, (input) => parseCourse(input, files.scenarios.map(idOf)));
  const scenarios = files.scenarios.map((file): ReadScenario => {
    const read = readFile(folder, file, (input) => parseScenario(input, known));
    return { ...read, story: read.value && storyOf(read.value, standardOf(read.value, known)) };
  });
  // A standard that is there and at fault is told of once, and not of every scenario that asks for it too.
  const isConsequence = ({ code }: Issue) => code === 'no-such-standard' && known.length < standards.length;
  const issues = [
    ...[...standards, ...scenarios, course].flatMap((read) => read.issues.filter((issue) => !isConsequence(issue))),
    ...files.doubled.flatMap(
      (file) => unread(file, [{ code: 'file-twice', path: [], values: { found: file } }]).issues,
    ),
    ...standardsTwice(standards),
    ...scenarios.flatMap((read) => provenOf(read, course.value?.mark ?? usualMark, inspect)),
    ...provenOfCourse(course, scenarios),
    ...leftOut(course, scenarios),
  ].sort(inFileOrder);
  if (course.value === undefined || issues.some(({ severity }) => severity !== 'warning')) return { ok: false, issues };
  const found = scenarios.flatMap(({ value }) => value ?? []);
  return {
    ok: true,
    value: {
      course: course.value,
      scenarios: course.value.scenarios.map(({ id }) => found.find((scenario) => scenario.id === id)!),
      standards: known,
      warnings: issues,
    },
  };
}

interface ReadScenario extends ReadFile<Scenario> {
  readonly story: Story | undefined;
}

function provenOf({ file, value, story, place }: ReadScenario, mark: number, inspect: Inspect): readonly PlacedIssue[] {
  if (value === undefined || story === undefined) return [];
  const named: Issue[] =
    idOf(file) === value.id ? [] : [{ code: 'not-the-file-name', path: ['id'], values: { found: value.id, file } }];
  return [...named, ...storyIssues(story, mark), ...wordingIssues(value), ...inspect(value)].map(place);
}

// What all stories come to together can be told only where all of them could be read.
function provenOfCourse({ value, place }: ReadFile<CourseFile>, scenarios: readonly ReadScenario[]) {
  const played = (value?.scenarios ?? []).flatMap(
    ({ id }) => scenarios.find((read) => read.value?.id === id)?.story ?? [],
  );
  if (played.length !== value?.scenarios.length) return [];
  return [...courseStorageIssues(played), ...courseLimitIssues(played)].map(place);
}

// A designer who has written a scenario would otherwise look for it in the packages in vain.
function leftOut({ value }: ReadFile<CourseFile>, scenarios: readonly ReadScenario[]): readonly PlacedIssue[] {
  if (value === undefined) return [];
  const named = new Set(value.scenarios.map(({ id }) => id));
  return scenarios.flatMap(({ value: scenario, place }) =>
    scenario === undefined || named.has(scenario.id)
      ? []
      : [place({ code: 'not-in-course', severity: 'warning', path: ['id'], values: { found: scenario.id } })],
  );
}

function standardsTwice(standards: readonly ReadFile<Standard>[]): readonly PlacedIssue[] {
  return standards.flatMap(({ value, place }, index) => {
    const first = standards.findIndex((other) => other.value?.urn === value?.urn);
    if (value === undefined || first === index) return [];
    const values = { found: value.urn, other: standards[first]!.file };
    return [place({ code: 'standard-twice', path: ['urn'], values })];
  });
}

function standardOf({ standard }: Scenario, known: readonly Standard[]): Standard {
  return known.find(({ urn }) => urn === standard)!;
}

function inFileOrder(one: PlacedIssue, other: PlacedIssue): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column;
}
