import { judge } from '../score/verdict.ts';
import type { Language } from '../scenario/text.ts';
import type { Answer, Attempt } from './attempt.ts';
import { momentOf, start, step, waits } from './play.ts';
import type { Moment, Play, PlaySnapshot } from './play.ts';

/** An attempt and where it stands: the log and its snapshot, always of one another. */
export interface Run {
  readonly play: Play;
  readonly attempt: Attempt;
  readonly snapshot: PlaySnapshot;
  /** The one before it; at the brief the same. */
  readonly before: PlaySnapshot;
  readonly moment: Moment;
}

/**
 * Takes an attempt up where its log leaves it. Where the log does not hold, it is cut to what does: see `landing` for one
 * that was made in another release.
 */
export function takeUp(play: Play, attempt: Attempt): Run {
  const { answers } = attempt;
  let run = runOf(play, { ...attempt, answers: [], continues: 0 }, start(play));
  if (answers.length > 0) run = rejoin(run, answers);
  while (run.attempt.continues < attempt.continues && waits(run.moment)) run = further(run);
  const held = run.attempt;
  const whole = held.answers.length === answers.length && held.continues === attempt.continues;
  return whole ? { ...run, attempt } : run;
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
        took: wholeUpTo(2047, given.took),
      },
    ],
    continues: 0,
  };
  return runOf(run.play, attempt, step(run.play, run.snapshot, { type: 'choose', choice }), run.snapshot);
}

/**
 * Goes on from a brief, a passage, a reply or an ending. Arriving at an ending judges the attempt for good; at a decision
 * that was answered under an earlier release, its answer is taken again. `now` is in seconds since 1970, `mark` is 0..1.
 */
export function goOn(run: Run, now: number, mark: number): Run {
  if (!waits(run.moment)) return run;
  const next = further(run);
  // What is taken once more is taken by the learner, who has just read why.
  if (next.moment.kind === 'decision') return next.moment.retaking ? next : rejoin(next, next.attempt.ahead);
  if (next.moment.kind !== 'ending' || next.attempt.result) return next;
  const lasted = wholeUpTo(262_143, now - run.attempt.began);
  const { breaches } = next.snapshot.context;
  const result = judge(run.play.story, next.attempt, next.moment.node, breaches, mark, lasted);
  return { ...next, attempt: { ...next.attempt, result } };
}

/**
 * Gives answers again, going on over what has been read: as far as the reply to the last of them, to a decision that they
 * do not answer, or to an ending's threshold. One that is not come to stays out.
 */
function rejoin(run: Run, answers: readonly Answer[] = []): Run {
  const { moment } = run;
  if (moment.kind !== 'decision') {
    const next = further(run);
    return next.moment.kind === 'ending' ? run : rejoin(next, answers);
  }
  const given = answers.find(({ node }) => node === moment.node);
  const next = given ? answer(run, given.choice, given) : run;
  if (next === run || given === answers.at(-1)) return next;
  return rejoin(
    next,
    answers.filter((one) => one !== given),
  );
}

function further({ play, attempt, snapshot }: Run): Run {
  return runOf(
    play,
    { ...attempt, continues: attempt.continues + 1 },
    step(play, snapshot, { type: 'continue' }),
    snapshot,
  );
}

/**
 * Whether a finished attempt was left on its ending's own screen. One that a new release plays otherwise was not: there
 * is no such screen to come back to.
 */
export function isOnEnding(play: Play, attempt: Attempt): boolean {
  const { attempt: held, moment } = takeUp(play, attempt);
  return held === attempt && 'node' in moment && moment.node === attempt.result?.ending;
}

function runOf(play: Play, attempt: Attempt, snapshot: PlaySnapshot, before = snapshot): Run {
  return { play, attempt, snapshot, before, moment: momentOf(play, snapshot) };
}

function wholeUpTo(most: number, seconds: number): number {
  return Math.min(most, Math.max(0, Math.round(seconds)));
}
