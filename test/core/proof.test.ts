import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earnedBounds, metBounds, mostAnswers, scoreBounds } from '../../src/core/proof/bounds.ts';
import { strongestElsewhere, strongestRoutes } from '../../src/core/proof/strongest.ts';
import { unfairness } from '../../src/core/proof/qualities.ts';
import { evidenceOf } from '../../src/core/score/evidence.ts';
import type { Evidence } from '../../src/core/score/evidence.ts';
import { anySmallStory } from '../fixtures/any-scenario.ts';
import { allRoutes, endingOf } from '../fixtures/all-routes.ts';

// What is proved over states is held against every route played one by one through the machine.

const routesOf = (story: Parameters<typeof allRoutes>[0]) =>
  allRoutes(story).map((run) => {
    const evidence = evidenceOf(story, run.attempt.answers);
    const sum = Object.values(evidence).reduce((total, { earned }) => total + earned, 0);
    return { run, ending: endingOf(run), evidence, sum, score: run.attempt.result!.score };
  });
const fold = (values: readonly number[]) => ({ least: Math.min(...values), most: Math.max(...values) });

test('the strongest routes found over states are the strongest of all routes played', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const routes = routesOf(story);
      const successes = routes.filter(({ ending }) => ending === 'well');
      const others = routes.filter(({ ending }) => ending !== 'well');
      const strongest = strongestRoutes(story)!;
      expect(strongest.sum).toBe(Math.max(...successes.map(({ sum }) => sum)));
      expect(strongestElsewhere(story)).toBe(
        others.length === 0 ? undefined : Math.max(...others.map(({ sum }) => sum)),
      );
      const best = successes.filter(({ sum }) => sum === strongest.sum);
      for (const criterion of Object.keys(story.criteria)) {
        const { least, most } = fold(best.map(({ evidence }) => evidence[criterion]!.earned));
        expect([strongest.least[criterion], strongest.most[criterion]]).toEqual([least, most]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the bounds of every criterion, of the score and of the answers are those of all routes played', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const routes = routesOf(story);
      const earned = earnedBounds(story);
      const met = metBounds(story);
      for (const criterion of Object.keys(story.criteria)) {
        const each = (of: (evidence: Evidence) => number) =>
          fold(routes.map(({ evidence }) => of(evidence[criterion]!)));
        expect(earned[criterion]).toEqual(each((evidence) => evidence.earned));
        expect(met[criterion]).toEqual(each((evidence) => evidence.sightings.length));
      }
      const bounds = scoreBounds(story)!;
      const scores = fold(routes.map(({ score }) => score));
      expect(bounds.least).toBeLessThanOrEqual(scores.least + 0.0006);
      expect(bounds.most).toBeGreaterThanOrEqual(scores.most - 0.0006);
      if (bounds.exact) expect(bounds.most).toBeCloseTo(scores.most, 2);
      expect(mostAnswers(story)).toBe(Math.max(...routes.map(({ run }) => run.attempt.answers.length)));
    }),
    { numRuns: 60 },
  );
});

test('a scenario without findings lets no route with a poor choice reach a full score', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      fc.pre(unfairness(story, 0.7).length === 0);
      const strongest = strongestRoutes(story)!;
      for (const { ending, sum, score } of routesOf(story))
        if (ending === 'well' && score >= 0.9995) expect(sum).toBe(strongest.sum);
    }),
    { numRuns: 40 },
  );
});
