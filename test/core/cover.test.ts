import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../src/core/play/run.ts';
import { routeCover } from '../../src/core/proof/cover/route-cover.ts';
import type { CoverageItem } from '../../src/core/proof/cover/route-graph.ts';
import { firstAnswers } from '../../src/core/score/evidence.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { allRoutes } from '../fixtures/all-routes.ts';
import { anySmallStory, anyStory } from '../fixtures/any-scenario.ts';
import { runsAlong } from '../fixtures/played.ts';
import { smallDiner } from '../fixtures/small-story.ts';

// What is to be covered is told from plays through the machine alone, so that the state graph is held against it.

const key = ({ node, choice }: CoverageItem) => (choice === undefined ? node : `${node}/${choice}`);

/** The nodes that a play met, and its first answers. */
function metOn(runs: readonly Run[]): ReadonlySet<string> {
  const nodes = runs.flatMap(({ moment }) => ('node' in moment ? [moment.node] : []));
  return new Set([...nodes, ...firstAnswers(runs.at(-1)!.attempt.answers).map(key)]);
}
const metBy = (story: Story, routes: readonly (readonly string[])[]) =>
  routes.map((route) => metOn(runsAlong(story, route)));
const together = (sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

test('every node, choice and ending that any route meets is met by the routes of a cover, and each of them can be played', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const everyRoute = allRoutes(story).map(({ attempt }) => attempt.answers.map(({ choice }) => choice));
      const cover = routeCover(story)!;
      const met = together(metBy(story, cover.routes));
      expect(met).toEqual(together(metBy(story, everyRoute)));
      expect(new Set(cover.items.map(key))).toEqual(met);
      expect(cover.answers).toBe(cover.routes.flat().length);
    }),
    { numRuns: 60 },
  );
});

test('no route of a cover can be left out', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const met = metBy(story, routeCover(story)!.routes);
      const all = together(met).size;
      for (const one of met) expect(together(met.filter((other) => other !== one)).size).toBeLessThan(all);
    }),
  );
});

test('no cover has fewer routes than is proved to be needed, and one that is called smallest is', () => {
  const proved: boolean[] = [];
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const everyRoute = allRoutes(story).map(({ attempt }) => attempt.answers.map(({ choice }) => choice));
      const least = fewestSets(metBy(story, everyRoute));
      const { routes, atLeast, smallest } = routeCover(story)!;
      expect(atLeast).toBeLessThanOrEqual(least);
      expect(routes.length).toBeGreaterThanOrEqual(least);
      if (smallest) expect(routes).toHaveLength(least);
      proved.push(smallest);
    }),
    { numRuns: 60 },
  );
  expect(proved).toContain(true);
});

test('a retake is met with the choice that leads to it, and the ending of a repeated breach as any other', () => {
  const { routes, answers, atLeast, smallest } = routeCover(smallDiner.story)!;
  expect({ routes: routes.length, answers, atLeast, smallest }).toEqual({
    routes: 4,
    answers: 12,
    atLeast: 4,
    smallest: true,
  });
  const runs = routes.flatMap((route) => runsAlong(smallDiner.story, route));
  expect(runs.some(({ moment }) => moment.kind === 'decision' && moment.retaking)).toBe(true);
  expect(runs.some(({ moment }) => 'node' in moment && moment.node === 'stopped')).toBe(true);
});

test('the same story has the same cover each time it is worked out', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(routeCover(structuredClone(story))).toEqual(routeCover(story));
    }),
  );
});

test('what only leads to a dead end is on no route, and where no route comes to an ending there is no cover', () => {
  const { story } = smallDiner;
  const { check, leave, scrape } = (story.nodes['the-dish'] as { choices: Record<string, object> }).choices;
  const gone = { flag: 'never' };
  const shut = (choices: object): Story => ({
    ...story,
    nodes: {
      ...story.nodes,
      why: { place: 'here', choices: { trust: { reply: [null], next: 'good', when: gone } } },
      'the-dish': { place: 'here', choices },
    } as Story['nodes'],
  });
  const items = routeCover(shut({ check, leave }))!.items.map(key);
  expect(items).toContain('the-dish/leave');
  expect(items).not.toContain('the-dish/check');
  expect(items).not.toContain('why');
  expect(routeCover(shut({ check }))).toBeUndefined();
  expect(routeCover(shut({ scrape }))!.items.map(key)).toContain('stopped');
});

/** How many of these sets it takes to make up all of them together; looked for exactly, one number after another. */
function fewestSets(sets: readonly ReadonlySet<string>[]): number {
  const all = [...together(sets)];
  const enough = (count: number, left: readonly string[]): boolean => {
    if (left.length === 0) return true;
    if (count === 0) return false;
    const rarest = left.toSorted((a, b) => having(a).length - having(b).length)[0]!;
    return having(rarest).some((set) =>
      enough(
        count - 1,
        left.filter((item) => !set.has(item)),
      ),
    );
  };
  const having = (item: string) => sets.filter((set) => set.has(item));
  let count = 0;
  while (!enough(count, all)) count += 1;
  return count;
}
