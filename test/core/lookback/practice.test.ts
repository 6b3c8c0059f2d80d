import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practise } from '../../../src/core/lookback/practice.ts';
import type { Practised } from '../../../src/core/lookback/practice.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { Answer } from '../../../src/core/play/attempt.ts';
import { contextOf } from '../../../src/core/play/play.ts';
import { leadsBack } from '../../../src/core/play/rules.ts';
import { goOn, takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { choiceOf } from '../../../src/core/scenario/story.ts';
import { evidenceOf } from '../../../src/core/score/evidence.ts';
import { breachRoute, strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { anyWalk, smallAttempt, smallPlay } from './walked.ts';
import type { Walked } from './walked.ts';

// The attempts of these walks are frozen through and through: whoever changed one would throw.

test('practising the very choice that was taken gives the same route and ending', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt }) => {
      const route = routeOf(play, attempt);
      for (const { number, chosen } of route.steps)
        expect(practise(play, attempt, number, chosen)?.route).toEqual(route);
    }),
  );
});

test('practice stands where the machine stands after that answer, and leads where the machine leads', () => {
  fc.assert(
    fc.property(anyWalk, (walked) => {
      for (const { step, choice, run, route } of everyPractice(walked)) {
        const { node } = routeOf(walked.play, walked.attempt).steps.find(({ number }) => number === step)!;
        const taken = takeUp(walked.play, run.attempt);
        expect(run.moment).toMatchObject({ kind: 'reply', node, choice });
        expect(run.moment).toEqual(taken.moment);
        expect(contextOf(run.snapshot)).toEqual(contextOf(taken.snapshot));
        expect(run.attempt.answers).toEqual(taken.attempt.answers);
        const gone = onwards(takeUp(walked.play, { ...run.attempt, answers: answersOn(route) }));
        expect(gone.attempt.answers).toHaveLength(answersOn(route).length);
        expect(gone.moment.kind === 'ending').toBe(route.ending !== undefined);
        if (gone.moment.kind !== 'ending') continue;
        expect(route).toMatchObject({ ending: gone.moment.node, atEnd: contextOf(gone.snapshot).meters });
      }
    }),
  );
});

test('up to the step practised the way is the one taken, and beyond it every answer is the learner’s own', () => {
  fc.assert(
    fc.property(anyWalk, ({ play, attempt, ...walked }) => {
      const { steps } = routeOf(play, attempt);
      for (const { step, choice, route } of everyPractice({ play, attempt, ...walked })) {
        const at = steps.findIndex(({ number }) => number === step);
        expect(route.steps.slice(0, at)).toEqual(steps.slice(0, at));
        expect(route.steps[at]).toMatchObject({ number: step, chosen: choice, before: steps[at]!.before });
        for (const { number, node, chosen } of route.steps.slice(at + 1))
          expect(steps.find((own) => own.number === number)).toMatchObject({ node, chosen });
        expect(route.whole).toBe(route.ending !== undefined);
      }
    }),
  );
});

test('what a practised choice shows is what a first answer with it would have shown', () => {
  fc.assert(
    fc.property(anyWalk, (walked) => {
      for (const { choice, run, shows } of everyPractice(walked)) {
        const { node } = run.moment as Run['moment'] & { readonly kind: 'reply' };
        const evidence = Object.entries(evidenceOf(walked.play.story, [{ node, choice }]));
        const rated = evidence.flatMap(([id, { sightings }]) => sightings.map(({ rating }) => [id, rating]));
        expect(shows).toEqual(Object.fromEntries(rated));
      }
    }),
  );
});

test('a practised log has no result and none of what was carried over, and the attempt keeps all of its own', () => {
  const attempt = smallAttempt(weakRoute);
  const before = structuredClone(attempt);
  const practised = practise(smallPlay, { ...attempt, carried: { PC01: { earned: 2, rated: 1 } } }, 1, 'own-it')!;
  expect(Object.keys(practised.run.attempt).toSorted()).toEqual(
    ['answers', 'began', 'continues', 'revision', 'scenario', 'seed'].toSorted(),
  );
  expect(practised.run.attempt.answers.map(({ choice }) => choice)).toEqual(['own-it']);
  expect(attempt).toEqual(before);
});

test('what was not on offer, or no step of the attempt, cannot be practised', () => {
  const attempt = smallAttempt(strongRoute);
  expect(practise(smallPlay, attempt, 1, 'no-such-choice')).toBeUndefined();
  for (const step of [0, 4, -1, 1.5, NaN]) expect(practise(smallPlay, attempt, step, 'own-it')).toBeUndefined();
  expect(practise(smallPlay, { ...attempt, answers: [] }, 1, 'own-it')).toBeUndefined();
});

test('a choice that leads back is followed by the learner’s own last answer to that decision', () => {
  const slipped = practise(smallPlay, smallAttempt(strongRoute), 2, 'scrape')!;
  expect(slipped.run.moment).toMatchObject({ kind: 'reply', leadsBack: true });
  expect(slipped.shows).toEqual({ PC01: 0, PC02: 0 });
  expect(slipped.route.steps[1]).toMatchObject({ chosen: 'scrape', retaken: 'check' });
  expect(slipped.route).toMatchObject({ ending: 'good', whole: true });
});

test('the second answer to a decision can be practised as the first, and is then asked no second time', () => {
  const mended = practise(smallPlay, smallAttempt(breachRoute), 2, 'check')!;
  expect(mended.shows).toEqual({ PC01: 2, PC02: 2 });
  expect(mended.route.steps[1]).not.toHaveProperty('retaken');
  expect(mended.route).toMatchObject({ ending: 'good', whole: true });
});

test('a decision that the attempt never met stops the way on', () => {
  const { route } = practise(smallPlay, smallAttempt(weakRoute), 2, 'check')!;
  expect(route.steps.map(({ node }) => node)).toEqual(['first-words', 'the-dish']);
  expect(route.whole).toBe(false);
  expect(route).not.toHaveProperty('ending');
});

/** Every choice on offer at every step of a way, practised. */
function everyPractice({ play, attempt }: Walked): readonly Practised[] {
  return routeOf(play, attempt).steps.flatMap(({ number, node, offered }) =>
    offered.map((choice) => {
      const practised = practise(play, attempt, number, choice)!;
      const { moment } = practised.run;
      const back = leadsBack(choiceOf(play.story, node, choice));
      expect(moment.kind === 'reply' && moment.leadsBack).toBe(back);
      return practised;
    }),
  );
}

function answersOn({ steps }: Practised['route']): readonly Answer[] {
  return steps.flatMap(({ node, chosen, retaken }) =>
    [chosen, ...(retaken === undefined ? [] : [retaken])].map((choice) => ({ node, choice, language: 'cy', took: 0 })),
  );
}

function onwards(run: Run): Run {
  if (run.moment.kind === 'decision' || run.moment.kind === 'ending') return run;
  return onwards(goOn(run, 0, 0.7));
}
