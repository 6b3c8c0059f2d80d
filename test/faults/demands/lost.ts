import type { Attempts, Course, CourseAttempts } from '../../../src/core/course/course.ts';
import { noAttempts, sameAttempt } from '../../../src/core/course/course.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { verdictAt } from '../../../src/core/score/verdict.ts';

/** What of a learner's attempts was there before and is no more; nothing where all of it is, or gave way as it should. */
export function lostBetween(course: Course, before: CourseAttempts, after: CourseAttempts): readonly string[] {
  return course.scenarios.flatMap(({ id }) =>
    [...lostIn(course, before[id] ?? noAttempts, after[id] ?? noAttempts)].map((what) => `${id}: ${what}`),
  );
}

function* lostIn({ keep, mark }: Course, before: Attempts, after: Attempts): Generator<string> {
  if (after.begun < before.begun) yield `begun fell from ${before.begun} to ${after.begun}`;
  if (before.current) {
    const { current } = after;
    if (!current) yield 'the attempt under way is gone';
    else if (!sameAttempt(current, before.current)) {
      if (after.begun <= before.begun) yield 'the attempt under way is another, and nothing was begun';
    } else if (isShorter(current, before.current))
      yield `answers fell from ${logOf(before.current)} to ${logOf(current)}`;
  }
  if (before.first && !sameAttempt(before.first, after.first)) yield 'the first attempt is another';
  if (!before.kept) return;
  const { kept } = after;
  if (!kept) yield 'the attempt that counts is gone';
  else if (keep === 'first' && !sameAttempt(kept, before.kept)) yield 'the attempt that counts is no longer the first';
  else if (keep === 'best' && worth(kept, mark) < worth(before.kept, mark)) yield 'the attempt that counts is worse';
  else if (keep === 'last' && kept.began < before.kept.began) yield 'the attempt that counts is an earlier one';
}

function isShorter(now: Attempt, before: Attempt): boolean {
  return (before.result && !now.result) || !logOf(now).startsWith(logOf(before));
}

function logOf({ answers }: Attempt): string {
  return answers.map(({ node, choice }) => `${node}/${choice} `).join('');
}

function worth({ result }: Attempt, mark: number): number {
  return result ? (verdictAt(result, mark).passed ? 2 : 0) + result.score : -1;
}
