import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionsOf } from '../../../src/core/lookback/decisions.ts';
import { endingOf } from '../../../src/core/lookback/ending.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { RouteStep } from '../../../src/core/lookback/route.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { contextOf } from '../../../src/core/play/play.ts';
import type { Play } from '../../../src/core/play/play.ts';
import { takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { nodeOf } from '../../../src/core/scenario/story.ts';
import { reportOf } from '../../../src/player/debrief/debrief-report.ts';
import { breachRoute, stoppedRoute } from '../../fixtures/small-story.ts';
import { anyWalk, smallAttempt, smallPlay } from './walked.ts';

test('the route is what the machine went through: decisions, offers, answers and meters at every step', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const ending = runs.at(-2)!;
      expect(routeOf(play, attempt)).toEqual({
        steps: stepsSeen(play, runs),
        ending: attempt.result!.ending,
        atEnd: contextOf(ending.snapshot).meters,
        whole: true,
      });
    }),
  );
});

test('an attempt under way has the steps answered so far, and no ending', () => {
  fc.assert(
    fc.property(anyWalk, fc.double({ min: 0, max: 1, noNaN: true }), ({ play, runs }, left) => {
      const at = Math.floor(left * (runs.length - 3));
      const route = routeOf(play, runs[at]!.attempt);
      expect(route).toEqual({ steps: stepsSeen(play, runs.slice(0, at + 1)), whole: true });
    }),
  );
});

test('each decision can be stood at as it was first met', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const met = runs.filter(({ moment }) => moment.kind === 'decision' && !moment.retaking);
      const found = decisionsOf(play, attempt);
      expect(found.map(({ moment }) => moment)).toEqual(met.map(({ moment }) => moment));
      expect(found.map(({ attempt: { answers } }) => answers)).toEqual(met.map((run) => run.attempt.answers));
      for (const [index, { snapshot }] of found.entries()) {
        expect(contextOf(snapshot)).toEqual(contextOf(met[index]!.snapshot));
        expect(snapshot.value).toEqual(met[index]!.snapshot.value);
      }
      expect(found.every((run) => run.attempt.result === undefined)).toBe(true);
    }),
  );
});

test('the ending that was judged at can be stood at as it was come to, and no other', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const [judged, found] = [runs.at(-2)!, endingOf(play, attempt)!];
      expect(found.moment).toEqual(judged.moment);
      expect(contextOf(found.snapshot)).toEqual(contextOf(judged.snapshot));
      expect(found.attempt.answers).toEqual(attempt.answers);
      expect(found.attempt).not.toHaveProperty('result');
      const elsewhere = { ...attempt.result!, ending: 'no-such-ending' };
      expect(endingOf(play, { ...attempt, result: elsewhere })).toBeUndefined();
    }),
  );
});

test('a step has the number that the evidence for a criterion names it by', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const nodes = new Map(routeOf(play, attempt).steps.map(({ number, node }) => [number, node]));
      for (const { criteria } of reportOf(play.story, attempt, undefined))
        for (const { decisions } of criteria)
          for (const { number, node } of decisions) expect(nodes.get(number)).toBe(node);
    }),
  );
});

test('where a decision was taken once more, the first answer counts and the last one leads on', () => {
  const [, dish] = routeOf(smallPlay, smallAttempt(breachRoute)).steps;
  expect(dish).toMatchObject({ number: 2, chosen: 'scrape', retaken: 'check' });
  const stopped = routeOf(smallPlay, smallAttempt(stoppedRoute));
  expect(stopped.steps[1]).toMatchObject({ chosen: 'scrape', retaken: 'scrape' });
  expect(stopped).toMatchObject({ ending: 'stopped', whole: true });
});

test('a result whose log was cut for room has no steps, and the route does not pass for a whole one', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      fc.pre(attempt.answers.length > 0);
      const route = routeOf(play, { ...attempt, answers: [], continues: 0 });
      expect(route).toEqual({ steps: [], whole: false });
      expect(decisionsOf(play, { ...attempt, answers: [], continues: 0 })).toEqual([]);
    }),
  );
});

test('an attempt that another story’s answers stand in has the steps that hold', () => {
  const attempt = smallAttempt(['own-it', 'check', 'trust']);
  const strange = (index: number, part: Partial<Attempt['answers'][number]>) => ({
    ...attempt,
    answers: attempt.answers.map((one, at) => (at === index ? { ...one, ...part } : one)),
  });
  const held = (at: Attempt) => routeOf(smallPlay, at).steps.map(({ number }) => number);
  expect(held(strange(1, { choice: 'no-such-choice' }))).toEqual([1]);
  expect(held(strange(1, { node: 'no-such-node' }))).toEqual([1]);
  expect(held(strange(0, { node: 'toString', choice: 'toString' }))).toEqual([]);
  expect(routeOf(smallPlay, strange(2, { choice: 'no-such-choice' }))).toMatchObject({ whole: false });
  const elsewhere = { ...attempt, result: { ...attempt.result!, ending: 'no-such-ending' } };
  expect(routeOf(smallPlay, elsewhere)).toMatchObject({ whole: false });
  expect(routeOf(smallPlay, elsewhere)).not.toHaveProperty('ending');
  expect(takeUp(smallPlay, strange(1, { choice: 'no-such-choice' })).attempt.answers).toHaveLength(1);
});

/** The steps of a way, told from the machine's own runs. */
function stepsSeen({ story }: Play, runs: readonly Run[]): readonly RouteStep[] {
  const steps: RouteStep[] = [];
  for (const [index, { moment, snapshot }] of runs.entries()) {
    const { meters } = contextOf(snapshot);
    const next = runs[index + 1];
    if (moment.kind !== 'decision' || next?.moment.kind !== 'reply') continue;
    const after = contextOf(next.snapshot).meters;
    const { node, choices } = moment;
    if (moment.retaking) steps.push({ ...steps.pop()!, retaken: next.moment.choice, after });
    else
      steps.push({
        number: steps.length + 1,
        node,
        place: nodeOf(story, node).place,
        offered: choices,
        chosen: next.moment.choice,
        before: meters,
        after,
      });
  }
  return steps;
}
