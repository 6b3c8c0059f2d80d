import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingOf } from '../../../src/core/lookback/missing.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { playOf } from '../../../src/core/play/play.ts';
import { storyOf } from '../../../src/core/scenario/compile.ts';
import type { Choice } from '../../../src/core/scenario/scenario.ts';
import { firstAnswers, ratingsOf } from '../../../src/core/score/evidence.ts';
import { worstRoute } from '../../e2e/harness/routes.ts';
import { allRoutes } from '../../fixtures/all-routes.ts';
import { anySmallStory } from '../../fixtures/any-scenario.ts';
import { attemptAlong } from '../../fixtures/played.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { anyWalk } from './walked.ts';

test('an essential criterion is named where the verdict says that one is missing, and only there', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const { shortfalls } = attempt.result!.verdict;
      expect(missingOf(play, attempt).essentials.length > 0).toBe(shortfalls.includes('essential'));
    }),
  );
});

test('a decision is named for a breach where the verdict says that one stands, and only there', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const { shortfalls } = attempt.result!.verdict;
      expect(missingOf(play, attempt).breaches.length > 0).toBe(shortfalls.includes('breach'));
    }),
  );
});

test('at every decision named for a criterion another choice was on offer that shows some of it', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const { steps } = routeOf(play, attempt);
      for (const { criterion, steps: named } of missingOf(play, attempt).essentials)
        for (const number of named) {
          const { node, chosen, offered } = steps.find((step) => step.number === number)!;
          const shows = (choice: string) => ratingsOf(play.story, node, choice)[criterion] ?? 0;
          expect(shows(chosen)).toBe(0);
          expect(Math.max(...offered.map(shows))).toBeGreaterThan(0);
        }
    }),
  );
});

test('where it could be shown nowhere on the way, the last decision is named from which another choice leads to where it can', () => {
  fc.assert(
    fc.property(anySmallStory, fc.nat(), (story, pick) => {
      const all = allRoutes(story).map(({ attempt }) => attempt);
      const attempt = all[pick % all.length]!;
      for (const { criterion, steps, fork = 0 } of missingOf(playOf(story), attempt).essentials) {
        if (steps.length > 0) continue;
        const showing = all.filter(({ result }) => result!.evidence[criterion]!.earned > 0);
        expect(fork).toBe(Math.max(0, ...showing.map((other) => partedAt(attempt, other))));
      }
    }),
  );
});

/** The number of the decision at which another attempt left the way of one, and took no decision twice from there; else 0. */
function partedAt({ answers }: Attempt, other: Attempt): number {
  const at = answers.findIndex(({ choice }, index) => choice !== other.answers[index]?.choice);
  const before = firstAnswers(answers.slice(0, at));
  const onward = other.answers.slice(at);
  const isOnce = firstAnswers([...before, ...onward]).length === before.length + onward.length;
  return at >= 0 && isOnce ? before.length + 1 : 0;
}

test('a way not taken is judged by what held before the answer, and a moment by what is on offer there', () => {
  const [{ scenario, standard }] = ourScenarios as [(typeof ourScenarios)[number]];
  const [criterion, place] = [Object.keys(scenario.criteria)[0]!, Object.keys(scenario.places)[0]!];
  const said = { cy: '…', en: '…' };
  const choice = (part: Partial<Choice>): Choice => ({ label: said, reply: said, coach: said, ...part });
  const story = storyOf(
    {
      ...scenario,
      criteria: { [criterion]: { weight: 1, essential: true, needed: 1 } },
      flags: ['kept'],
      start: 'first',
      nodes: {
        first: {
          place,
          choices: { keep: choice({ raises: ['kept'], next: 'second' }), stay: choice({ next: 'second' }) },
        },
        second: { place, choices: { on: choice({ next: 'last' }), out: choice({ raises: ['kept'], next: 'end' }) } },
        last: {
          place,
          choices: {
            show: choice({ when: { flag: 'kept' }, shows: { [criterion]: 2 }, next: 'end' }),
            wait: choice({ next: 'end' }),
          },
        },
        end: { place, ending: { outcome: 'success', title: said, says: said } },
      },
    },
    standard,
  );
  const missing = (route: readonly string[]) => missingOf(playOf(story), attemptAlong(story, route)).essentials;
  expect(missing(['stay', 'out'])).toEqual([{ criterion, steps: [], fork: 1 }]);
  expect(missing(['stay', 'on', 'wait'])).toEqual([{ criterion, steps: [], fork: 1 }]);
  expect(missing(['keep', 'out'])).toEqual([{ criterion, steps: [], fork: 2 }]);
  expect(missing(['keep', 'on', 'wait'])).toEqual([{ criterion, steps: [3] }]);
  expect(missing(['keep', 'on', 'show'])).toEqual([]);
});

test.for(ourScenarios.map(({ story }) => [story.id, story] as const))(
  '%s: whoever shows least of it is told of each missing essential where it could have been met',
  ([, story]) => {
    const { essentials } = missingOf(playOf(story), attemptAlong(story, worstRoute(story)));
    expect(essentials).not.toEqual([]);
    for (const { steps, fork } of essentials) expect([...steps, fork].some((step) => step !== undefined)).toBe(true);
  },
);

test('without a log the criteria are named all the same, and no decision is', () => {
  const [{ story }] = ourScenarios as [(typeof ourScenarios)[number]];
  const attempt = attemptAlong(story, worstRoute(story));
  const known = missingOf(playOf(story), attempt);
  const { essentials, breaches } = missingOf(playOf(story), { ...attempt, answers: [] });
  expect(essentials).toEqual(known.essentials.map(({ criterion }) => ({ criterion, steps: [] })));
  expect(breaches).toEqual([]);
});
