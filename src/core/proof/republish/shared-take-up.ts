import type { Answer, Attempt } from '../../play/attempt.ts';
import type { Play } from '../../play/play.ts';
import { answer as answerOne, goOn, takeUp } from '../../play/run.ts';
import type { Run } from '../../play/run.ts';

/** A decision and its reply, and about one passage in between. */
const stepsPerAnswer = 3;

/** Takes up many attempts at one story that share their beginnings. */
export interface SharedTakeUp {
  readonly takeUp: (attempt: Attempt) => Run;
  /** The run that stands at a decision, once that is answered and all that lies ahead is taken again as far as it holds. */
  readonly answered: (run: Run, choice: string) => Run;
  /** Steps of the machine made so far: what it costs. */
  readonly steps: () => number;
  /** Counts steps made elsewhere. */
  readonly spend: (more: number) => void;
}

/**
 * Takes attempts up as `takeUp` does, and remembers those that hold whole: of a log one answer longer only that answer is
 * played. Tens of thousands of logs of one story are read so in the time of some hundreds.
 */
export function sharedTakeUp(play: Play): SharedTakeUp {
  const known = new Map<string, Run>();
  let steps = 0;
  const whole = (attempt: Attempt): Run => {
    const run = takeUp(play, attempt);
    steps += stepsPerAnswer * run.attempt.answers.length + run.attempt.continues + 1;
    return run;
  };
  const fresh = (attempt: Attempt): Run => {
    const before = known.get(logOf(attempt.answers.slice(0, -1)));
    const next = before && answeredNext(before, attempt.answers.at(-1)!);
    if (next === undefined) return whole(attempt);
    steps += stepsPerAnswer;
    return { ...next, attempt };
  };
  const answered = (attempt: Attempt): Run => {
    const log = logOf(attempt.answers);
    const kept = known.get(log);
    if (kept) return { ...kept, attempt: { ...attempt, continues: 0 } };
    const run = attempt.answers.length > 0 ? fresh({ ...attempt, continues: 0 }) : whole({ ...attempt, continues: 0 });
    if (run.attempt.answers.length === attempt.answers.length && run.attempt.continues === 0) known.set(log, run);
    return run;
  };
  return {
    takeUp: takenUp,
    answered: (run, choice) => {
      if (run.moment.kind !== 'decision') return run;
      const { ahead = [], ...attempt } = run.attempt;
      const answer: Answer = { node: run.moment.node, choice, language: 'cy', took: 0 };
      const answers = [...attempt.answers, answer, ...ahead];
      const all = takenUp({ ...attempt, answers, continues: 0 });
      if (all.attempt.answers.length === answers.length) return all;
      steps += stepsPerAnswer * (1 + ahead.length);
      return answerOne(run, choice, answer);
    },
    steps: () => steps,
    spend: (more) => {
      steps += more;
    },
  };

  function takenUp(attempt: Attempt): Run {
    const run = answered(attempt);
    if (!known.has(logOf(attempt.answers))) return attempt.continues > 0 ? whole(attempt) : { ...run };
    return readOn(run, attempt);
  }

  function readOn(from: Run, attempt: Attempt): Run {
    let run: Run = { ...from, attempt: { ...from.attempt, ahead: [] } };
    while (run.attempt.continues < attempt.continues) {
      const next = goOn(run, 0, 0);
      if (next === run) break;
      steps += 1;
      run = next;
    }
    const { continues } = run.attempt;
    return { ...run, attempt: continues === attempt.continues ? attempt : { ...attempt, continues } };
  }
}

/** The reply to an answer to the next decision; `undefined` where it does not come next. */
function answeredNext(from: Run, answer: Answer): Run | undefined {
  let run: Run = { ...from, attempt: { ...from.attempt, ahead: [answer] } };
  for (;;) {
    const next = goOn(run, 0, 0);
    if (next.moment.kind === 'reply') return next;
    if (next === run || next.moment.kind !== 'passage') return undefined;
    run = next;
  }
}

function logOf(answers: readonly Answer[]): string {
  return answers.map(({ node, choice }) => `${node}/${choice}`).join(' ');
}
