import { beginAttempt } from '../../play/attempt.ts';
import type { Answer, Attempt } from '../../play/attempt.ts';
import { breachStands } from '../../play/rules.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { added, ratingsIn } from '../graph/rows.ts';
import type { Row } from '../graph/rows.ts';
import type { State, Step } from '../graph/states.ts';
import { statesOf } from '../graph/states.ts';
import type { InHand } from './prospect.ts';
import { keyOf } from './place.ts';
import type { Place } from './place.ts';

/** Somebody come to a state, and what was answered on the way. */
export interface Way {
  readonly state: State;
  readonly answers: readonly Answer[];
  readonly continues: number;
  /** Ratings by criterion earned so far. */
  readonly earned: Row;
  readonly breached: boolean;
  /** How much of all play comes so, each choice as likely as the others. */
  readonly share: number;
}

/** A learner somewhere in the middle of a story. */
export interface UnderWay {
  readonly at: Place;
  readonly attempt: Attempt;
  readonly hand: InHand;
  /** The states of the story that come next. */
  readonly next: readonly State[];
  /** How much of all play is there so. */
  readonly share: number;
  /** Who goes on from here to a state; nobody where something is still to be answered. */
  readonly onward?: Way;
}

/** Every moment of a story at which learners can be, each before those that come after it. */
export function placesIn(story: Story): readonly Place[] {
  const found = new Map<string, Place>([[keyOf({ kind: 'brief' }), { kind: 'brief' }]]);
  for (const { node, steps } of statesOf(story)) {
    if (isEnding(nodeOf(story, node))) continue;
    const replies = steps.flatMap(({ answer }): Place[] => {
      if (!answer) return [];
      const { choice, retake } = answer;
      const reply: Place = { kind: 'reply', node, choice };
      return retake === undefined ? [reply] : [reply, { kind: 'again', node }, { kind: 'reply', node, choice: retake }];
    });
    const kind = isDecision(nodeOf(story, node)) ? 'decision' : 'passage';
    for (const place of [{ kind, node } as const, ...replies]) found.set(keyOf(place), place);
  }
  return [...found.values()];
}

/** The learner at the brief; `undefined` where a story has too many states to follow. */
export function atTheBrief(story: Story): (UnderWay & { readonly onward: Way }) | undefined {
  const state = statesOf(story)[0];
  if (state === undefined) return undefined;
  const earned = Object.keys(story.criteria).map(() => 0);
  const onward: Way = { state, answers: [], continues: 1, earned, breached: false, share: 1 };
  const attempt = attemptOf(story, [], 0);
  return { at: { kind: 'brief' }, attempt, hand: { earned, breached: false }, next: [state], share: 1, onward };
}

/** Gives everywhere a learner can be from coming to a state to leaving it; nowhere at an ending: it is over. */
export function momentsIn(story: Story): (way: Way) => readonly UnderWay[] {
  const ratings = ratingsIn(story);
  return (way) => {
    const { state, answers, continues, earned, breached, share } = way;
    const node = nodeOf(story, state.node);
    if (isEnding(node)) return [];
    const hand = { earned, breached };
    const attempt = attemptOf(story, answers, continues);
    const here = { attempt, hand, next: [state], share };
    if (isDecision(node))
      return [{ ...here, at: { kind: 'decision', node: state.node } }, ...answeredAt(story, node, way, ratings)];
    const onward = { ...way, state: state.steps[0]!.to, continues: continues + 1 };
    return [{ ...here, at: { kind: 'passage', node: state.node }, onward }];
  };
}

/** The reply to each choice, and where that leads back the second try and the replies to it. */
function answeredAt(
  story: Story,
  decision: StoryDecision,
  { state, answers, earned: before, breached, share }: Way,
  ratings: ReturnType<typeof ratingsIn>,
): readonly UnderWay[] {
  const { node } = state;
  const firsts = firstAnswersOf(state);
  return [...firsts].flatMap(([choice, steps]): UnderWay[] => {
    const log = [...answers, given(node, choice)];
    const earned = added(before, ratings(decision, choice));
    const each = share / firsts.size;
    const left = (step: Step, all: readonly Answer[]): Way => ({
      state: step.to,
      answers: all,
      continues: 1,
      earned,
      breached: breached || standing(decision, step.answer),
      share: each / steps.length,
    });
    // Whether a breach stands is seen only once the decision is left.
    const open = steps.filter(({ answer }) => !standing(decision, answer));
    const once = { hand: { earned, breached }, next: open.map(({ to }) => to), share: each };
    const reply: UnderWay = { ...once, at: { kind: 'reply', node, choice }, attempt: attemptOf(story, log, 0) };
    const [first] = steps;
    if (first?.answer?.retake === undefined) return [{ ...reply, ...(first && { onward: left(first, log) }) }];
    const again: UnderWay = { ...once, at: { kind: 'again', node }, attempt: attemptOf(story, log, 1) };
    const retakes = steps.map((step): UnderWay => {
      const retake = step.answer!.retake!;
      const onward = left(step, [...log, given(node, retake)]);
      return {
        at: { kind: 'reply', node, choice: retake },
        attempt: attemptOf(story, onward.answers, 0),
        hand: onward,
        next: [step.to],
        share: onward.share,
        onward,
      };
    });
    return [reply, again, ...retakes];
  });
}

function firstAnswersOf({ steps }: State): ReadonlyMap<string, readonly Step[]> {
  const by = new Map<string, Step[]>();
  for (const step of steps) {
    if (!step.answer) continue;
    const of = by.get(step.answer.choice);
    if (of) of.push(step);
    else by.set(step.answer.choice, [step]);
  }
  return by;
}

function standing({ choices }: StoryDecision, answer: Step['answer']): boolean {
  if (!answer) return false;
  const { choice, retake } = answer;
  return breachStands(choices[choice]!, retake === undefined ? undefined : choices[retake]);
}

function given(node: string, choice: string): Answer {
  return { node, choice, language: 'cy', took: 0 };
}

function attemptOf(story: Story, answers: readonly Answer[], continues: number): Attempt {
  return { ...beginAttempt(story, 0, 0), answers, continues };
}
