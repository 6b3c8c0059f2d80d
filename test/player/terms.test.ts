import { expect, test, vi } from 'vitest';
import type { Course } from '../../src/core/course/course.ts';
import { laterWords } from '../../src/i18n/words-later.ts';
import type { ScenarioSource } from '../../src/player/state/source.ts';
import { PlayerStore } from '../../src/player/state/store.ts';
import { tablePlan, tableSource } from '../fixtures/player-scenario.ts';
import { timedSource, within } from '../fixtures/timed-scenario.ts';

// What a course's mode and a decision's time make of the steps of a play.

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
/** On a busy machine a first import takes seconds. */
const patience = { timeout: 20_000 };

async function opened(terms: Partial<Course> = {}, source: ScenarioSource = tableSource) {
  const plan = { ...tablePlan, course: { ...tablePlan.course, ...terms } };
  const later = async () => laterWords;
  let now = 1_000_000;
  const clock = () => (now += 1000);
  const store = new PlayerStore({ plan, later, source, language: 'cy', clock, random: () => 0.5 });
  await vi.waitUntil(() => store.state.screen === 'menu', patience);
  return store;
}

async function atDecision(terms: Partial<Course> = {}, source?: ScenarioSource) {
  const store = await opened(terms, source);
  store.handle({ ask: 'start', scenario: 'table' });
  await vi.waitUntil(() => store.state.run?.moment.kind === 'brief', patience);
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'continue' });
  await settled();
  return store;
}

const assessed = { mode: 'assessed', keep: 'first' } as const;

async function finish(store: PlayerStore, ...choices: readonly string[]) {
  for (const choice of choices) {
    store.handle({ ask: 'choose', choice });
    await settled();
    store.handle({ ask: 'continue' });
    await settled();
  }
  store.handle({ ask: 'continue' });
  await settled();
}

test('an assessed attempt is resumed and not begun anew, until it has come to its ending', async () => {
  const store = await atDecision(assessed);
  store.handle({ ask: 'choose', choice: 'stall' });
  await settled();
  store.handle({ ask: 'menu' });
  store.handle({ ask: 'start', scenario: 'table' });
  await settled();
  expect([store.state.asking, store.state.run?.attempt.answers.length, store.state.attempts['table']?.begun]).toEqual([
    null,
    1,
    1,
  ]);
});

test('after it another can be begun, and leaves the first as it was', async () => {
  const store = await atDecision(assessed);
  await finish(store, 'stall', 'fresh');
  expect(store.state.screen).toBe('debrief');
  const first = store.state.attempts['table']!.kept;
  store.handle({ ask: 'start', scenario: 'table' });
  await settled();
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'continue' });
  await finish(store, 'listen', 'fresh');
  const { kept, current, begun } = store.state.attempts['table']!;
  expect(begun).toBe(2);
  expect(current!.result!.score).toBeGreaterThan(kept!.result!.score);
  expect(kept).toEqual(first);
});

test('where the time for a decision runs out, its choice is an answer like any other', async () => {
  const store = await atDecision({}, timedSource);
  store.handle({ ask: 'time', time: { is: 'begun', left: 90 } });
  expect([store.state.time?.is, store.state.run?.attempt.answers]).toEqual(['begun', []]);
  store.handle({ ask: 'time', time: { is: 'out', left: 0 } });
  await settled();
  expect(store.state.run?.moment).toMatchObject({ kind: 'reply', choice: within.then });
  expect(store.state.run?.attempt.answers).toMatchObject([{ node: 'shouting', choice: within.then }]);
  expect(store.state.time?.is).toBe('out');
  store.handle({ ask: 'continue' });
  expect(store.state.time).toBeNull();
});

test('a decision without a time hears of none', async () => {
  const store = await atDecision();
  store.handle({ ask: 'time', time: { is: 'out', left: 0 } });
  await settled();
  expect(store.state.run?.attempt.answers).toEqual([]);
});
