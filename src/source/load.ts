import type { CourseFile } from '../core/course/course-file.ts';
import { parseCourse, parseScenario, parseStandard } from '../core/scenario/parse.ts';
import type { Issue, Parsed, PlacedIssue } from '../core/scenario/issue.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { storyIssues } from '../core/proof/story-issues.ts';
import { readYaml } from './read-yaml.ts';

/** A folder such as `scenarios/`, seen as texts by path; paths use `/` and start below the folder. */
export interface Folder {
  readonly files: readonly string[];
  read(file: string): string;
}

/** All of a folder: the course, its scenarios in the course's order, and the standards at hand. */
export interface Loaded {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly standards: readonly Standard[];
}

/** A further look at a scenario that is sound in itself, such as whether all of it can be drawn. */
export type Inspect = (scenario: Scenario) => readonly Issue[];

/** Reads a whole folder, or says every fault of every file at once; nothing half read comes back. */
export function loadFolder(folder: Folder, inspect: Inspect = () => []): Parsed<Loaded, PlacedIssue> {
  const standards = filesIn(folder, 'standards/').map((file) => read(folder, file, parseStandard));
  const known = standards.flatMap(({ value }) => value ?? []);
  const scenarioFiles = filesIn(folder, '').filter((file) => file !== 'course.yaml');
  const scenarios = scenarioFiles.map((file) => read(folder, file, (input) => parseWhole(input, known, file, inspect)));
  const ids = scenarioFiles.map((file) => file.replace(/\.ya?ml$/, ''));
  const course = folder.files.includes('course.yaml')
    ? read(folder, 'course.yaml', (input) => parseCourse(input, ids))
    : { value: undefined, issues: [{ code: 'no-course', path: [], file: 'course.yaml', line: 1, column: 1 }] };
  const issues = [...standards, ...scenarios, course].flatMap((one) => one.issues);
  if (issues.length > 0 || course.value === undefined) return { ok: false, issues: [...issues].sort(inFileOrder) };
  const found = new Map(scenarios.flatMap(({ value }) => (value ? [[value.id, value] as const] : [])));
  return {
    ok: true,
    value: {
      course: course.value,
      scenarios: course.value.scenarios.map(({ id }) => found.get(id)!),
      standards: known,
    },
  };
}

function parseWhole(input: unknown, standards: readonly Standard[], file: string, inspect: Inspect): Parsed<Scenario> {
  const parsed = parseScenario(input, standards);
  if (!parsed.ok) return parsed;
  const { id, standard } = parsed.value;
  const issues: Issue[] =
    file.replace(/\.ya?ml$/, '') === id
      ? []
      : [{ code: 'not-the-file-name', path: ['id'], values: { found: id, file } }];
  issues.push(
    ...storyIssues(
      parsed.value,
      standards.find(({ urn }) => urn === standard)!,
    ),
    ...inspect(parsed.value),
  );
  return issues.length === 0 ? parsed : { ok: false, issues };
}

function read<Value>(
  folder: Folder,
  file: string,
  parse: (input: unknown) => Parsed<Value>,
): { value: Value | undefined; issues: readonly PlacedIssue[] } {
  const source = readYaml(file, folder.read(file));
  if (source.issues.length > 0) return { value: undefined, issues: source.issues };
  const parsed = parse(source.value);
  return parsed.ok
    ? { value: parsed.value, issues: [] }
    : { value: undefined, issues: parsed.issues.map((issue) => source.place(issue)) };
}

function filesIn(folder: Folder, below: string): readonly string[] {
  const name = /^[^/]+\.ya?ml$/;
  return folder.files.filter((file) => file.startsWith(below) && name.test(file.slice(below.length))).sort();
}

function inFileOrder(one: PlacedIssue, other: PlacedIssue): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column;
}
