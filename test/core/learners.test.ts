import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { contextOf, playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { learnerFigures } from '../../src/core/proof/learners/figures.ts';
import { learnerIds, learners } from '../../src/core/proof/learners/learners.ts';
import type { Learner } from '../../src/core/proof/learners/learners.ts';
import { ledgerOf } from '../../src/core/proof/learners/ledger.ts';
import { playedBy } from '../../src/core/proof/learners/played.ts';
import { positionsOf } from '../../src/core/proof/learners/positions.ts';
import type { Offer, Offers } from '../../src/core/proof/learners/positions.ts';
import { randomFrom } from '../../src/core/proof/learners/random.ts';
import { rateOf } from '../../src/core/proof/learners/wilson.ts';
import { storyOf } from '../../src/core/scenario/compile.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { scenariosOf, smallStandard } from '../fixtures/any-scenario.ts';
import { endingOf } from '../fixtures/all-routes.ts';

// Learners who play thousands of attempts over states are held against the machine, the player's own judge, and chance.

const mark = 0.7;
const anyScenario = scenariosOf(5).map((scenario) => ({ scenario, story: storyOf(scenario, smallStandard) }));

/** One attempt of a learner, and the answers it gave. */
function attemptOf(learner: Learner, scenario: Scenario, story: Story, seed: number) {
  const given: string[] = [];
  const noting: Learner = (random) => {
    const choose = learner(random);
    return (offers, before) => {
      const offer = choose(offers, before);
      given.push(offer.option.choice);
      return offer;
    };
  };
  const positions = positionsOf(scenario, story);
  return { given, played: playedBy(noting, story, positions, ledgerOf(story, mark), 1, randomFrom(seed)) };
}

/** The same answers given to the machine, up to the ending. */
function throughTheMachine(
  story: Story,
  given: readonly string[],
): { readonly run: Run; readonly visited: Set<string> } {
  let run = takeUp(playOf(story), beginAttempt(story, 0, 0));
  const visited = new Set<string>();
  const left = [...given];
  while (run.moment.kind !== 'ending') {
    if ('node' in run.moment) visited.add(run.moment.node);
    if (run.moment.kind !== 'decision') run = goOn(run, 0, mark);
    else {
      expect(run.moment.choices).toContain(left[0]);
      run = answer(run, left.shift()!, { language: 'cy', took: 0 });
    }
  }
  visited.add(endingOf(run));
  expect(left).toEqual([]);
  return { run, visited };
}

test('whoever plays, the machine goes the same way with the same answers and the player’s judge says the same', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...learnerIds), fc.nat(), ({ scenario, story }, id, seed) => {
      const { given, played } = attemptOf(learners[id], scenario, story, seed);
      const { run, visited } = throughTheMachine(story, given);
      const { score, verdict } = run.attempt.result!;
      expect(played.scores[0]).toBe(score);
      expect(played.passed).toBe(verdict.passed ? 1 : 0);
      expect(Object.entries(played.shortfalls).flatMap(([why, count]) => (count ? [why] : []))).toEqual(
        ['mark', 'breach', 'essential'].filter((why) => (verdict.shortfalls as readonly string[]).includes(why)),
      );
      expect(new Set([...played.visits].flatMap(([node, count]) => (count > 0 ? [node] : [])))).toEqual(visited);
      expect(played.decisions).toBe(contextOf(run.snapshot).answered);
    }),
    { numRuns: 300 },
  );
});

test('the guesser passes as often as chance says: every route weighed by the choices on it', () => {
  fc.assert(
    fc.property(anyScenario, ({ scenario, story }) => {
      const [guesser] = learnerFigures(scenario, story, mark);
      const passing = likelihoodOfPassing(takeUp(playOf(story), beginAttempt(story, 0, 0)));
      // Four standard errors: one in 16,000 would be outside by chance.
      const error = Math.sqrt((passing * (1 - passing)) / guesser!.attempts);
      expect(Math.abs(guesser!.passes.rate - passing)).toBeLessThanOrEqual(4 * error + 1e-9);
    }),
    { numRuns: 15 },
  );
});

function likelihoodOfPassing(run: Run): number {
  if (run.moment.kind === 'ending') return run.attempt.result!.verdict.passed ? 1 : 0;
  if (run.moment.kind !== 'decision') return likelihoodOfPassing(goOn(run, 0, mark));
  const { choices } = run.moment;
  const each = choices.map((choice) => likelihoodOfPassing(answer(run, choice, { language: 'en', took: 0 })));
  return each.reduce((sum, passing) => sum + passing, 0) / choices.length;
}

test('figures are the same each time they are worked out, and hang together', () => {
  fc.assert(
    fc.property(anyScenario, ({ scenario, story }) => {
      const figures = learnerFigures(scenario, story, mark);
      expect(learnerFigures(scenario, story, mark)).toBe(figures);
      expect(learnerFigures(structuredClone(scenario), structuredClone(story), mark)).toEqual(figures);
      expect(figures.map(({ learner }) => learner)).toEqual(learnerIds);
      for (const { attempts, mean, quantiles, histogram, passes, endings, visits, shortfalls } of figures) {
        expect(histogram).toHaveLength(20);
        expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(attempts);
        const rising = [quantiles.p5, quantiles.p25, quantiles.p50, quantiles.p75, quantiles.p95];
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(1);
        expect(passes.least).toBeLessThanOrEqual(passes.rate);
        expect(passes.most).toBeGreaterThanOrEqual(passes.rate);
        expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(visits[story.start]).toBe(1);
        expect(passes.rate + Math.max(...Object.values(shortfalls))).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    { numRuns: 15 },
  );
});

describe('each learner goes about it in a way of its own', () => {
  const offers = (lengths: readonly number[]): Offers => {
    const all = lengths.map((length, index): Offer => ({
      option: { choice: `c${index}`, length: { cy: length, en: 100 - length }, best: index === 0, earns: [] },
      breached: false,
      worth: 0,
    }));
    return { all, best: all[0]! };
  };
  const picks = (id: (typeof learnerIds)[number], count: number, lengths = [10, 30, 20]) => {
    const choose = learners[id](randomFrom(7));
    const offered = offers(lengths);
    return Array.from({ length: count }, () => offered.all.indexOf(choose(offered)));
  };

  test('the careless slips exactly once in every five decisions, not always at the same place', () => {
    const made = picks('careless', 500);
    const slips = Array.from({ length: 100 }, (_, five) =>
      made.slice(5 * five, 5 * five + 5).flatMap((pick, place) => (pick === 0 ? [] : [place])),
    );
    expect(slips.every((places) => places.length === 1)).toBe(true);
    expect(new Set(slips.flat())).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  test('the skilled takes the best at four decisions in five, the expert at every one', () => {
    const best = picks('skilled', 10_000).filter((pick) => pick === 0).length;
    expect(Math.abs(best - 8_000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.8 * 0.2));
    expect(new Set(picks('expert', 100))).toEqual(new Set([0]));
  });

  test('by length the longest or the shortest is taken, in the one language or the other; any of those that tie', () => {
    expect(new Set(picks('longest-cy', 20))).toEqual(new Set([1]));
    expect(new Set(picks('shortest-cy', 20))).toEqual(new Set([0]));
    expect(new Set(picks('longest-en', 20))).toEqual(new Set([0]));
    expect(new Set(picks('shortest-en', 20))).toEqual(new Set([1]));
    expect(new Set(picks('longest-cy', 50, [30, 10, 30]))).toEqual(new Set([0, 2]));
  });

  test('told that the longest was wrong, the next longest is taken', () => {
    const choose = learners['longest-cy'](randomFrom(7));
    const offered = offers([10, 30, 20]);
    expect(choose(offered, offered.all[1])).toBe(offered.all[2]);
  });
});

describe('an interval says how sure a rate is', () => {
  // The published example of Wilson's interval: 0 of 10 and 5 of 10 (Newcombe 1998, method 3).
  test.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
  ])('%i of %i', (seen, of, least, most) => {
    const rate = rateOf(seen, of);
    expect(rate.rate).toBe(seen / of);
    expect(rate.least).toBeCloseTo(least, 4);
    expect(rate.most).toBeCloseTo(most, 4);
  });

  test('with the guesser’s attempts 5 % is told from 4.5 % and from 5.5 %', () => {
    expect(rateOf(450, 10_000).most).toBeLessThan(0.05);
    expect(rateOf(550, 10_000).least).toBeGreaterThan(0.05);
  });
});
