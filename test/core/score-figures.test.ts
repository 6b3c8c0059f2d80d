import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detourFindings } from '../../src/core/proof/score/detours.ts';
import { scoreFigures } from '../../src/core/proof/score/figures.ts';
import { worthOf } from '../../src/core/proof/graph/bounds.ts';
import { firstAnswers } from '../../src/core/score/evidence.ts';
import { assessedBy, bestChoices, choiceOf, nodeOf } from '../../src/core/scenario/story.ts';
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

/** Every choice with which some learner, having come to a decision, could still earn more than with the best one. */
function detoursPlayed(story: Story): readonly string[] {
  const most = new Map<string, Map<string, number>>();
  for (const { attempt } of allRoutes(story)) {
    const { answers } = attempt;
    for (const [index, { node, choice }] of answers.entries()) {
      if (answers[index - 1]?.node === node) continue;
      const before = JSON.stringify([answers.slice(0, index).map((given) => [given.node, given.choice]), node]);
      const earned = firstAnswers(answers.slice(index)).reduce(
        (sum, given) => sum + worthOf(story, choiceOf(story, given.node, given.choice).shows ?? {}),
        0,
      );
      const here = most.get(before) ?? new Map<string, number>();
      most.set(before, here.set(choice, Math.max(earned, here.get(choice) ?? 0)));
    }
  }
  const paying = [...most].flatMap(([before, here]) => {
    const [, node] = JSON.parse(before) as [unknown, string];
    const decision = nodeOf(story, node) as StoryDecision;
    const best = bestChoices(decision).filter((choice) => here.has(choice));
    if (best.length === 0 || Object.keys(assessedBy(decision)).length === 0) return [];
    const straight = Math.max(...best.map((choice) => here.get(choice)!));
    const others = [...here].filter(([choice, earned]) => !best.includes(choice) && earned >= straight + 0.001);
    return others.map(([choice]) => `${node} ${choice}`);
  });
  return [...new Set(paying)].sort();
}

test('the detours told of are those that pay for somebody among all routes played', () => {
  let told = 0;
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const found = detourFindings(story).map(({ path }) => `${path[1]} ${path[3]}`);
      expect(found.toSorted()).toEqual(detoursPlayed(story));
      told += found.length;
    }),
    { numRuns: 100 },
  );
  expect(told).toBeGreaterThan(0);
});
