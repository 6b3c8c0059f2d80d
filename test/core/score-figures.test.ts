import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detourFindings } from '../../src/core/proof/score/detours.ts';
import { scoreFigures } from '../../src/core/proof/score/figures.ts';
import { isPlainSum, scoreBounds } from '../../src/core/proof/graph/bounds.ts';
import { statesOf } from '../../src/core/proof/graph/states.ts';
import { evidenceOf, scoreOf } from '../../src/core/score/evidence.ts';
import { assessedBy, bestChoices, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story, StoryDecision } from '../../src/core/scenario/story.ts';
import { anySmallStory } from '../fixtures/any-scenario.ts';
import { allRoutes, endingOf } from '../fixtures/all-routes.ts';

// The figures a designer reads are held against every route played one by one.

test('an ending is reached where a route comes to it, and its scores lie within what is told', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const routes = allRoutes(story).map((run) => ({ ending: endingOf(run), score: run.attempt.result!.score }));
      const { coverage, endings, toSuccess, onAnyRoute } = scoreFigures(story);
      expect(coverage.proved).toBe(true);
      const within = (scores: readonly number[], range: typeof onAnyRoute) => {
        if (scores.length === 0) return expect(range).toBeUndefined();
        expect(range!.least).toBeLessThanOrEqual(Math.min(...scores) + 0.0006);
        expect(range!.most).toBeGreaterThanOrEqual(Math.max(...scores) - 0.0006);
      };
      within(
        routes.map(({ score }) => score),
        onAnyRoute,
      );
      within(
        routes.flatMap(({ ending, score }) => (ending === 'well' ? [score] : [])),
        toSuccess,
      );
      for (const [id, { reached, score }] of Object.entries(endings)) {
        const scores = routes.flatMap((route) => (route.ending === id ? [route.score] : []));
        expect(reached).toBe(scores.length > 0);
        within(scores, score);
      }
    }),
    { numRuns: 60 },
  );
});

test('the score at each ending is that of the routes to it', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      for (const [id, { score, reached }] of Object.entries(scoreFigures(story).endings)) {
        const bounds = scoreBounds(story, (ending) => ending === story.nodes[id]);
        expect({ ...score, exact: score?.exact }).toEqual({ ...bounds, exact: bounds?.exact });
        expect(reached).toBe(statesOf(story).some(({ node }) => node === id));
      }
    }),
    { numRuns: 200 },
  );
});

test('what each decision assesses is told choice by choice, and a choice that shows nothing is there', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const { decisions } = scoreFigures(story);
      for (const [id, { best, choices }] of Object.entries(decisions)) {
        const node = story.nodes[id]!;
        expect(Object.keys(choices)).toEqual('choices' in node ? Object.keys(node.choices) : []);
        const shown = Object.values(choices);
        for (const [criterion, rating] of Object.entries(best))
          expect(rating).toBe(Math.max(...shown.map((shows) => shows[criterion] ?? 0)));
        for (const shows of shown) for (const criterion of Object.keys(shows)) expect(best).toHaveProperty(criterion);
      }
    }),
    { numRuns: 60 },
  );
});

/** Every choice with which some learner, having come to a decision, reaches a higher score than with the best one. */
function detoursPlayed(story: Story): readonly string[] {
  const most = new Map<string, Map<string, number>>();
  for (const { attempt } of allRoutes(story)) {
    const { answers } = attempt;
    const score = scoreOf(story, evidenceOf(story, answers));
    for (const [index, { node, choice }] of answers.entries()) {
      if (answers[index - 1]?.node === node) continue;
      const before = JSON.stringify([answers.slice(0, index).map((given) => [given.node, given.choice]), node]);
      const here = most.get(before) ?? new Map<string, number>();
      most.set(before, here.set(choice, Math.max(score, here.get(choice) ?? 0)));
    }
  }
  const paying = [...most].flatMap(([before, here]) => {
    const [, node] = JSON.parse(before) as [unknown, string];
    const decision = nodeOf(story, node) as StoryDecision;
    const best = bestChoices(decision).filter((choice) => here.has(choice));
    if (best.length === 0 || Object.keys(assessedBy(decision)).length === 0) return [];
    const straight = Math.max(...best.map((choice) => here.get(choice)!));
    const others = [...here].filter(([choice, score]) => !best.includes(choice) && score >= straight + 0.001);
    return others.map(([choice]) => `${node} ${choice}`);
  });
  return [...new Set(paying)].sort();
}

test('every detour told of pays for somebody who plays it, and none is missed where nothing is earned past the yardstick', () => {
  let told = 0;
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const findings = detourFindings(story);
      const found = findings.map(({ path }) => `${path[1]} ${path[3]}`).sort();
      expect(found).toEqual(isPlainSum(story) ? detoursPlayed(story) : []);
      for (const { values } of findings) expect(values!['most']).toBeLessThanOrEqual(1);
      told += found.length;
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(0);
});

test('where a criterion has no yardstick there are no scores to tell, and all other figures stand', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const unearned = Object.keys(story.criteria)[0]!;
      const without = {
        ...story,
        criteria: { ...story.criteria, [unearned]: { ...story.criteria[unearned]!, expected: 0 } },
      };
      const [figures, told] = [scoreFigures(without), scoreFigures(story)];
      expect([figures.toSuccess, figures.onAnyRoute]).toEqual([undefined, undefined]);
      for (const [id, { reached, score }] of Object.entries(figures.endings))
        expect([reached, score]).toEqual([told.endings[id]!.reached, undefined]);
      expect(figures.criteria).toEqual({ ...told.criteria, [unearned]: { ...told.criteria[unearned]!, expected: 0 } });
    }),
    { numRuns: 40 },
  );
});
