import { expect, test, vi } from 'vitest';
import { partedTexts } from '../../src/core/scenario/opening.ts';
import type { ScenarioSource } from '../../src/player/state/source.ts';
import type { Change } from '../../src/player/state/state.ts';
import { PlayerStore } from '../../src/player/state/store.ts';
import { laterWords } from '../../src/i18n/words-later.ts';
import { tablePlan, tableSource, tableStory, tableTexts } from '../fixtures/player-scenario.ts';

const later = async () => laterWords;
const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

/** On a busy machine a first import takes seconds. */
const patience = { timeout: 20_000 };

async function playing(source: ScenarioSource = tableSource) {
  const store = new PlayerStore({
    plan: tablePlan,
    later,
    source,
    language: 'cy',
    clock: () => 1_000_000,
    random: () => 0.5,
  });
  await vi.waitUntil(() => store.state.screen === 'menu', patience);
  store.handle({ ask: 'start', scenario: 'table' });
  await vi.waitUntil(() => store.state.run?.moment.kind === 'brief', patience);
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'continue' });
  store.firstChoiceShown();
  await settled();
  return store;
}

test('a player whose language is known opens on its menu, and one whose is not asks', async () => {
  const asking = new PlayerStore({ plan: tablePlan, later, source: tableSource });
  expect(asking.state.screen).toBe('language');
  const known = new PlayerStore({ plan: tablePlan, later, source: tableSource, language: 'en' });
  await vi.waitUntil(() => known.state.screen !== 'opening', patience);
  expect(known.state.screen).toBe('menu');
});

test('a file that fails once is asked for again without a word', async () => {
  let asked = 0;
  const story = async () => {
    asked += 1;
    if (asked === 1) throw new Error('dropped');
    return tableStory;
  };
  const store = await playing({ ...tableSource, story });
  expect(store.state.run?.moment.kind).toBe('decision');
});

test('a file that cannot be had is told of, and had with another try', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  let broken = true;
  const story = async () => {
    if (broken) throw new Error('gone');
    return tableStory;
  };
  const store = new PlayerStore({ plan: tablePlan, later, source: { ...tableSource, story }, language: 'cy' });
  await settled();
  store.handle({ ask: 'start', scenario: 'table' });
  await settled();
  expect(store.state.screen).toBe('trouble');
  broken = false;
  store.handle({ ask: 'retry' });
  await settled();
  expect(store.state.run?.moment.kind).toBe('brief');
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test('an opening is enough to choose; the reply waits for the rest of the words, and the answer counts meanwhile', async () => {
  const { opening, more } = partedTexts(tableStory, tableTexts.cy);
  let deliver = () => {};
  const arrived = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  const store = await playing({
    ...tableSource,
    texts: async () => opening,
    moreTexts: async () => {
      await arrived;
      return more;
    },
  });
  store.handle({ ask: 'choose', choice: 'listen' });
  await settled();
  expect(store.state).toMatchObject({ busy: true, run: { moment: { kind: 'decision' } } });
  expect(store.state.attempts['table']?.current?.answers).toHaveLength(1);
  deliver();
  await settled();
  expect(store.state).toMatchObject({ busy: false, run: { moment: { kind: 'reply', choice: 'listen' } } });
  store.handle({ ask: 'continue' });
  expect(store.state.run?.moment).toMatchObject({ kind: 'decision', node: 'dish' });
  expect(store.words.texts('table').nodes['dish']?.narration).toEqual(tableTexts.cy.nodes['dish']?.narration);
});

test('a request that does not fit the moment changes nothing', async () => {
  const store = await playing();
  const before = store.state.run;
  store.handle({ ask: 'choose', choice: 'nowhere' });
  store.handle({ ask: 'continue' });
  expect(store.state.run).toBe(before);
});

test('what happened is told in order, each answer with the time its choices were shown', async () => {
  const store = await playing();
  const told: Change[] = [];
  store.subscribe((change) => told.push(change));
  store.handle({ ask: 'choose', choice: 'listen' });
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'choose', choice: 'fresh' });
  store.handle({ ask: 'continue' });
  expect(told.map(({ cause }) => cause)).toEqual(['answer', 'continue', 'answer', 'end']);
  expect(told[0]).toMatchObject({
    answer: { node: 'shouting', choice: 'listen', language: 'cy', took: 0 },
    shownAt: 1_000_000,
  });
});

test('a new attempt keeps the one that was finished', async () => {
  const store = await playing();
  for (const choice of ['listen', 'fresh']) {
    store.handle({ ask: 'choose', choice });
    store.handle({ ask: 'continue' });
  }
  const { kept } = store.state.attempts['table'] ?? {};
  expect(kept?.result?.verdict.passed).toBe(true);
  store.handle({ ask: 'start', scenario: 'table' });
  await settled();
  expect(store.state.attempts['table']).toMatchObject({ begun: 2, kept });
});

test('a learner who leaves while a file is loading is not pulled back when it comes', async () => {
  let bring = () => {};
  const held = new Promise<void>((resolve) => (bring = resolve));
  const source = { ...tableSource, story: async () => held.then(() => tableStory) };
  for (const ask of ['leave', 'menu'] as const) {
    const store = new PlayerStore({ plan: tablePlan, later, source, language: 'cy' });
    await settled();
    store.handle({ ask: 'start', scenario: tableStory.id });
    store.handle({ ask });
    bring();
    await settled();
    expect(store.state).toMatchObject({ screen: ask === 'leave' ? 'farewell' : 'menu', scenario: null, busy: false });
  }
});
