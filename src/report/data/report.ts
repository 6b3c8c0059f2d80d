import type { CourseFile } from '../../core/course/course-file.ts';
import { usualMark } from '../../core/score/verdict.ts';
import type { Text } from '../../core/scenario/text.ts';
import type { Checked, CheckedScenario } from '../../source/check-folder.ts';
import { lmsReport } from './lms.ts';
import type { LmsReport } from './lms.ts';
import { scenarioReport } from './scenario-report.ts';
import type { ScenarioReport } from './scenario-report.ts';
import { tallyOf, toldOf } from './told.ts';
import type { Sentences, Tally, ToldFinding } from './told.ts';

/** All that a check found out about a folder, as plain data: what is told as JSON, and what the HTML report is made of. */
export interface Report {
  /** Rises when a key changes its meaning or goes; keys may be added within a format. */
  readonly format: 1;
  readonly tally: Tally;
  /** The one file that is told of, below the folder; all of them where this is left out. */
  readonly file?: string;
  /** File by file; in each of them errors first, then by line, a cause before what comes of it. */
  readonly findings: readonly ToldFinding[];
  /** Not there where `course.yaml` could not be read. */
  readonly course?: CourseReport;
  /** The pass mark, 0..1: the course's, else the usual one. */
  readonly mark: number;
  /** Those whose files could be read: in the course's order, and then what the course does not name. */
  readonly scenarios: readonly ScenarioReport[];
}

/** The course as a whole; what it asks of an LMS is known only where all of its scenarios could be read and followed. */
export interface CourseReport extends Partial<LmsReport> {
  readonly id: string;
  readonly title: Text;
}

/** The report of a checked folder, or of the one `file` it was narrowed to. The same folder gives the same report. */
export function reportOf(checked: Checked, sentences: Sentences, file?: string): Report {
  const { course, findings, scenarios } = checked;
  const mark = course?.mark ?? usualMark;
  const interactions = course?.lms.interactions ?? true;
  const named = namedBy(course, scenarios);
  const others = scenarios.filter((scenario) => !named.includes(scenario));
  return {
    format: 1,
    tally: tallyOf(findings),
    ...(file !== undefined && { file }),
    findings: findings.map((finding) => toldOf(finding, sentences)),
    ...(course && { course: courseReport(course, named) }),
    mark,
    scenarios: [...named, ...others].map((scenario) => scenarioReport(scenario, mark, interactions)),
  };
}

function courseReport(course: CourseFile, named: readonly CheckedScenario[]): CourseReport {
  const { id, title, lms, scenarios } = course;
  return { id, title, ...(named.length === scenarios.length && lmsReport(named, lms.interactions)) };
}

function namedBy(course: CourseFile | undefined, scenarios: readonly CheckedScenario[]): readonly CheckedScenario[] {
  return (course?.scenarios ?? []).flatMap(({ id }) => scenarios.find(({ scenario }) => scenario.id === id) ?? []);
}
