import { encodeCourse } from '../../core/course/codec.ts';
import { modeOf, noAttempts } from '../../core/course/course.ts';
import type { Attempts, Course, CourseAttempts } from '../../core/course/course.ts';
import { usualLmsSettings } from '../../core/course/course-file.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import { standingOf } from '../../core/course/standing.ts';
import type { Standing } from '../../core/course/standing.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Story, Texts } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';
import { interactionOf } from './interaction-of.ts';
import type { SessionAnswer } from './interaction-of.ts';
import { criterionObjectiveId, criterionObjectives, scenarioObjective } from './objectives-of.ts';
import type { LearningRecord, ReportedStanding } from './record.ts';
import type { ReportSettings } from './report-settings.ts';

/** Everything a learning record is made from. */
export interface RecordSource {
  /** With the mark that holds for this learner: the LMS's own goes before the course's. */
  readonly course: Course;
  /** The stories of the course, in its order. */
  readonly stories: readonly Story[];
  readonly attempts: CourseAttempts;
  readonly language: Language | null;
  /** Stored, and of no other consequence. */
  readonly preferences?: Preferences;
  /** The words of a scenario where they are loaded; what has no words is reported without a description. */
  readonly texts: (scenario: string, language: Language) => Texts | undefined;
  /** How far an attempt under way has come, 0..1. The session sees to it that an LMS that holds more is not told less. */
  readonly progress: (attempt: Attempt) => number;
  /** Made by `locationOf`. */
  readonly location: string;
  /** The answers given since the record before this one, in order. */
  readonly answers: readonly SessionAnswer[];
  readonly lms?: ReportSettings;
  /** Characters there are for the state, where they are fewer than usual. */
  readonly room?: number | undefined;
}

/**
 * The learning record of a moment. All that is judged in it comes, for each scenario, from the one attempt that is
 * reported: the finished one that counts, else the one under way. While a second attempt is under way nothing changes
 * but state and location.
 */
export function recordOf(source: RecordSource): LearningRecord {
  const { course, stories, attempts, language, preferences, texts, location } = source;
  const lms = source.lms ?? usualLmsSettings;
  const standing = standingOf(course, attempts);
  const told = stories.map((story) => ({
    story,
    standing: standing.scenarios.find(({ id }) => id === story.id) ?? { id: story.id, status: 'not-started' as const },
    texts: language ? texts(story.id, language) : undefined,
    progress: scenarioProgress(attempts[story.id] ?? noAttempts, source.progress),
  }));
  const idOf = (story: Story) => (criterion: string) => criterionObjectiveId(stories, story, criterion);
  const progress = told.reduce((sum, one) => sum + one.progress, 0) / Math.max(1, told.length);
  const reported = reportedStanding(standing, course.mark, progress, lms);
  return {
    ...reported,
    language,
    location,
    state: encodeCourse(stories, { language, attempts, ...(preferences && { preferences }) }, source.room),
    objectives: [
      ...(stories.length > 1 ? told.map((one) => scenarioObjective(one, course.mark, lms.failed)) : []),
      ...told.flatMap((one) => criterionObjectives(one, attempts, idOf(one.story))),
    ],
    interactions: lms.interactions
      ? source.answers.flatMap((answer) => {
          const story = stories.find(({ id }) => id === answer.scenario);
          const of = story && (attempts[story.id] ?? noAttempts);
          // In an assessed course what comes after the attempt that counts is practice, of which nothing is told.
          if (!of || (course.mode === 'assessed' && modeOf(course, of, of.current) === 'practice')) return [];
          // There an attempt that was begun before it told of nothing.
          const asked = course.mode !== 'assessed' && of.begun > 1 ? 'again' : 'first';
          return [interactionOf(story, (spoken) => texts(story.id, spoken), answer, idOf(story), asked)];
        })
      : [],
    mayFall: course.keep === 'last' && standing.completed,
  };
}

/** Where the learner is: `angry-diner/what-happened`, `angry-diner/brief`, or `menu` outside every scenario. */
export function locationOf(scenario?: string, moment?: string): string {
  const path = scenario ? [scenario, moment].filter(Boolean).join('/') : 'menu';
  return path.replace(/[^!-~]/g, '-').slice(0, 255);
}

// What was finished stays so, however often it is played again.
function scenarioProgress({ kept, current }: Attempts, progress: RecordSource['progress']): number {
  return kept ? 1 : current ? progress(current) : 0;
}

// A failed attempt reported as `incomplete` keeps its score: only the verdict is withheld, so that the LMS locks nothing.
function reportedStanding(
  standing: Standing,
  mark: number,
  progress: number,
  { failed, completed: rule }: ReportSettings,
): ReportedStanding {
  const withheld = standing.success === 'failed' && failed === 'incomplete';
  const completed = standing.completed && !withheld && (rule === 'ended' || standing.success === 'passed');
  const score = standing.score === undefined ? undefined : inHundredths(standing.score, standing.success, mark);
  return {
    // Some LMSs read a full progress as completed: it is full only when the course is.
    progress: completed ? 1 : Math.min(0.99, Math.floor(progress * 100) / 100),
    completed,
    success: withheld ? 'unknown' : standing.success,
    ...(score !== undefined && { score }),
  };
}

// The figure the learner reads, which is never rounded up; and since an LMS with a mark of its own compares what it was
// sent, never cut below a mark that was reached.
function inHundredths(score: number, success: Standing['success'], mark: number): number {
  const cut = Math.floor(score * 100 + 1e-6) / 100;
  return success === 'passed' && cut < mark && score >= mark ? Math.ceil(score * 100 - 1e-6) / 100 : cut;
}
