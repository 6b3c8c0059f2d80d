import { isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import type { State, Step } from '../graph/states.ts';

/**
 * What a cover has to meet: a node, or a choice as the first answer at its decision. A choice that leads back is met
 * together with its retake, since no route to an ending goes without.
 */
export interface CoverageItem {
  readonly node: string;
  readonly choice?: string;
}

/** Every route that comes to an ending: the story's states, but those that lead to none. */
export interface RouteGraph {
  /** All that these routes meet; the rest of the graph names an item by its place here. */
  readonly items: readonly CoverageItem[];
  /** The start first and each before those it leads to; none where no route comes to an ending, or states are too many. */
  readonly points: readonly Point[];
}

/** A state: the item it meets, its node, and the ways on; none from an ending. */
export interface Point {
  readonly item: number;
  readonly arcs: readonly Arc[];
}

/** A way on to another point: without an answer from a passage, else with the item that its first answer meets. */
export interface Arc {
  readonly answer?: Step['answer'];
  readonly item?: number;
  /** A place among the points. */
  readonly to: number;
}

export function routeGraphOf(story: Story): RouteGraph {
  const finishing = finishingIn(story);
  const places = new Map(finishing.map((state, place) => [state, place]));
  const items = new Map<string, { readonly number: number; readonly item: CoverageItem }>();
  const numberOf = (item: CoverageItem): number => {
    const key = JSON.stringify([item.node, item.choice]);
    const { number } = items.get(key) ?? { number: items.size };
    items.set(key, { number, item });
    return number;
  };
  const points = finishing.map(({ node, steps }): Point => {
    const arcs = steps.flatMap(({ answer, to }): Arc[] => {
      const place = places.get(to);
      if (place === undefined) return [];
      return [answer ? { answer, item: numberOf({ node, choice: answer.choice }), to: place } : { to: place }];
    });
    return { item: numberOf({ node }), arcs };
  });
  return { items: [...items.values()].map(({ item }) => item), points };
}

function finishingIn(story: Story): readonly State[] {
  const states = statesOf(story);
  const finishing = new Set<State>();
  for (const state of states.toReversed())
    if (isEnding(nodeOf(story, state.node)) || state.steps.some(({ to }) => finishing.has(to))) finishing.add(state);
  return states.filter((state) => finishing.has(state));
}
