import type { LearningRecord, ReportedStanding } from './record.ts';

/**
 * The record as it may be sent to an LMS that holds `held` already: completion, success, score and progress never fall.
 * The attempt that counts sees to that by itself while its state is whole; this holds where the state was lost or was
 * another package's. A pass or a better score that is not this record's keeps its objectives too, since what an LMS is
 * told is never a mixture of two attempts.
 *
 * Where the course counts the last attempt, a finished one replaces whatever was there, whether its failing is told as
 * *failed* or withheld as *incomplete*: an LMS that went on saying *passed* would contradict what the learner is shown.
 */
export function raised(record: LearningRecord, held: ReportedStanding): LearningRecord {
  if (record.mayFall) return record;
  const ahead = rank(held) > rank(record);
  const { success } = ahead ? held : record;
  const known = record.score !== undefined || ahead;
  const score = known ? highest(record.score, held.score) : undefined;
  const foreign = (ahead && held.success === 'passed') || isLower(record.score, held.score);
  const { score: _, ...rest } = record;
  return {
    ...rest,
    progress: Math.max(record.progress, held.progress),
    completed: record.completed || held.completed,
    success,
    ...(score !== undefined && { score }),
    ...(foreign && { objectives: [] }),
  };
}

/** What an LMS that held `held` holds once it was told a record: a score that is not told of again stays. */
export function heldAfter(record: LearningRecord, held: ReportedStanding): ReportedStanding {
  const { progress, completed, success, score = held.score } = raised(record, held);
  return { progress, completed, success, ...(score !== undefined && { score }) };
}

// `completed` without a verdict is what some LMSs make of leaving: any verdict goes before it.
function rank({ completed, success }: ReportedStanding): number {
  return success === 'passed' ? 3 : success === 'failed' ? 2 : completed ? 1 : 0;
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : Math.max(one, other ?? 0);
}

// LMSs round what they store.
function isLower(score: number | undefined, held: number | undefined): boolean {
  return score !== undefined && held !== undefined && score < held - 0.005;
}
