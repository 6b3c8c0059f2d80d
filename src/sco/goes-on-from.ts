import { noAttempts, sameAttempt } from '../core/course/course.ts';
import type { Attempts, CourseAttempts } from '../core/course/course.ts';
import type { Attempt } from '../core/play/attempt.ts';

/** Whether attempts go on from where others stand: they hold all that those hold, and may hold more. */
export function goesOnFrom(attempts: CourseAttempts, others: CourseAttempts): boolean {
  return Object.entries(others).every(([id, its]) => includes(attempts[id] ?? noAttempts, its));
}

// A later attempt takes the place of the one before; what was finished is kept apart.
function includes(ours: Attempts, theirs: Attempts): boolean {
  if (theirs.first && !sameAttempt(ours.first, theirs.first)) return false;
  if (ours.begun !== theirs.begun) return ours.begun > theirs.begun;
  return theirs.current === undefined || continues(ours.current, theirs.current);
}

function continues(ours: Attempt | undefined, theirs: Attempt): boolean {
  if (!ours || !sameAttempt(ours, theirs)) return false;
  if (theirs.result) return ours.result !== undefined;
  const answered = theirs.answers.every(
    ({ node, choice }, index) => ours.answers[index]?.node === node && ours.answers[index].choice === choice,
  );
  return answered && (ours.answers.length > theirs.answers.length || ours.continues >= theirs.continues);
}
