import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextToPractise } from '../../../src/core/lookback/next-to-practise.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { RouteStep } from '../../../src/core/lookback/route.ts';
import { playOf } from '../../../src/core/play/play.ts';
import type { Play } from '../../../src/core/play/play.ts';
import { takeUp } from '../../../src/core/play/run.ts';
import { ratingsOf } from '../../../src/core/score/evidence.ts';
import { bestRoute } from '../../e2e/harness/routes.ts';
import { attemptAlong } from '../../fixtures/played.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { anyWalk, smallAttempt, smallPlay } from './walked.ts';
import type { Walked } from './walked.ts';

const namedBy = ({ play, attempt }: Pick<Walked, 'play' | 'attempt'>) =>
  nextToPractise(play, attempt).map(({ criterion }) => criterion);

test('a criterion that was shown is never named; of those that were not, three at the most, and none left out before', () => {
  fc.assert(
    fc.property(anyWalk, (walked) => {
      const { evidence } = walked.attempt.result!;
      const open = Object.keys(evidence).filter((id) => evidence[id]!.state !== 'shown');
      const named = namedBy(walked);
      expect(open).toEqual(expect.arrayContaining(named));
      expect(new Set(named).size).toBe(Math.min(3, open.length));
    }),
  );
});

test('what has a moment to practise comes first, then what is essential, then what most is missing of by weight', () => {
  fc.assert(
    fc.property(anyWalk, (walked) => {
      const { play, attempt } = walked;
      const { criteria } = play.story;
      const { evidence } = attempt.result!;
      const { steps } = routeOf(play, attempt);
      const urgency = (id: string) => {
        const { essential, weight, expected } = criteria[id]!;
        const missing = weight * (1 - Math.min(1, evidence[id]!.earned / expected));
        const momentous = steps.some((step) => leftAt(play, step, id) > 0);
        return (momentous ? 10_000 : 0) + (essential ? 1000 : 0) + missing;
      };
      const named = namedBy(walked);
      expect(named.map(urgency)).toEqual(named.map(urgency).toSorted((one, other) => other - one));
      for (const [id, { state }] of Object.entries(evidence))
        if (state !== 'shown' && !named.includes(id))
          expect(urgency(id)).toBeLessThanOrEqual(Math.min(...named.map(urgency)));
    }),
  );
});

test('the step named is one of the route at which most of the criterion was left, and a better choice was on offer', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const { steps } = routeOf(play, attempt);
      for (const { criterion, step, met } of nextToPractise(play, attempt)) {
        const left = steps.map((one) => leftAt(play, one, criterion));
        const most = Math.max(0, ...left);
        expect(met).toBe(attempt.result!.evidence[criterion]!.state !== 'unmet');
        if (step === undefined) expect(most).toBe(0);
        else expect([most > 0, leftAt(play, steps[step - 1]!, criterion)]).toEqual([true, most]);
      }
    }),
  );
});

test('a criterion that the route never met says so, and names no step', () => {
  const next = nextToPractise(smallPlay, smallAttempt(weakRoute));
  expect(next).toEqual([
    { criterion: 'PC02', step: 1, met: true },
    { criterion: 'PC01', step: 2, met: true },
    { criterion: 'K01', met: false },
  ]);
});

test('three criteria that were left at the same decisions are to be practised at different ones', () => {
  const next = nextToPractise(smallPlay, smallAttempt(['scold', 'stall', 'leave']));
  expect(next.map(({ step }) => step)).toEqual([1, 2, undefined]);
});

test('who showed everything has nothing named', () => {
  expect(nextToPractise(smallPlay, smallAttempt(strongRoute))).toEqual([]);
  for (const { story } of ourScenarios)
    expect(nextToPractise(playOf(story), attemptAlong(story, bestRoute(story)))).toEqual([]);
});

test('without its log an attempt names as many criteria, and no steps', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      fc.pre(attempt.answers.length > 0);
      const { evidence } = attempt.result!;
      const cut = nextToPractise(play, { ...attempt, answers: [], continues: 0 });
      expect(cut).toHaveLength(nextToPractise(play, attempt).length);
      for (const one of cut) {
        const { state } = evidence[one.criterion]!;
        expect(state).not.toBe('shown');
        expect(one).toEqual({ criterion: one.criterion, met: state !== 'unmet' });
      }
    }),
  );
});

test('an attempt under way is told by what it has earned and carried over', () => {
  const { result: _, ...attempt } = smallAttempt(strongRoute);
  const begun = { ...attempt, answers: attempt.answers.slice(0, 1), continues: 0 };
  expect(namedBy({ play: smallPlay, attempt: begun })).toEqual(['PC02', 'K01', 'PC01']);
  const carried = { ...begun, carried: { K01: { earned: 2, rated: 1 } } };
  expect(namedBy({ play: smallPlay, attempt: carried })).toEqual(['PC02', 'PC01']);
  expect(namedBy({ play: smallPlay, attempt: takeUp(smallPlay, { ...attempt, answers: [] }).attempt })).toHaveLength(3);
});

function leftAt({ story }: Play, { node, chosen, offered }: RouteStep, criterion: string): number {
  const shown = (choice: string) => ratingsOf(story, node, choice)[criterion] ?? 0;
  return Math.max(...offered.map(shown)) - shown(chosen);
}
