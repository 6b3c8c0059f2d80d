import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleFindings } from '../../src/core/scenario/circles.ts';
import { tangles } from '../../src/core/scenario/tangles.ts';

/** Nodes that lead where the map says. */
const nodesOf = (ways: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(ways).map(([id, targets]) => [id, { next: targets.map((to) => ({ to })) }]));
const chain = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`n${at}`, at + 1 < length ? [`n${at + 1}`] : []]));

test('nodes that all lead to one another are told once, by a shortest circle, where it closes', () => {
  const ways = { a: ['b'], b: ['c', 'd'], c: ['a', 'd'], d: ['b', 'e'], e: ['e'], f: [] };
  expect(circleFindings(nodesOf(ways))).toEqual([
    { code: 'circle', path: ['nodes', 'e'], values: { found: 'e → e', nodes: 1 } },
    { code: 'circle', path: ['nodes', 'd'], values: { found: 'b → d → b', nodes: 2 } },
  ]);
});

test('choices and conditional ways are followed; what is no node is not', () => {
  const nodes = {
    ask: { choices: { yes: { next: 'told' }, no: { next: 'nowhere' } } },
    told: { next: [{ when: { flag: 'f' }, to: 'ask' }, { to: 'constructor' }] },
  };
  expect(circleFindings(nodes)).toEqual([
    { code: 'circle', path: ['nodes', 'told'], values: { found: 'ask → told → ask', nodes: 2 } },
  ]);
});

test('of a long circle the first eight nodes are named, and how many there are', () => {
  const found = 'n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → …';
  expect(circleFindings(nodesOf({ ...chain(9), n8: ['n0'] }))).toMatchObject([{ values: { found, nodes: 9 } }]);
});

test('thousands of nodes that lead back as far as they lead on are one finding of a few words', () => {
  const length = 5_500;
  const ways = Object.fromEntries(
    Array.from({ length }, (_, at) => [`n${at}`, [`n${(at + 1) % length}`, `n${Math.max(0, at - 2)}`]]),
  );
  const findings = circleFindings(nodesOf(ways));
  expect(findings).toHaveLength(1);
  expect(JSON.stringify(findings).length).toBeLessThan(200);
});

const graph = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 })
  .map((all) => new Map(all.map((targets, from) => [String(from), targets.map(String)])));

test('two nodes are in one tangle where each can be reached from the other, and only there', () => {
  fc.assert(
    fc.property(graph, (ways) => {
      const all = tangles(ways);
      for (const one of ways.keys())
        for (const other of ways.keys()) {
          const together = all.some((tangle) => tangle.includes(one) && tangle.includes(other));
          expect(together).toBe(reached(ways, one).has(other) && reached(ways, other).has(one));
        }
    }),
  );
});

/** What can be reached from a node by one way or more. */
function reached(ways: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const found = new Set(ways.get(from));
  for (const id of found) for (const to of ways.get(id)!) found.add(to);
  return found;
}
