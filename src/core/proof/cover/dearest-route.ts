import type { Route } from '../graph/routes.ts';
import type { Arc, RouteGraph } from './route-graph.ts';

/** One route, what it meets and what that is worth. */
export interface PricedRoute {
  readonly route: Route;
  /** Places among the graph's items, each once. */
  readonly items: readonly number[];
  readonly price: number;
}

/**
 * The route whose items are worth most, and of several one with the fewest answers. A route meets no item twice, so the
 * longest way through the graph is an exact answer, found in one pass. `prices` gives each item's, at least 0; the graph
 * has a point.
 */
export function dearestRoute({ points }: RouteGraph, prices: ArrayLike<number>): PricedRoute {
  const worth = new Float64Array(points.length);
  const answers = new Int32Array(points.length);
  const onward = Array.from<Arc | undefined>({ length: points.length });
  for (let place = points.length - 1; place >= 0; place -= 1) {
    const { item, arcs } = points[place]!;
    let most = 0;
    let fewest = 0;
    for (const arc of arcs) {
      const price = worth[arc.to]! + (arc.item === undefined ? 0 : prices[arc.item]!);
      const length = answers[arc.to]! + lengthOf(arc);
      if (onward[place] && (price < most || (price === most && length >= fewest))) continue;
      [most, fewest, onward[place]] = [price, length, arc];
    }
    worth[place] = most + prices[item]!;
    answers[place] = fewest;
  }
  return { ...followed(points, onward), price: worth[0]! };
}

function followed(points: RouteGraph['points'], onward: readonly (Arc | undefined)[]) {
  const route: string[] = [];
  const items = [points[0]!.item];
  for (let arc = onward[0]; arc; arc = onward[arc.to]) {
    if (arc.item !== undefined) items.push(arc.item);
    items.push(points[arc.to]!.item);
    if (arc.answer) route.push(arc.answer.choice);
    if (arc.answer?.retake !== undefined) route.push(arc.answer.retake);
  }
  return { route, items };
}

function lengthOf({ answer }: Arc): number {
  return answer === undefined ? 0 : answer.retake === undefined ? 1 : 2;
}
