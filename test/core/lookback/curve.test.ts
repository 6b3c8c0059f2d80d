import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveOf } from '../../../src/core/lookback/curve.ts';
import { practise } from '../../../src/core/lookback/practice.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import { contextOf } from '../../../src/core/play/play.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { anyWalk, smallAttempt, smallPlay } from './walked.ts';

test('a curve goes from where the meter began, by each reply, to where the ending found it', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const route = routeOf(play, attempt);
      for (const [meter, { start }] of Object.entries(play.story.meters)) {
        const { points } = curveOf(play.story, route, meter)!;
        expect(points.map(({ at }) => at)).toEqual(['start', ...route.steps.map(({ number }) => number), 'end']);
        expect(points[0]!.value).toBe(start);
        expect(points.at(-1)!.value).toBe(contextOf(runs.at(-1)!.snapshot).meters[meter]);
        expect(points.slice(1, -1)).toEqual(
          route.steps.map(({ number, before, after }) => ({
            at: number,
            value: after[meter],
            moved: after[meter]! - before[meter]!,
          })),
        );
      }
    }),
  );
});

test('a curve stays in its meter’s range, also that of a way practised', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const taken = routeOf(play, attempt);
      const ways = taken.steps.flatMap(({ number, offered }) =>
        offered.map((choice) => practise(play, attempt, number, choice)!.route),
      );
      for (const [meter, { range }] of Object.entries(play.story.meters))
        for (const way of [taken, ...ways]) {
          const curve = curveOf(play.story, way, meter)!;
          expect(curve.range).toEqual(range);
          for (const { value } of curve.points)
            expect(value).toSatisfy((held: number) => held >= range[0] && held <= range[1]);
        }
    }),
    { numRuns: 40 },
  );
});

test('a route without steps has where the meter began, and a meter that the story has not no curve', () => {
  const [diner] = ourScenarios.map(({ story }) => story);
  expect(curveOf(diner!, { steps: [], whole: false }, 'mood')?.points).toEqual([{ at: 'start', value: 3, moved: 0 }]);
  const route = routeOf(smallPlay, smallAttempt(['stall', 'leave']));
  expect(curveOf(smallPlay.story, route, 'mood')).toBeUndefined();
  expect(curveOf(diner!, route, 'no-such-meter')).toBeUndefined();
});
