import { affected, afterAnswer, contextAtStart, leadsBack, rangesOf } from '../../play/rules.ts';
import type { PlayContext, Ranges } from '../../play/rules.ts';
import { holds } from '../../scenario/condition.ts';
import type { Condition } from '../../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../../scenario/story.ts';
import type { Story, StoryChoice, StoryDecision } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { storyOrder } from './story-order.ts';
import { tellingOf } from './what-matters.ts';
import type { Telling } from './what-matters.ts';

/** A node with what still matters there: all that came with these flags and meters has the same routes before it. */
export interface State {
  readonly node: string;
  /** Its place among all states of the story. */
  readonly index: number;
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
  index: number;
  steps: readonly Step[];
  cutShort: readonly CutShort[];
}

/**
 * What of a story is followed at the most: one that reaches it is proved within 5 s and 500 MB on two slow cores, and a
 * further flag to be remembered can double both (docs/scenario-format.md tells authors of it).
 */
export const ceiling = { states: 120_000, steps: 450_000 };

/** What was found of a story's states. */
export interface Explored {
  /** All of them, the start first and each before those it leads to; where there are too many, those found by then. */
  readonly states: readonly State[];
  readonly tooMany: boolean;
}

/**
 * Every state a learner can reach, up to the ceiling. States, never paths: their number grows with the nodes and with
 * what the conditions tell apart. Worked out once a story.
 *
 * The rules are those of the machine (play/rules.ts); only the walk is another.
 */
export const exploredOf: (story: Story) => Explored = once(explore);

/** Every state a learner can reach, or none where there are too many: `tooManyStates` tells of that. */
export function statesOf(story: Story): readonly State[] {
  const { states, tooMany } = exploredOf(story);
  return tooMany ? [] : states;
}

function explore(story: Story): Explored {
  const telling = tellingOf(story);
  const ranges = rangesOf(story);
  const found = new Map(Object.keys(story.nodes).map((id) => [id, new Arrivals(id, telling)]));
  const arriveAt: ArriveAt = (id, context) => found.get(id)!.stateOf(context);
  arriveAt(story.start, contextAtStart(story));
  const states: State[] = [];
  let steps = 0;
  for (const id of storyOrder(story)) {
    const onwards = onwardsFrom(story, id, ranges, arriveAt);
    for (const state of found.get(id)!.states()) {
      states.push(Object.assign(state, onwards(state.context, ceiling.steps - steps), { index: states.length }));
      steps += state.steps.length;
      if (states.length > ceiling.states || steps > ceiling.steps) return { states, tooMany: true };
    }
    found.delete(id);
  }
  return { states, tooMany: false };
}

/** The states of one node that somebody has come to so far. */
class Arrivals {
  readonly #byContext = new Map<string, Drafted>();
  readonly #byMatter = new Map<string, Drafted>();
  readonly #node: string;
  readonly #telling: Telling;

  constructor(node: string, telling: Telling) {
    this.#node = node;
    this.#telling = telling;
  }

  stateOf(arriving: PlayContext): State {
    // What nobody reads any more is let go of, so that a long story is no heavier to follow than a short one.
    const flags = this.#telling.flagsRead(this.#node, arriving);
    // Most come just as somebody came before; what matters of it need be found out once.
    const as = `${flags.join()} ${Object.values(arriving.meters).join()}`;
    const state = this.#byContext.get(as) ?? this.#told({ ...arriving, flags, choice: null, retaking: false });
    this.#byContext.set(as, state);
    return state;
  }

  states(): Iterable<Drafted> {
    return this.#byMatter.values();
  }

  #told(context: PlayContext): Drafted {
    const key = this.#telling.matters(this.#node, context);
    const state = this.#byMatter.get(key) ?? { node: this.#node, index: 0, context, steps: [], cutShort: [] };
    this.#byMatter.set(key, state);
    return state;
  }
}

type ArriveAt = (node: string, context: PlayContext) => State;
/** `most` is how many steps may still be made: one more, and no others are looked for. */
type Onwards = (context: PlayContext, most: number) => Pick<State, 'steps' | 'cutShort'>;

/** How it goes on from a node, made once for all its states. */
function onwardsFrom(story: Story, id: string, ranges: Ranges, arriveAt: ArriveAt): Onwards {
  const node = nodeOf(story, id);
  if (isEnding(node)) return () => ({ steps: [], cutShort: [] });
  if (isDecision(node)) return decided(id, node, ranges, arriveAt);
  const ways = waysOf(node.next);
  return (context) => {
    const after = affected(context, node, ranges);
    return { steps: [{ to: arriveAt(leading(ways, after), after) }], cutShort: [] };
  };
}

function decided(id: string, { choices }: StoryDecision, ranges: Ranges, arriveAt: ArriveAt): Onwards {
  const all = Object.entries(choices).map(([choice, is]) => ({
    choice,
    is,
    ways: waysOf(is.next),
    answer: { choice },
    plainly: doesNothing(is) && typeof is.next === 'string' ? is.next : undefined,
  }));
  const offered = (context: PlayContext) => all.filter(({ is }) => holds(is.when, context));
  return (context, most) => {
    const steps: Step[] = [];
    const cutShort: CutShort[] = [];
    // Choices that do nothing and lead to the same node come to the same state there.
    const plain = new Map<string, State>();
    for (const { choice, is, ways, answer, plainly } of offered(context)) {
      const known = plainly === undefined ? undefined : plain.get(plainly);
      if (known) {
        steps.push({ answer, to: known });
        continue;
      }
      const after = afterAnswer(context, id, choice, is, ranges);
      if (!leadsBack(is)) {
        const to = arriveAt(leading(ways, after), after);
        steps.push({ answer, to });
        if (plainly !== undefined) plain.set(plainly, to);
        continue;
      }
      const again = { ...after, retaking: true };
      const retakes = offered(again);
      if (retakes.length === 0) cutShort.push({ choice, context: again });
      for (const { choice: retake, is: last, ways: onward } of retakes) {
        if (steps.length > most) return { steps, cutShort };
        const left = afterAnswer(again, id, retake, last, ranges);
        steps.push({ answer: { choice, retake }, to: arriveAt(last.breach?.ending ?? leading(onward, left), left) });
      }
    }
    return { steps, cutShort };
  };
}

function doesNothing(choice: StoryChoice): boolean {
  return !choice.changes && !choice.raises && !leadsBack(choice);
}

function leading(ways: readonly { when?: Condition; to: string }[], context: PlayContext): string {
  const way = ways.find(({ when }) => holds(when, context));
  if (way === undefined) throw new Error('a way on without a last resort, which parsing rules out');
  return way.to;
}
