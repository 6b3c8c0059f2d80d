import { sameAttempt } from '../course/course.ts';
import type { Attempts } from '../course/course.ts';
import type { Attempt } from '../play/attempt.ts';
import { verdictAt } from '../score/verdict.ts';

/** Which of the attempts at a scenario one is, and whether it counts. */
export interface WhichAttempt {
  /**
   * From 1, as they were begun. Missing of one before the latest where there were more than two: how many were begun is
   * kept, and not which of them this was.
   */
  readonly number?: number;
  /** Whether more than one was begun. */
  readonly isOneOfMore: boolean;
  /** The attempt that counts instead of it, its score 0..1; missing where it counts itself. */
  readonly counting?: { readonly score: number; readonly passed: boolean };
}

/** `mark` is the pass mark of today, 0..1. */
export function whichAttempt(attempt: Attempt, attempts: Attempts | undefined, mark: number): WhichAttempt {
  const { current, kept, begun = 1 } = attempts ?? {};
  const isLatest = current === undefined || sameAttempt(current, attempt);
  const number = isLatest ? begun : begun === 2 ? 1 : undefined;
  return {
    ...(number && { number }),
    isOneOfMore: begun > 1,
    ...(kept?.result &&
      !sameAttempt(kept, attempt) && {
        counting: { score: kept.result.score, passed: verdictAt(kept.result, mark).passed },
      }),
  };
}
