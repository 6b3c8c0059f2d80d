import type { Attempt } from '../play/attempt.ts';
import { inThousandths, reportedScore, verdictAt } from '../score/verdict.ts';
import type { Verdict } from '../score/verdict.ts';
import { noAttempts } from './course.ts';
import type { Attempts, Course, CourseAttempts } from './course.ts';

/** Where a learner stands in one scenario. */
export interface ScenarioStanding {
  readonly id: string;
  readonly status: 'not-started' | 'under-way' | 'passed' | 'failed';
  /** The attempt everything reported comes from: the one that counts, else the one under way; never mixed. */
  readonly reported?: Attempt;
  /** 0..1, where an attempt was finished. */
  readonly score?: number;
  /** As it holds with the course's mark of today. */
  readonly verdict?: Verdict;
}

/** Where a learner stands in the course. */
export interface Standing {
  readonly scenarios: readonly ScenarioStanding[];
  readonly completed: boolean;
  /** `unknown` until the course is complete. */
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0..1 as it is to be reported; none before the course is complete (an early 0 reads as failed in many an LMS). */
  readonly score?: number;
}

/**
 * Complete when every scenario has a finished attempt; passed when also the weighted score reaches the mark and no
 * scenario failed on a breach or an essential criterion (design, Scoring), or when every scenario is passed, if by an
 * earlier mark.
 */
export function standingOf(course: Course, attempts: CourseAttempts): Standing {
  const scenarios = course.scenarios.map(({ id }) => standingIn(id, attempts[id] ?? noAttempts, course.mark));
  const finished = course.scenarios.flatMap(({ id, weight }) => {
    const result = attempts[id]?.kept?.result;
    return result ? [{ weight, result }] : [];
  });
  if (finished.length < course.scenarios.length) return { scenarios, completed: false, success: 'unknown' };
  const weights = finished.reduce((sum, { weight }) => sum + weight, 0);
  const score = inThousandths(finished.reduce((sum, { weight, result }) => sum + weight * result.score, 0) / weights);
  const verdicts = scenarios.flatMap(({ verdict }) => verdict ?? []);
  const stopped = verdicts.some(({ shortfalls }) => shortfalls.some((shortfall) => shortfall !== 'mark'));
  const passed = (!stopped && score >= course.mark) || verdicts.every((verdict) => verdict.passed);
  return {
    scenarios,
    completed: true,
    success: passed ? 'passed' : 'failed',
    score: reportedScore(score, { passed, shortfalls: [] }, course.mark),
  };
}

function standingIn(id: string, attempts: Attempts, mark: number): ScenarioStanding {
  const reported = attempts.kept ?? attempts.current;
  if (reported === undefined) return { id, status: 'not-started' };
  if (!reported.result) return { id, status: 'under-way', reported };
  const verdict = verdictAt(reported.result, mark);
  return { id, status: verdict.passed ? 'passed' : 'failed', reported, score: reported.result.score, verdict };
}
