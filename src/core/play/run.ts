import { judge } from '../score/verdict.ts';
import type { Language } from '../scenario/text.ts';
import type { Attempt } from './attempt.ts';
import { momentOf, replay, step, waits } from './play.ts';
import type { Moment, Play, PlaySnapshot } from './play.ts';

/** An attempt and where it stands: the log and its snapshot, always of one another. */
export interface Run {
  readonly play: Play;
  readonly attempt: Attempt;
  readonly snapshot: PlaySnapshot;
  readonly moment: Moment;
}

/** Takes an attempt up where its log leaves it. Where the log no longer holds, it is cut to what does. */
export function takeUp(play: Play, attempt: Attempt): Run {
  const { snapshot, answers, continues, whole } = replay(play, attempt);
  return runOf(play, whole ? attempt : { ...attempt, answers: attempt.answers.slice(0, answers), continues }, snapshot);
}

/** Answers the decision on screen. Returns the run unchanged where that choice is not on offer. */
export function answer(run: Run, choice: string, given: { language: Language; took: number }): Run {
  const { moment } = run;
  if (moment.kind !== 'decision' || !moment.choices.includes(choice)) return run;
  const attempt: Attempt = {
    ...run.attempt,
    answers: [
      ...run.attempt.answers,
      {
        node: moment.node,
        choice,
        language: given.language,
        took: Math.min(2047, Math.max(0, Math.round(given.took))),
      },
    ],
    continues: 0,
  };
  return runOf(run.play, attempt, step(run.play, run.snapshot, { type: 'choose', choice }));
}

/**
 * Goes on from a brief, a passage, a reply or an ending. Arriving at an ending judges the attempt for good.
 * `now` is in seconds since 1970, `mark` is 0..1.
 */
export function goOn(run: Run, now: number, mark: number): Run {
  if (!waits(run.moment)) return run;
  const snapshot = step(run.play, run.snapshot, { type: 'continue' });
  const next = runOf(run.play, { ...run.attempt, continues: run.attempt.continues + 1 }, snapshot);
  if (next.moment.kind !== 'ending' || next.attempt.result) return next;
  const lasted = Math.min(262_143, Math.max(0, Math.round(now - run.attempt.began)));
  const result = judge(run.play.story, next.attempt.answers, next.moment.node, snapshot.context.breaches, mark, lasted);
  return { ...next, attempt: { ...next.attempt, result } };
}

/**
 * Whether a finished attempt was left on its ending's own screen. One that a new release plays otherwise was not: there
 * is no such screen to come back to.
 */
export function isOnEnding(play: Play, attempt: Attempt): boolean {
  if (!attempt.result) return false;
  const { attempt: held, moment } = takeUp(play, attempt);
  return held === attempt && moment.kind === 'ending' && moment.node === attempt.result.ending;
}

function runOf(play: Play, attempt: Attempt, snapshot: PlaySnapshot): Run {
  return { play, attempt, snapshot, moment: momentOf(play, snapshot) };
}
