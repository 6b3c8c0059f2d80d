import { affected, afterAnswer, contextAtStart, leadsBack, rangesOf } from '../../play/rules.ts';
import type { PlayContext, Ranges } from '../../play/rules.ts';
import { holds } from '../../scenario/condition.ts';
import type { Condition } from '../../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { aheadOf, whatMatters } from './ahead.ts';
import { storyOrder } from './story-order.ts';

/** A node with what still matters there: all that came with these flags and meters has the same routes before it. */
export interface State {
  readonly node: string;
  /** Of one learner who stands here; what no condition reads any more may be otherwise for another. */
  readonly context: PlayContext;
  /** None at an ending, and none at a decision that offers no choice: a dead end. */
  readonly steps: readonly Step[];
  /** First answers after which the decision is taken once more and then offers no choice: dead ends too. */
  readonly cutShort: readonly CutShort[];
}

/** One way on: from a passage without an answer, from a decision with one, and a second where the first leads back. */
export interface Step {
  readonly answer?: { readonly choice: string; readonly retake?: string };
  readonly to: State;
}

export interface CutShort {
  readonly choice: string;
  /** With the effects of that first answer. */
  readonly context: PlayContext;
}

interface Drafted extends State {
  steps: readonly Step[];
  cutShort: readonly CutShort[];
}

/**
 * What of a story is followed at the most: one that reaches it is proved within 3 s on two slow cores, and a further flag
 * to be remembered can double both (docs/scenario-format.md tells authors of it).
 */
export const ceiling = { states: 40_000, steps: 150_000 };

/** What was found of a story's states. */
export interface Explored {
  /** All of them, the start first and each before those it leads to; where there are too many, those found by then. */
  readonly states: readonly State[];
  readonly tooMany: boolean;
}

const known = new WeakMap<Story, Explored>();

/**
 * Every state a learner can reach, up to the ceiling. States, never paths: their number grows with the nodes and with
 * what the conditions tell apart. Worked out once a story.
 *
 * The rules are those of the machine (play/rules.ts); only the walk is another.
 */
export function exploredOf(story: Story): Explored {
  const explored = known.get(story) ?? explore(story);
  known.set(story, explored);
  return explored;
}

/** Every state a learner can reach, or none where there are too many: `tooManyStates` tells of that. */
export function statesOf(story: Story): readonly State[] {
  const { states, tooMany } = exploredOf(story);
  return tooMany ? [] : states;
}

function explore(story: Story): Explored {
  const ahead = aheadOf(story);
  const ranges = rangesOf(story);
  const found = new Map<string, Map<string, Drafted>>();
  const arriveAt = (node: string, context: PlayContext): State => {
    const here = found.get(node) ?? new Map<string, Drafted>();
    found.set(node, here);
    const key = whatMatters(context, ahead.get(node)!);
    const state = here.get(key) ?? { node, context, steps: [], cutShort: [] };
    here.set(key, state);
    return state;
  };
  arriveAt(story.start, contextAtStart(story));
  const states: State[] = [];
  let steps = 0;
  for (const id of storyOrder(story))
    for (const state of found.get(id)?.values() ?? []) {
      states.push(Object.assign(state, onwards(story, state, ranges, arriveAt)));
      steps += state.steps.length;
      if (states.length > ceiling.states || steps > ceiling.steps) return { states, tooMany: true };
    }
  return { states, tooMany: false };
}

type ArriveAt = (node: string, context: PlayContext) => State;
type Onwards = Pick<State, 'steps' | 'cutShort'>;

function onwards(story: Story, { node: id, context }: State, ranges: Ranges, arriveAt: ArriveAt): Onwards {
  const node = nodeOf(story, id);
  if (isEnding(node)) return { steps: [], cutShort: [] };
  if (isDecision(node)) return decided(id, node, context, ranges, arriveAt);
  const after = affected(context, node, ranges);
  return { steps: [{ to: arriveAt(leading(waysOf(node.next), after), after) }], cutShort: [] };
}

function decided(id: string, node: StoryDecision, context: PlayContext, ranges: Ranges, arriveAt: ArriveAt): Onwards {
  const steps: Step[] = [];
  const cutShort: CutShort[] = [];
  const leave = (after: PlayContext, to: string) => arriveAt(to, { ...after, choice: null, retaking: false });
  for (const [choice, first] of offered(node, context)) {
    const after = afterAnswer(context, id, choice, first, ranges);
    if (!leadsBack(first)) {
      steps.push({ answer: { choice }, to: leave(after, leading(waysOf(first.next), after)) });
      continue;
    }
    const again = { ...after, retaking: true };
    const retakes = offered(node, again);
    if (retakes.length === 0) cutShort.push({ choice, context: again });
    for (const [retake, second] of retakes) {
      const last = afterAnswer(again, id, retake, second, ranges);
      const to = second.breach?.ending ?? leading(waysOf(second.next), last);
      steps.push({ answer: { choice, retake }, to: leave(last, to) });
    }
  }
  return { steps, cutShort };
}

/** The choices of a decision that are there in a context, in the file's order. */
function offered(node: StoryDecision, context: PlayContext) {
  return Object.entries(node.choices).filter(([, choice]) => holds(choice.when, context));
}

function leading(ways: readonly { when?: Condition; to: string }[], context: PlayContext): string {
  const way = ways.find(({ when }) => holds(when, context));
  if (way === undefined) throw new Error('a way on without a last resort, which parsing rules out');
  return way.to;
}
