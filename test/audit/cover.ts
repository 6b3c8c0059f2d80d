import { dearestRoute } from '../../src/core/proof/cover/dearest-route.ts';
import type { Arc } from '../../src/core/proof/cover/route-graph.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';

/** A point of a graph that is being drawn: the item it meets, and the ways on, each to a point further down the list. */
export interface Drawn {
  /** From 0 on; the number of all where none is met. */
  readonly item: number;
  readonly arcs: Arc[];
}

/** Routes each of which meets the most items that those before it did not, until all of `count` are met that can be. */
export function coverOf(points: readonly Drawn[], count: number): readonly Route[] {
  // The last place is nothing's, and worth nothing.
  const left = new Float64Array(count + 1).fill(1, 0, count);
  const routes: Route[] = [];
  for (;;) {
    const next = dearestRoute({ items: [], points }, left);
    if (!(next.price > 0)) return routes;
    for (const item of next.items) left[item] = 0;
    routes.push(next.route);
  }
}
