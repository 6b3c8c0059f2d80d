import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDrawable } from '../../src/report/html/map/drawable.ts';
import { mapLayout } from '../../src/report/html/map/layout.ts';
import type { Box } from '../../src/report/html/map/layout.ts';
import { cellLines, shortened, sizes } from '../../src/report/html/map/measure.ts';
import { report } from '../fixtures/reports.ts';
import { ourChecked } from '../fixtures/scenarios.ts';

const maps = report(ourChecked()).scenarios.map((scenario) => ({ scenario, map: mapLayout(scenario) }));

test('every node is on the map, none over another, all within its edges', () => {
  for (const { scenario, map } of maps) {
    expect(map.boxes.map(({ node }) => node.id)).toEqual(scenario.nodes.map(({ id }) => id));
    for (const box of map.boxes) {
      expect(box.x >= 0 && box.y >= 0).toBe(true);
      expect(box.x + box.width <= map.width && box.y + box.height <= map.height).toBe(true);
      for (const other of map.boxes)
        if (other !== box) expect(overlap(box, other), `${box.node.id}, ${other.node.id}`).toBe(false);
    }
  }
});

test('every way is a line that leads downwards', () => {
  for (const { scenario, map } of maps) {
    const name = ({ from, choice, to }: { from: string; choice?: string; to: string }) => [from, choice, to].join();
    expect(new Set(map.lines.map(({ way }) => name(way)))).toEqual(new Set(scenario.ways.map(name)));
    for (const { points } of map.lines) {
      expect(points.length).toBeGreaterThanOrEqual(2);
      expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((one, other) => one - other));
    }
  }
});

test('the choices of a decision stand in the order of the file', () => {
  for (const { scenario, map } of maps)
    for (const [index, { cells }] of map.boxes.entries()) {
      expect(cells.map(({ choice }) => choice)).toEqual(scenario.nodes[index]!.choices?.map(({ id }) => id) ?? []);
      expect(cells.map(({ x }) => x)).toEqual(cells.map(({ x }) => x).sort((one, other) => one - other));
    }
});

test('a map is narrow enough for a wide screen', () => {
  for (const { map } of maps) expect(map.width).toBeLessThan(1250);
});

describe('a story is drawn', () => {
  const passage = maps[0]!.scenario.nodes.find(({ kind }) => kind === 'passage')!;
  const way = maps[0]!.scenario.ways[0]!;
  const story = (length: number, ...targets: readonly ((at: number) => number)[]) => ({
    nodes: Array.from({ length }, (_, at) => ({ ...passage, id: `n${at}` })),
    ways: Array.from({ length: length - 1 }, (_, at) =>
      targets.map((to) => ({ ...way, from: `n${at}`, to: `n${Math.min(to(at), length - 1)}` })),
    ).flat(),
  });

  test('where it is one of ours, or as long as may be', () => {
    for (const { scenario } of maps) expect(isDrawable(scenario)).toBe(true);
    const longest = story(500, (at) => at + 1);
    expect(isDrawable(longest)).toBe(true);
    expect(mapLayout(longest).boxes).toHaveLength(500);
  });

  test('but not where it has too many nodes, or its lines pass too many others', () => {
    expect(isDrawable(story(501, (at) => at + 1))).toBe(false);
    const onwards = [(at: number) => at + 1, () => Infinity];
    expect(isDrawable(story(500, ...onwards))).toBe(false);
  });
});

test('an id is broken into lines that fit, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,3}$/), (id) => {
      expect(cellLines(id).join('')).toBe(id);
      for (const line of cellLines(id)) expect(line.length).toBeLessThanOrEqual(sizes.cellLine);
    }),
  );
});

test('a title that is too long says so', () => {
  expect(shortened('Croeso', 6)).toBe('Croeso');
  expect(shortened('Croeso cynnes', 8)).toBe('Croeso…');
});

function overlap(one: Box, other: Box): boolean {
  const apart = (near: number, width: number, far: number) => near + width <= far;
  return !(
    apart(one.x, one.width, other.x) ||
    apart(other.x, other.width, one.x) ||
    apart(one.y, one.height, other.y) ||
    apart(other.y, other.height, one.y)
  );
}
