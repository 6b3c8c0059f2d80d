import type { Story } from '../../scenario/story.ts';
import { exploredOf } from './states.ts';

/** How much of a story was followed. */
export interface Coverage {
  /** True where every route was followed; otherwise what is told holds for the states found by then. */
  readonly proved: boolean;
  /** States followed: a node with what still matters there. */
  readonly states: number;
  /** Ways on from them. */
  readonly steps: number;
  /** Nodes somebody stands at in those states, of all nodes of the story. */
  readonly nodes: { readonly reached: number; readonly of: number };
}

/** How much of a story its exploration followed, within the ceiling of states and steps. */
export function coverageOf(story: Story): Coverage {
  const { states, tooMany } = exploredOf(story);
  return {
    proved: !tooMany,
    states: states.length,
    steps: states.reduce((sum, { steps }) => sum + steps.length, 0),
    nodes: { reached: new Set(states.map(({ node }) => node)).size, of: Object.keys(story.nodes).length },
  };
}
