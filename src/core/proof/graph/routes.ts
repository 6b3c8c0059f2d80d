import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision, StoryEnding } from '../../scenario/story.ts';
import { statesOf } from './states.ts';
import type { State } from './states.ts';

/** The choices of one way through a story, in order, retakes included. */
export type Route = readonly string[];

/** How to add up something over all routes; every function is pure. */
export interface RouteFold<Sum> {
  /** The sum of a route that stands at this ending, or `undefined` to leave such routes out. */
  ending(id: string, ending: StoryEnding): Sum | undefined;
  /**
   * The sum with one answered decision put before it, or `undefined` to leave such routes out; `retake` is the second
   * choice where there was one.
   */
  answered(id: string, decision: StoryDecision, choice: string, retake: string | undefined, rest: Sum): Sum | undefined;
  /** What two sets of routes from one state come to together. */
  either(one: Sum, other: Sum): Sum;
}

/**
 * Folds every route of a story from its start, over all reachable states, never by listing paths. `undefined` where no
 * route reaches an ending that counts, and where there are too many states to follow.
 */
export function foldRoutes<Sum>(story: Story, fold: RouteFold<Sum>): Sum | undefined {
  return foldedFrom(story, fold)[0];
}

/** The same of the routes from each state on, by the state's index. */
export function foldedFrom<Sum>(story: Story, fold: RouteFold<Sum>): readonly (Sum | undefined)[] {
  const states = statesOf(story);
  const sums: (Sum | undefined)[] = Array.from({ length: states.length });
  for (const state of states.toReversed()) sums[state.index] = sumAt(state);
  return sums;

  function sumAt({ node: id, steps }: State): Sum | undefined {
    const node = nodeOf(story, id);
    if (isEnding(node)) return fold.ending(id, node);
    let sum: Sum | undefined;
    for (const { answer, to } of steps) {
      const rest = sums[to.index];
      if (rest === undefined) continue;
      const whole = answer && isDecision(node) ? fold.answered(id, node, answer.choice, answer.retake, rest) : rest;
      if (whole !== undefined) sum = sum === undefined ? whole : fold.either(sum, whole);
    }
    return sum;
  }
}
