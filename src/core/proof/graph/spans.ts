import { stepsOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { statesOf } from './states.ts';

/** Where in the list of a story's states something lies: from an index to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is to be known of a story's states to follow something along a stretch of them. */
export interface Spans {
  /** The states of each node that is reached; they stand together. */
  readonly ofNode: ReadonlyMap<string, Span>;
  /** For each flag that is raised on a route, the first state in which it can be. */
  readonly firstRaised: ReadonlyMap<string, number>;
  /** The indices of the states that lead to the one of an index, once a step. */
  readonly into: (index: number) => Int32Array;
}

/** Worked out once a story. */
export const spansOf: (story: Story) => Spans = once(found);

function found(story: Story): Spans {
  const states = statesOf(story);
  const ofNode = new Map<string, Span>();
  // Lists of every state's own, one after another: where the next begins, the one before ends.
  const begins = new Int32Array(states.length + 1);
  for (const { node, index, steps } of states) {
    ofNode.set(node, { from: ofNode.get(node)?.from ?? index, to: index + 1 });
    for (const { to } of steps) begins[to.index + 1]! += 1;
  }
  for (let index = 0; index < states.length; index += 1) begins[index + 1]! += begins[index]!;
  const leading = new Int32Array(begins[states.length]!);
  const filled = begins.slice();
  for (const { index, steps } of states)
    for (const { to } of steps) {
      leading[filled[to.index]!] = index;
      filled[to.index]! += 1;
    }
  return {
    ofNode,
    firstRaised: firstRaised(story, ofNode),
    into: (index) => leading.subarray(begins[index], begins[index + 1]),
  };
}

function firstRaised(story: Story, ofNode: Spans['ofNode']): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [id, { from }] of ofNode) {
    for (const flag of stepsOf(story.nodes[id]!).flatMap(([, { raises }]) => raises ?? []))
      first.set(flag, Math.min(from, first.get(flag) ?? from));
  }
  return first;
}
