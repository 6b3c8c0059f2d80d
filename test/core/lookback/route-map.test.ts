import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practise } from '../../../src/core/lookback/practice.ts';
import { routeMap } from '../../../src/core/lookback/route-map.ts';
import type { MapStop, WayOn } from '../../../src/core/lookback/route-map.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import { leadsBack } from '../../../src/core/play/rules.ts';
import { answer, goOn } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { choiceOf, isEnding, isPassage, nodeOf } from '../../../src/core/scenario/story.ts';
import { strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { anyPicks } from '../../fixtures/walks.ts';
import { anyWalk, smallAttempt, smallPlay } from './walked.ts';
import type { Walked } from './walked.ts';

test('the map has every moment that was met, in order of play, and no other', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const seen = runs.flatMap(({ moment }) => ('node' in moment ? [moment.node] : []));
      const stops = routeMap(play, attempt);
      expect(stops.map(({ node }) => node)).toEqual([...new Set(seen)]);
      for (const { node, place, kind } of stops) {
        const is = nodeOf(play.story, node);
        expect([place, kind]).toEqual([is.place, isEnding(is) ? 'ending' : isPassage(is) ? 'passage' : 'decision']);
      }
      const steps = routeOf(play, attempt).steps.map(({ number, node, offered }) => [number, node, offered]);
      const decisions = stops.filter(({ kind }) => kind === 'decision');
      expect(decisions.map(({ number, node, ways }) => [number, node, ways.map(({ choice }) => choice)])).toEqual(
        steps,
      );
    }),
  );
});

test('a choice leads to a moment of the route, to one it did not meet, or back, as the machine has it', () => {
  fc.assert(
    fc.property(anyWalk, (walked) => {
      for (const { stops, node, way, reply } of everyWay(walked)) {
        expect(way.leads === 'back').toBe(leadsBack(choiceOf(walked.play.story, node, way.choice)));
        if (way.leads === 'back') continue;
        const to = nodeAt(goOn(reply, 0, 0.7));
        const at = stops.findIndex((stop) => stop.node === to);
        expect(way.leads).toBe(at < 0 ? 'unmet' : 'met');
        if (at >= 0) expect(way.joins).toBe(at);
      }
    }),
  );
});

test('a choice that was taken, and did not lead back, leads to the next moment of the map', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const stops = routeMap(play, attempt);
      for (const { number, chosen } of routeOf(play, attempt).steps) {
        const at = stops.findIndex((stop) => stop.number === number);
        const way = stops[at]!.ways.find(({ choice }) => choice === chosen)!;
        if (way.leads !== 'back') expect(way).toEqual({ choice: chosen, leads: 'met', joins: at + 1 });
      }
    }),
  );
});

test('whoever goes another way comes to nothing of the route before it is said to join again', () => {
  fc.assert(
    fc.property(anyWalk, anyPicks, (walked, picks) => {
      for (const { stops, at, way, reply } of everyWay(walked)) {
        if (way.leads === 'back') continue;
        const met = playedOut(reply, picks).flatMap((node) => {
          const index = stops.findIndex((stop) => stop.node === node);
          return index < 0 ? [] : [index];
        });
        expect(Math.min(...met)).toBeGreaterThanOrEqual(way.joins ?? Infinity);
        expect(way.joins ?? Infinity).toBeGreaterThan(at);
      }
    }),
    { numRuns: 40 },
  );
});

test('of a moment that was not met the map tells no more than that there is one', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, runs, attempt }) => {
      const seen = new Set(runs.flatMap(({ moment }) => ('node' in moment ? [moment.node] : [])));
      for (const { node, ways } of routeMap(play, attempt)) {
        expect(seen).toContain(node);
        for (const way of ways) expect(['choice', 'joins', 'leads']).toEqual(expect.arrayContaining(Object.keys(way)));
      }
    }),
  );
});

test('an example: a detour comes together again, a way to another ending does not', () => {
  const strong = routeMap(smallPlay, smallAttempt(strongRoute));
  expect(strong.map(({ node }) => node)).toEqual(['first-words', 'meanwhile', 'the-dish', 'why', 'good']);
  expect(waysAt(strong, 'first-words')).toEqual([
    { choice: 'own-it', leads: 'met', joins: 1 },
    { choice: 'stall', leads: 'met', joins: 1 },
    { choice: 'scold', leads: 'back' },
  ]);
  expect(waysAt(strong, 'the-dish')).toEqual([
    { choice: 'check', leads: 'met', joins: 3 },
    { choice: 'leave', leads: 'unmet' },
    { choice: 'scrape', leads: 'back' },
  ]);
  const weak = routeMap(smallPlay, smallAttempt(weakRoute));
  expect(waysAt(weak, 'the-dish')[0]).toEqual({ choice: 'check', leads: 'unmet' });
});

test('an attempt without its log has no map', () => {
  expect(routeMap(smallPlay, { ...smallAttempt(strongRoute), answers: [] })).toEqual([]);
});

function waysAt(stops: readonly MapStop[], node: string): readonly WayOn[] {
  return stops.find((stop) => stop.node === node)!.ways;
}

/** Every choice on a map with the machine standing at its reply. */
function everyWay({ play, attempt }: Walked) {
  const stops = routeMap(play, attempt);
  return stops.flatMap(({ node, number, ways }, at) =>
    ways.map((way) => ({ stops, at, node, way, reply: practise(play, attempt, number!, way.choice)!.run })),
  );
}

/** The nodes that are come to beyond a reply, up to an ending. */
function playedOut(reply: Run, picks: readonly number[]): readonly string[] {
  const nodes: string[] = [];
  let run = goOn(reply, 0, 0.7);
  for (let step = 0; run.moment.kind !== 'debrief'; step += 1) {
    nodes.push(nodeAt(run));
    const { moment } = run;
    run =
      moment.kind === 'decision'
        ? answer(run, moment.choices[picks[step % picks.length]! % moment.choices.length]!, { language: 'cy', took: 0 })
        : goOn(run, 0, 0.7);
  }
  return nodes;
}

function nodeAt({ moment }: Run): string {
  return 'node' in moment ? moment.node : '';
}
