import type { Finding } from '../finding/finding.ts';
import { list, loose } from './loose.ts';
import type { Loose } from './loose.ts';
import { idPattern } from './schema/values.ts';
import { tangles } from './tangles.ts';

/** From how many nodes of a tangle a shortest circle is looked for: from all of any that people write. */
const mostBegun = 100;

/** How many nodes of a circle are named; the finding tells how many there are. */
const mostNamed = 8;

/**
 * One finding for every set of nodes that all lead to one another, however many circles there are in it: a shortest one,
 * at the node that closes it. What is left of the set once that is mended is found by the next check.
 */
export function circleFindings(nodes: Loose): readonly Finding[] {
  const ways = new Map(Object.keys(nodes).map((id) => [id, targets(loose(nodes[id]), nodes)]));
  return tangles(ways).map((tangle) => {
    const circle = shortestCircle(tangle, ways);
    const named = circle.length > mostNamed ? [...circle.slice(0, mostNamed), '…'] : [...circle, circle[0]!];
    return {
      code: 'circle',
      path: ['nodes', circle.at(-1)!],
      values: { found: named.join(' → '), nodes: circle.length },
    };
  });
}

function shortestCircle(tangle: readonly string[], ways: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let shortest: readonly string[] | undefined;
  for (const start of tangle.slice(0, mostBegun)) {
    const circle = circleFrom(start, ways, shortest?.length ?? Infinity);
    shortest = circle ?? shortest;
  }
  return shortest!;
}

/** The nodes of a shortest circle from `start` in their order; none where it has not fewer than `limit`. */
function circleFrom(
  start: string,
  ways: ReadonlyMap<string, readonly string[]>,
  limit: number,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  let row = [start];
  for (let length = 1; length < limit && row.length > 0; length += 1) {
    const next: string[] = [];
    for (const from of row)
      for (const to of ways.get(from)!) {
        if (to === start) return backFrom(from, cameFrom);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, from);
        next.push(to);
      }
    row = next;
  }
  return undefined;
}

function backFrom(last: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const back: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = cameFrom.get(at)) back.push(at);
  return back.reverse();
}

function targets(node: Loose, nodes: Loose): readonly string[] {
  const steps = [node, ...Object.values(loose(node['choices'])).map(loose)];
  const named = steps.flatMap(({ next }) => [next, ...list(next).map((way) => loose(way)['to'])]);
  return named.filter((to) => typeof to === 'string' && idPattern.test(to) && Object.hasOwn(nodes, to)) as string[];
}
