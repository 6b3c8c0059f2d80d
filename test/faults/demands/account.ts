import type { Course, CourseAttempts } from '../../../src/core/course/course.ts';
import type { LmsSettings } from '../../../src/core/course/course-file.ts';
import { standingOf } from '../../../src/core/course/standing.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { objectivesFor, wholeFigure } from '../../e2e/harness/held.ts';
import type { HeldStanding } from '../world/host.ts';

type Settings = Pick<LmsSettings, 'failed' | 'completed'>;

/** What an LMS is to hold of a course by the core's own account of its attempts. */
export function accountOf(course: Course, attempts: CourseAttempts, settings: Settings): HeldStanding {
  const { completed, success, score } = standingOf(course, attempts);
  const withheld = success === 'failed' && settings.failed === 'incomplete';
  const passed = success === 'passed';
  return {
    completed: completed && !withheld && (settings.completed === 'ended' || passed),
    success: withheld ? 'unknown' : success,
    score: score === undefined ? null : figureOf(score, passed, course.mark),
  };
}

/** Of each criterion, what the attempt that counts has shown. */
export function evidenceAccountOf(
  stories: readonly Story[],
  attempts: CourseAttempts,
): Readonly<Record<string, readonly [status: string, score: string]>> {
  return Object.assign(
    {},
    ...stories.map((story) => {
      const { kept } = attempts[story.id] ?? {};
      return kept ? objectivesFor(story, kept) : {};
    }),
  ) as Record<string, readonly [string, string]>;
}

/** How good a standing is, for what must not get worse. */
export function rankOf({ completed, success }: HeldStanding): number {
  return success === 'passed' ? 3 : success === 'failed' ? 2 : completed ? 1 : 0;
}

// Never rounded up over a mark that was not reached, nor cut below one that was.
function figureOf(score: number, passed: boolean, mark: number): number {
  const figure = wholeFigure(score);
  return passed && score >= mark && figure < mark * 100 ? Math.ceil(score * 100 - 1e-6) : figure;
}
