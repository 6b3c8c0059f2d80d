import { dearestRoute } from '../../../src/core/proof/cover/dearest-route.ts';
import { routeGraphOf } from '../../../src/core/proof/cover/route-graph.ts';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { leadsBack } from '../../../src/core/play/rules.ts';
import { bestChoices, choiceOf, isDecision, isEnding, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Story } from '../../../src/core/scenario/story.ts';

/** A strongest route: the greatest sum of ratings on a way to a success. */
export function bestRoute(story: Story): Route {
  // More than all ratings of a route together.
  const success = 1_000;
  return routeBy(story, (node, choice) => {
    if (choice !== undefined) return ratings(story, node, choice);
    const is = nodeOf(story, node);
    return isEnding(is) && is.ending.outcome === 'success' ? success : 0;
  });
}

/** The route that leaves most unearned, and of several the one on which more is told why or breaches a rule of safety. */
export function worstRoute(story: Story): Route {
  return routeBy(story, (node, choice) => {
    const decision = nodeOf(story, node);
    if (choice === undefined || !isDecision(decision)) return 0;
    const [best = choice] = bestChoices(decision);
    return ratings(story, node, best) - ratings(story, node, choice) + (leadsBack(decision.choices[choice]!) ? 0.5 : 0);
  });
}

/** A route of the fewest answers to an ending, or `undefined` where none comes there. */
export function routeTo(story: Story, ending: string): Route | undefined {
  const worth = (node: string) => (node === ending ? 1 : 0);
  return routeGraphOf(story).items.some(({ node }) => worth(node) > 0) ? routeBy(story, worth) : undefined;
}

/** Every ending but the successes. */
export function otherEndings(story: Story): readonly string[] {
  return Object.entries(story.nodes).flatMap(([id, node]) =>
    isEnding(node) && node.ending.outcome !== 'success' ? [id] : [],
  );
}

function routeBy(story: Story, worth: (node: string, choice?: string) => number): Route {
  const graph = routeGraphOf(story);
  const prices = graph.items.map(({ node, choice }) => worth(node, choice));
  return dearestRoute(graph, prices).route;
}

function ratings(story: Story, node: string, choice: string): number {
  return Object.values(choiceOf(story, node, choice).shows ?? {}).reduce<number>((sum, rating) => sum + rating, 0);
}
