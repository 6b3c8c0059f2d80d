import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Attempts } from '../../src/core/course/course.ts';
import { partedTexts } from '../../src/core/scenario/opening.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { loadWords } from '../../src/i18n/interface.ts';
import { laterWords } from '../../src/i18n/words-later.ts';
import type { StoreSettings } from '../../src/player/state/settings.ts';
import type { ScenarioSource } from '../../src/player/state/source.ts';
import type { Change } from '../../src/player/state/state.ts';
import { PlayerStore } from '../../src/player/state/store.ts';
import { tablePlan, tableSource, tableStory, tableTexts } from '../fixtures/player-scenario.ts';

// Its own words at hand, so that nothing but the files below is waited for.
beforeAll(async () => {
  await Promise.all([loadWords('cy'), loadWords('en')]);
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const scenario = tableStory.id;

/** A file that comes when the test says so, or fails when it says so. */
function held<Content>(content: Content) {
  const asked: { bring: () => void; lose: () => void }[] = [];
  const load = () =>
    new Promise<Content>((resolve, reject) => {
      asked.push({ bring: () => resolve(content), lose: () => reject(new Error('lost')) });
    });
  // What fails is tried a second time: both are lost.
  const lose = async () => {
    for (let round = 0; round < 2; round += 1) {
      for (const one of asked.splice(0)) one.lose();
      await settled();
    }
  };
  const bring = async () => {
    for (const one of asked.splice(0)) one.bring();
    await settled();
  };
  return { load, bring, lose };
}

function quietly(): void {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => told.mockRestore());
}

/** A player on its menu in Welsh, whose language has been learnt. */
async function onMenu(settings: Partial<StoreSettings> = {}): Promise<PlayerStore> {
  const all = {
    plan: tablePlan,
    source: tableSource,
    language: 'cy',
    later: async () => laterWords,
    ...settings,
  } as const;
  const store = new PlayerStore(all);
  await settled();
  expect(store.state.screen).toBe('menu');
  return store;
}

/** A player at its first decision. */
async function deciding(settings: Partial<StoreSettings> = {}): Promise<PlayerStore> {
  const store = await onMenu(settings);
  store.handle({ ask: 'start', scenario });
  await settled();
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'continue' });
  expect(store.state.run?.moment.kind).toBe('decision');
  return store;
}

function told(store: PlayerStore): Change['cause'][] {
  const causes: Change['cause'][] = [];
  store.subscribe(({ cause }) => causes.push(cause));
  return causes;
}

test('a language asked for while a scenario is loading is spoken as soon as it is there; the latest wish wins', async () => {
  const story = held(tableStory);
  const store = await onMenu({ source: { ...tableSource, story: story.load } });
  store.handle({ ask: 'start', scenario });
  store.handle({ ask: 'language', language: 'en' });
  store.handle({ ask: 'language', language: 'cy' });
  store.handle({ ask: 'language', language: 'en' });
  await settled();
  expect(store.state).toMatchObject({ language: 'cy', screen: 'menu', busy: true });
  await story.bring();
  expect(store.state).toMatchObject({ language: 'en', screen: 'play', busy: false });
});

test('a learner who asks for the other language and then for the one on screen keeps the one on screen', async () => {
  const story = held(tableStory);
  const store = await onMenu({ source: { ...tableSource, story: story.load } });
  const causes = told(store);
  store.handle({ ask: 'start', scenario });
  store.handle({ ask: 'language', language: 'en' });
  store.handle({ ask: 'language', language: 'cy' });
  await story.bring();
  expect(store.state).toMatchObject({ language: 'cy', screen: 'play' });
  expect(causes).not.toContain('language');
});

test('a language asked for while a scenario is loading is spoken at once when the learner goes elsewhere', async () => {
  const story = held(tableStory);
  const store = await onMenu({ source: { ...tableSource, story: story.load } });
  store.handle({ ask: 'start', scenario });
  store.handle({ ask: 'language', language: 'en' });
  store.handle({ ask: 'menu' });
  await settled();
  expect(store.state).toMatchObject({ language: 'en', screen: 'menu', busy: false });
});

test('a language whose words are under way is spoken although the learner goes to the menu meanwhile', async () => {
  const english = held(tableTexts.en);
  const texts: ScenarioSource['texts'] = async (_, language) => (language === 'cy' ? tableTexts.cy : english.load());
  const store = await deciding({ source: { ...tableSource, texts } });
  store.handle({ ask: 'language', language: 'en' });
  await settled();
  expect(store.state).toMatchObject({ language: 'cy', busy: true });
  store.handle({ ask: 'menu' });
  await settled();
  expect(store.state).toMatchObject({ language: 'en', screen: 'menu', busy: false });
});

test('a learner who goes on while another language loads sees every moment with its words', async () => {
  const parted = (language: Language) => partedTexts(tableStory, tableTexts[language]);
  const more = held(parted('en').more);
  const source: ScenarioSource = {
    ...tableSource,
    texts: async (_, language) => (language === 'cy' ? tableTexts.cy : parted('en').opening),
    moreTexts: more.load,
  };
  const store = await deciding({ source });
  store.handle({ ask: 'language', language: 'en' });
  await settled();
  store.handle({ ask: 'choose', choice: 'listen' });
  await settled();
  store.handle({ ask: 'continue' });
  expect(store.state).toMatchObject({ language: 'cy', run: { moment: { kind: 'decision', node: 'dish' } } });
  await more.bring();
  expect(store.state.language).toBe('en');
  expect(store.words.texts(scenario).nodes['dish']).toEqual(tableTexts.en.nodes['dish']);
});

test('an answer counts at once; its reply is shown when the part of the player that draws it has come', async () => {
  const later = held(laterWords);
  const store = await deciding({ later: later.load });
  const causes = told(store);
  store.handle({ ask: 'choose', choice: 'listen' });
  store.handle({ ask: 'choose', choice: 'stall' });
  await settled();
  expect(store.state).toMatchObject({ busy: true, run: { moment: { kind: 'decision' } } });
  expect(store.state.attempts[scenario]?.current?.answers.map(({ choice }) => choice)).toEqual(['listen']);
  expect(causes.filter((cause) => cause === 'answer')).toHaveLength(1);
  await later.bring();
  expect(store.state).toMatchObject({ busy: false, run: { moment: { kind: 'reply', choice: 'listen' } } });
  expect(store.words.t('reply.you')).toBe('Eich penderfyniad');
});

test('an answer whose reply cannot be shown is kept, told of, and shown by another try or by coming back', async () => {
  quietly();
  const later = held(laterWords);
  const store = await deciding({ later: later.load });
  store.handle({ ask: 'choose', choice: 'listen' });
  await later.lose();
  expect(store.state).toMatchObject({ screen: 'trouble', busy: false });
  expect(store.speaksBoth).toBe(false);
  store.handle({ ask: 'retry' });
  expect(store.state).toMatchObject({ screen: 'play', busy: true });
  await later.bring();
  expect(store.state.run?.moment).toMatchObject({ kind: 'reply', choice: 'listen' });
  store.handle({ ask: 'menu' });
  store.handle({ ask: 'resume', scenario });
  expect(store.state.run?.moment).toMatchObject({ kind: 'reply', choice: 'listen' });
});

test('looking back from the menu waits for the part of the player that shows it', async () => {
  const before = await deciding();
  for (const choice of ['listen', 'fresh']) {
    before.handle({ ask: 'choose', choice });
    await settled();
    before.handle({ ask: 'continue' });
  }
  const later = held(laterWords);
  const store = await onMenu({ attempts: before.state.attempts, later: later.load });
  store.handle({ ask: 'look-back', scenario });
  await settled();
  expect(store.state).toMatchObject({ screen: 'menu', busy: true });
  await later.bring();
  expect(store.state).toMatchObject({ screen: 'debrief', busy: false });
});

test('leaving is told at once, and bidden farewell when that can be shown', async () => {
  const later = held(laterWords);
  const store = await onMenu({ later: later.load });
  const causes = told(store);
  store.handle({ ask: 'leave' });
  expect(causes).toContain('leave');
  expect(store.state).toMatchObject({ screen: 'leaving', busy: true });
  await later.bring();
  expect(store.state).toMatchObject({ screen: 'farewell', busy: false });
});

test('a language that cannot be had is told of in both languages, and had with another try', async () => {
  quietly();
  const english = held(tableTexts.en);
  const texts: ScenarioSource['texts'] = async (_, language) => (language === 'cy' ? tableTexts.cy : english.load());
  const store = await deciding({ source: { ...tableSource, texts } });
  const { run } = store.state;
  store.handle({ ask: 'language', language: 'en' });
  await english.lose();
  expect(store.state.screen).toBe('trouble');
  expect(store.speaksBoth).toBe(true);
  store.handle({ ask: 'retry' });
  await english.bring();
  expect(store.state).toMatchObject({ screen: 'play', language: 'en', run });
  expect(store.speaksBoth).toBe(false);
});

test('a learner whom the other language fails can go back to the menu in their own', async () => {
  quietly();
  const english = held(tableTexts.en);
  const texts: ScenarioSource['texts'] = async (_, language) => (language === 'cy' ? tableTexts.cy : english.load());
  const store = await deciding({ source: { ...tableSource, texts } });
  store.handle({ ask: 'language', language: 'en' });
  await english.lose();
  store.handle({ ask: 'menu' });
  await settled();
  expect(store.state).toMatchObject({ screen: 'menu', language: 'cy', busy: false });
});

test('an ending that was left can be come back to until it has been read, without being told of again', async () => {
  const store = await deciding();
  for (const choice of ['listen', 'fresh']) {
    store.handle({ ask: 'choose', choice });
    await settled();
    store.handle({ ask: 'continue' });
  }
  expect(store.state.run?.moment.kind).toBe('ending');
  const { kept } = store.state.attempts[scenario]!;
  store.handle({ ask: 'menu' });
  expect(store.endingsToRead).toEqual([scenario]);
  const causes = told(store);
  store.handle({ ask: 'resume', scenario });
  expect(store.state.run?.moment.kind).toBe('ending');
  store.handle({ ask: 'continue' });
  expect(store.state.screen).toBe('debrief');
  expect(causes).not.toContain('end');
  expect(store.endingsToRead).toEqual([]);
  const { first, kept: now, current, begun } = store.state.attempts[scenario] as Required<Attempts>;
  expect([now.result, begun]).toEqual([kept?.result, 1]);
  // Stored as one: whichever is read back has been read on.
  expect(new Set([first, now, current]).size).toBe(1);
});

test('starting again asks first, but only where answers would be lost', async () => {
  const store = await deciding();
  store.handle({ ask: 'menu' });
  store.handle({ ask: 'start', scenario });
  expect(store.state).toMatchObject({ screen: 'play', asking: null });
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'continue' });
  store.handle({ ask: 'choose', choice: 'listen' });
  await settled();
  store.handle({ ask: 'menu' });
  store.handle({ ask: 'start', scenario });
  expect(store.state).toMatchObject({ screen: 'menu', asking: scenario });
  store.handle({ ask: 'keep' });
  expect(store.state.asking).toBeNull();
  expect(store.state.attempts[scenario]?.current?.answers).toHaveLength(1);
  store.handle({ ask: 'start', scenario });
  store.handle({ ask: 'start-anew', scenario });
  expect(store.state).toMatchObject({ screen: 'play', asking: null });
  expect(store.state.attempts[scenario]).toMatchObject({ begun: 3, current: { answers: [] } });
});
