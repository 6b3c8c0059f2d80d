import type { Story } from '../../scenario/story.ts';
import type { Route } from '../graph/routes.ts';
import { once } from '../once.ts';
import { dearestRoute } from './dearest-route.ts';
import type { PricedRoute } from './dearest-route.ts';
import { routeGraphOf } from './route-graph.ts';
import type { CoverageItem, RouteGraph } from './route-graph.ts';

/** Routes that between them meet every node, every choice and every ending that lie on a route at all. */
export interface RouteCover {
  readonly routes: readonly Route[];
  /** What they meet. */
  readonly items: readonly CoverageItem[];
  /** How many answers they take in all, retakes included. */
  readonly answers: number;
  /** A number of routes with fewer than which it cannot be done; proved. */
  readonly atLeast: number;
  /** Whether it is thereby proved that no smaller cover exists. */
  readonly smallest: boolean;
}

/**
 * A smallest cover of a story's routes, as far as one was found: `smallest` says whether it is proved to be. `undefined`
 * where no route comes to an ending, and where there are too many states to follow. Worked out once a story.
 *
 * What has to be met is given prices. Where no route is worth more than the dearest, so many are needed at the least as
 * the dearest goes into the sum of all prices (a dual solution of the covering problem). What lies on the dearest route
 * is then made cheaper, over and over (multiplicative weights: Arora, Hazan, Kale 2012, section 3.2), which drives that
 * bound up to the best there is. It also leaves dear what is hard to meet, and that is what a cover does well to meet
 * first.
 */
export const routeCover: (story: Story) => RouteCover | undefined = once((story) => found(routeGraphOf(story)));

/** Far more than are needed: generated stories of 60 nodes take 100 to 1,500. And with more, prices would come to 0. */
const mostRounds = 2_000;
/** Arcs looked at before it is left at what was found: a large story does not take much longer than a small one. */
const mostWork = 20_000_000;
/** A cover takes a round for each of its routes, so one is tried only now and then. */
const roundsPerCover = 50;
const cheapening = 0.8;

function found(graph: RouteGraph): RouteCover | undefined {
  const { items, points } = graph;
  if (points.length === 0) return undefined;
  const arcs = points.reduce((sum, point) => sum + point.arcs.length, 0);
  const rounds = Math.min(mostRounds, mostWork / arcs);
  const prices = new Float64Array(items.length).fill(1);
  let cover = coverBy(graph, prices);
  let atLeast = 1;
  for (let round = 1; round <= rounds && cover.length > atLeast; round += 1) {
    const dearest = dearestRoute(graph, prices);
    atLeast = Math.max(atLeast, leastRoutes(prices, dearest));
    for (const item of dearest.items) prices[item]! *= cheapening;
    if (round % roundsPerCover > 0) continue;
    const other = coverBy(graph, prices);
    if (other.length < cover.length) cover = other;
  }
  const routes = cover.map(({ route }) => route);
  const answers = routes.reduce((sum, { length }) => sum + length, 0);
  return { routes, items, answers, atLeast, smallest: routes.length === atLeast };
}

/** A cover of routes each of which is the dearest by what is not met yet; none can be left out. */
function coverBy(graph: RouteGraph, prices: Float64Array): readonly PricedRoute[] {
  const left = Float64Array.from(prices);
  const routes: PricedRoute[] = [];
  for (;;) {
    const next = dearestRoute(graph, left);
    if (next.price === 0) return withoutSpare(routes, graph.items.length);
    for (const item of next.items) left[item] = 0;
    routes.push(next);
  }
}

/** The routes but those whose every item others meet too; what came later met least, and goes first. */
function withoutSpare(routes: readonly PricedRoute[], items: number): readonly PricedRoute[] {
  const times = new Int32Array(items);
  for (const route of routes) for (const item of route.items) times[item]! += 1;
  const spare = new Set<PricedRoute>();
  for (const route of routes.toReversed()) {
    if (route.items.some((item) => times[item] === 1)) continue;
    spare.add(route);
    for (const item of route.items) times[item]! -= 1;
  }
  return routes.filter((route) => !spare.has(route));
}

// A quotient a hair above a whole number may be that number itself: only what is surely above it asks for one more.
function leastRoutes(prices: Float64Array, dearest: PricedRoute): number {
  return Math.ceil(prices.reduce((sum, price) => sum + price, 0) / dearest.price - 1e-9);
}
