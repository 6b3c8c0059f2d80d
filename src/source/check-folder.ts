import type { CourseFile } from '../core/course/course-file.ts';
import { weighed } from '../core/finding/accept.ts';
import type { Finding, PlacedFinding } from '../core/finding/finding.ts';
import { courseFindings } from '../core/proof/course-findings.ts';
import type { Played } from '../core/proof/played.ts';
import { everyText, everyTextOfCourse, everyTextOfStandard } from '../core/proof/languages/every-text.ts';
import type { WrittenText } from '../core/proof/languages/every-text.ts';
import { languageFindings } from '../core/proof/languages/language-findings.ts';
import { namesIn } from '../core/proof/languages/known-words.ts';
import { noSpeller } from '../core/proof/languages/spelling.ts';
import type { Speller } from '../core/proof/languages/spelling.ts';
import { scenarioFindings } from '../core/proof/scenario-findings.ts';
import { storyOf } from '../core/scenario/compile.ts';
import { parseCourse, parseScenario, parseStandard } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Language } from '../core/scenario/text.ts';
import { usualMark } from '../core/score/verdict.ts';
import { idOf, partsOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { toBeMended } from './order.ts';
import { projectWords } from './project-words.ts';
import type { ProjectWords } from './project-words.ts';
import { readFile, unread } from './read-file.ts';
import type { ReadFile } from './read-file.ts';

/** A whole folder as far as it could be read, and all that was found of it. */
export interface Checked {
  /** In the order to mend them in (`toBeMended`); those that were accepted say so. */
  readonly findings: readonly PlacedFinding[];
  readonly course: CourseFile | undefined;
  /** In the order of their files' names. */
  readonly scenarios: readonly CheckedScenario[];
  readonly standards: readonly Standard[];
  /** The languages whose spelling was looked at: those there was a dictionary for. */
  readonly spelt: readonly Language[];
}

/** A scenario whose file could be read, with its standard and its story. */
export interface CheckedScenario extends Played {
  readonly file: string;
}

/** What only other rooms know of a folder. */
export interface Besides {
  /** A further look at a scenario that is sound in itself, such as whether all of it can be drawn. */
  readonly inScenario?: (read: Played) => readonly Finding[];
  /** A further look at a course all of whose scenarios could be read. */
  readonly inCourse?: InCourse;
  readonly speller?: Speller;
}
type InCourse = (course: CourseFile, played: readonly Played[]) => readonly Finding[];

/** Reads a whole folder and proves what it can of it: every finding of every file at once. */
export function checkFolder(
  folder: Folder,
  { inScenario = () => [], inCourse = () => [], speller = noSpeller }: Besides = {},
): Checked {
  const files = partsOf(folder);
  const words = projectWords(folder, files, speller);
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
    ...words.findings,
    ...standards.flatMap(({ value, place }) =>
      value ? weighed(wordedIn(everyTextOfStandard(value), words), value.accepted ?? []).map(place) : [],
    ),
    ...scenarios.flatMap((read) => {
      const { file, scenario, story, place } = read;
      const found = [
        ...misnamed(file, scenario),
        ...leftOut(course.value, file, scenario),
        ...scenarioFindings(scenario, story, mark),
        ...words.findingsIn(everyText(scenario), namesIn(scenario)),
        ...inScenario(read),
      ];
      return weighed(found, scenario.accepted ?? []).map(place);
    }),
    ...provenOfCourse(course, scenarios, words, inCourse),
    ...(scenarios.length === read.length ? words.unused() : []),
  ];
  return {
    findings: findings.sort(toBeMended),
    course: course.value,
    scenarios,
    standards: known,
    spelt: speller.languages,
  };
}

function misnamed(file: string, { id }: Scenario): readonly Finding[] {
  return idOf(file) === id ? [] : [{ code: 'not-the-file-name', path: ['id'], values: { found: id, file } }];
}

// A designer who has written a scenario would otherwise look for it in the packages in vain. One that the course names
// by its file's name is told of its id only.
function leftOut(course: CourseFile | undefined, file: string, { id }: Scenario): readonly Finding[] {
  if (course === undefined || course.scenarios.some((named) => [id, idOf(file)].includes(named.id))) return [];
  return [{ code: 'not-in-course', path: ['id'], values: { found: id } }];
}

// What all stories come to together can be told only where all of them could be read.
function provenOfCourse(
  { value, place }: ReadFile<CourseFile>,
  scenarios: readonly CheckedScenario[],
  words: ProjectWords,
  inCourse: InCourse,
) {
  if (value === undefined) return [];
  const played = value.scenarios.flatMap(({ id }) => scenarios.find((read) => read.scenario.id === id) ?? []);
  const whole = played.length === value.scenarios.length;
  const worded = wordedIn(everyTextOfCourse(value), words);
  const together = whole ? [...courseFindings(played), ...inCourse(value, played)] : [];
  return weighed([...worded, ...together], value.accepted ?? [], { whole }).map(place);
}

function wordedIn(texts: readonly WrittenText[], words: ProjectWords): readonly Finding[] {
  const names = new Set<string>();
  return [...languageFindings(texts, names), ...words.findingsIn(texts, names)];
}

function standardsTwice(standards: readonly ReadFile<Standard>[]): readonly PlacedFinding[] {
  return standards.flatMap(({ value, place }, index) => {
    const first = standards.findIndex((other) => other.value?.urn === value?.urn);
    if (value === undefined || first === index) return [];
    const values = { found: value.urn, other: standards[first]!.file };
    return [place({ code: 'standard-twice', path: ['urn'], values })];
  });
}
