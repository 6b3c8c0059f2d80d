import type { Answer, Attempt } from '../play/attempt.ts';
import type { Play } from '../play/play.ts';
import { afterAnswer, leadsBack, rangesOf } from '../play/rules.ts';
import type { Run } from '../play/run.ts';
import { choiceOf } from '../scenario/story.ts';
import { ratingsOf } from '../score/evidence.ts';
import type { Ratings } from '../score/evidence.ts';
import { givenAt, numbersOf, replay, replayOf } from './replay.ts';
import type { Answered } from './replay.ts';
import { routeAlong } from './route.ts';
import type { Route } from './route.ts';
import { runAt } from './run-at.ts';

/** A moment played otherwise, in practice: nothing of it is scored or told to anybody. */
export interface Practised {
  readonly step: number;
  readonly choice: string;
  /** Standing at the reply to the other choice; its log is one of its own, without a result. */
  readonly run: Run;
  /** What the other choice shows of all that its decision assesses. */
  readonly shows: Ratings;
  /**
   * All of the way with it: the answers before, the other choice, and those given later as far as they hold, each under
   * its number in the attempt. `whole` where they lead to an ending; a decision that the attempt never met, or whose
   * answer is not on offer on this way, stops it.
   */
  readonly route: Route;
}

/**
 * Plays one step of an attempt with another choice that was on offer there; `undefined` where it was not, and where the
 * attempt has no such step. It is taken as a first answer is. Where it leads back, the learner's own last answer to the
 * decision is given when it is taken once more.
 */
export function practise(play: Play, attempt: Attempt, step: number, choice: string): Practised | undefined {
  const { story } = play;
  const numbers = numbersOf(attempt.answers);
  const { stops } = replayOf(story, attempt);
  const at = stops.findIndex(({ node, answered }) => answered && numbers.get(node) === step);
  const stop = stops[at];
  if (!stop?.answered?.offered.includes(choice)) return undefined;
  const other: Answer = { ...stop.answered.first, choice };
  const earlier = stops.slice(0, at).flatMap(({ answered }) => (answered ? givenAt(answered) : []));
  const later = attempt.answers.filter((one) => one.node !== stop.node && !earlier.includes(one));
  const is = choiceOf(story, stop.node, choice);
  const context = afterAnswer(stop.context, stop.node, choice, is, rangesOf(story));
  const retake = leadsBack(is) ? retakeAfter(choice, stop.answered) : [];
  const found = replay(story, [...earlier, other, ...retake, ...later]);
  return {
    step,
    choice,
    run: runAt(play, attempt, [...earlier, other], { node: stop.node, part: 'replying', context }),
    shows: ratingsOf(story, stop.node, choice),
    route: routeAlong(story, found, numbers, found.ended),
  };
}

/** What is given at a decision that is taken once more; nothing where it was so left in the attempt itself. */
function retakeAfter(choice: string, { first, second }: Answered): readonly Answer[] {
  if (second) return [second];
  return choice === first.choice ? [] : [first];
}
