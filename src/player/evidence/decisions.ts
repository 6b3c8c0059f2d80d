import { decisionsOf } from '../../core/lookback/decisions.ts';
import type { Answer, Attempt } from '../../core/play/attempt.ts';
import type { Play } from '../../core/play/play.ts';
import { answer, goOn } from '../../core/play/run.ts';
import type { Run } from '../../core/play/run.ts';
import { ratingsOf } from '../../core/score/evidence.ts';
import type { Ratings } from '../../core/score/evidence.ts';

/** One answer of an attempt, with all there is to show of it. */
export interface RecordedDecision {
  /** The decision's number, from 1 as they were met; of a retake that of the decision taken once more. */
  readonly number: number;
  readonly isRetake: boolean;
  readonly answer: Answer;
  /** Standing before the answer and after it; missing where this release does not play the attempt so far any more. */
  readonly before?: Run;
  readonly after?: Run;
  /** What it showed of all that the decision assesses; a retake counts for nothing. */
  readonly shows: Ratings;
}

/** The answers of an attempt in the order given, each with what was on screen. */
export function recordedDecisions(play: Play, attempt: Attempt): readonly RecordedDecision[] {
  const met = new Map(decisionsOf(play, attempt).map((run) => ['node' in run.moment ? run.moment.node : '', run]));
  const last = new Map<string, Run | undefined>();
  const numbers = new Map<string, number>();
  return attempt.answers.map((given): RecordedDecision => {
    const { node, choice } = given;
    const isRetake = numbers.has(node);
    if (!isRetake) numbers.set(node, numbers.size + 1);
    const before = isRetake ? onFrom(last.get(node)) : met.get(node);
    const after = before && answered(before, given);
    last.set(node, after);
    const shows = isRetake ? {} : ratingsOf(play.story, node, choice);
    return { number: numbers.get(node)!, isRetake, answer: given, ...(before && after && { before, after }), shows };
  });
}

// Neither the time nor the mark matters before an ending.
function onFrom(reply: Run | undefined): Run | undefined {
  return reply && goOn(reply, 0, 1);
}

function answered(run: Run, { choice, language, took }: Answer): Run | undefined {
  const next = answer(run, choice, { language, took });
  return next === run ? undefined : next;
}
