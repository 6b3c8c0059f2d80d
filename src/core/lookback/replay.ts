import { holds } from '../scenario/condition.ts';
import type { Next } from '../scenario/scenario.ts';
import { choiceOf, isDecision, isEnding, isPassage, nodeOf, waysOf } from '../scenario/story.ts';
import type { Story, StoryDecision } from '../scenario/story.ts';
import { firstAnswers } from '../score/evidence.ts';
import type { Answer, Attempt } from '../play/attempt.ts';
import { affected, afterAnswer, contextAtStart, leadsBack, rangesOf } from '../play/rules.ts';
import type { PlayContext } from '../play/rules.ts';

/** A node that was come to. */
export interface Stop {
  readonly node: string;
  /** As it was found on coming there; at a passage with its effects. */
  readonly context: PlayContext;
  /** Of a decision that was answered. */
  readonly answered?: Answered;
}

export interface Answered {
  /** In the file's order, on coming there. */
  readonly offered: readonly string[];
  readonly first: Answer;
  /** Given where the first led back and the decision was taken once more. */
  readonly second?: Answer;
  /** After the reply to the last of them. */
  readonly context: PlayContext;
}

/** The way that some answers lead. */
export interface Replay {
  /** In order of play, as far as the last decision that was answered, or as the ending. */
  readonly stops: readonly Stop[];
  readonly ended: boolean;
  /** How many of the answers found no decision on the way that offers them. */
  readonly left: number;
}

/**
 * Gives answers again from the start, in one pass, as taking an attempt up does: one that is not come to stays out, and a
 * decision without an answer, or whose answer is not on offer, stops it.
 *
 * The rules are those of the machine (play/rules.ts); it is too slow to be asked for every choice of a whole attempt
 * while somebody waits to look back.
 */
export function replay(story: Story, answers: readonly Answer[]): Replay {
  const stops: Stop[] = [];
  const left = [...answers];
  let on: Stop | undefined = arrived(story, story.start, contextAtStart(story));
  let known = 0;
  while (on) {
    const stop: Stop = on;
    const node = nodeOf(story, stop.node);
    const answered = isDecision(node) ? answeredAt(story, node, stop, left) : undefined;
    stops.push(answered ? { ...stop, answered } : stop);
    if (isEnding(node)) return { stops, ended: true, left: left.length };
    if (answered) known = stops.length;
    on = isDecision(node) ? answered && leavingTo(story, stop.node, answered) : onFrom(story, stop);
  }
  return { stops: stops.slice(0, known), ended: false, left: left.length };
}

/**
 * The way an attempt took, as far as this release of its story plays it: to an ending only where it is the one that the
 * attempt was judged at.
 */
export function replayOf(story: Story, { answers, result }: Attempt): Replay {
  const found = replay(story, answers);
  if (!found.ended || found.stops.at(-1)?.node === result?.ending) return found;
  const known = found.stops.findLastIndex(({ answered }) => answered);
  return { ...found, stops: found.stops.slice(0, known + 1), ended: false };
}

/** The decisions of a log, numbered from 1 in the order in which they were met. */
export function numbersOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  return new Map(firstAnswers(answers).map(({ node }, index) => [node, index + 1]));
}

/** The answers given at a decision, in order. */
export function givenAt({ first, second }: Answered): readonly Answer[] {
  return second ? [first, second] : [first];
}

/** The next node after a first answer, however else it was answered; `undefined` where the decision is taken once more. */
export function leadingTo(story: Story, { node, context }: Stop, choice: string): Stop | undefined {
  const is = choiceOf(story, node, choice);
  return leadsBack(is) ? undefined : nextOf(story, is.next, afterAnswer(context, node, choice, is, rangesOf(story)));
}

/** The node a passage leads on to. */
export function onFrom(story: Story, { node: id, context }: Stop): Stop | undefined {
  const node = nodeOf(story, id);
  return isPassage(node) ? nextOf(story, node.next, context) : undefined;
}

/** Takes the answers it finds out of those left. */
function answeredAt(story: Story, node: StoryDecision, { node: id, context }: Stop, left: Answer[]) {
  const offered = offeredBy(node, context);
  const first = taken(left, id, offered);
  if (!first) return undefined;
  const after = (before: PlayContext, { choice }: Answer) =>
    afterAnswer(before, id, choice, choiceOf(story, id, choice), rangesOf(story));
  const once: Answered = { offered, first, context: after(context, first) };
  if (!leadsBack(choiceOf(story, id, first.choice))) return once;
  const again = { ...once.context, retaking: true };
  const second = taken(left, id, offeredBy(node, again));
  return second ? { ...once, second, context: after(again, second) } : once;
}

/** The choices on offer at a decision, in the file's order. */
export function offeredBy({ choices }: StoryDecision, context: PlayContext): readonly string[] {
  return Object.keys(choices).filter((choice) => holds(choices[choice]?.when, context));
}

function taken(left: Answer[], node: string, offered: readonly string[]): Answer | undefined {
  const at = left.findIndex((one) => one.node === node);
  return offered.includes(left[at]?.choice ?? '') ? left.splice(at, 1)[0] : undefined;
}

function leavingTo(story: Story, node: string, { first, second, context }: Answered): Stop | undefined {
  const is = choiceOf(story, node, (second ?? first).choice);
  return second || !leadsBack(is) ? nextOf(story, is.breach?.ending ?? is.next, context) : undefined;
}

function nextOf(story: Story, next: Next | undefined, context: PlayContext): Stop | undefined {
  const way = waysOf(next).find(({ when }) => holds(when, context));
  return way && arrived(story, way.to, { ...context, retaking: false, choice: null });
}

function arrived(story: Story, id: string, context: PlayContext): Stop {
  const node = nodeOf(story, id);
  return { node: id, context: isPassage(node) ? affected(context, node, rangesOf(story)) : context };
}
