import { describe, expect, test } from 'vitest';
import { laterWords } from '../../src/i18n/words-later.ts';
import { PlayerStore } from '../../src/player/state/store.ts';
import { keepLater } from '../../src/sco/keeper.ts';
import { progressIn } from '../../src/sco/progress.ts';
import { usualLmsSettings } from '../../src/core/course/course-file.ts';
import { Recorder } from '../../src/sco/recorder.ts';
import { restore } from '../../src/sco/restore.ts';
import { breachRoute, smallDiner, smallValve, strongRoute } from '../fixtures/small-story.ts';
import type { SmallScenario } from '../fixtures/small-story.ts';
import { openedSession, versions } from '../tracking/lms-setting.ts';

const scenarios = [smallDiner, smallValve];
const ids = scenarios.map(({ story }) => story.id) as [string, string];
const stories = scenarios.map(({ story }) => story);
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

const find = (id: string): SmallScenario => scenarios.find(({ story }) => story.id === id)!;
const source = {
  story: async (id: string) => find(id).story,
  texts: async (id: string, language: 'cy' | 'en') => find(id).texts[language],
  art: () => null,
};

interface Visit {
  readonly stored?: Record<string, string>;
  /** What the recorder has to wait for. */
  readonly brought?: Promise<void>;
  readonly commitFails?: () => boolean;
}

/** A visit to a course of two scenarios: the player as packages have it, and the LMS it reports to. */
async function visiting(dialect: (typeof versions)[number]['dialect'], { stored = {}, brought, commitFails }: Visit) {
  const { lms, session, clock } = openedSession(dialect, { stored, ...(commitFails && { commitFails }) });
  const course = { id: 'c', scenarios: ids.map((id) => ({ id, weight: 1 })), mark: 0.7, keep: 'best' } as const;
  const text = { cy: 'c', en: 'c' };
  const entry = { title: text, summary: text, minutes: 1, criteria: 3 };
  const opened = {
    config: { scenarios: ids.map((id) => ({ id })), lms: {} },
    state: session.launch.state,
  } as never;
  const { restored } = await restore(opened, source, { until: (make) => make() });
  const store = new PlayerStore({
    plan: { course, title: text, scenarios: ids.map((id) => ({ id, ...entry })) },
    source,
    stories,
    attempts: restored?.saved.attempts ?? {},
    later: async () => laterWords,
    language: 'en',
    recording: 'lms',
  });
  keepLater({
    store,
    means: { clock, network: new EventTarget() },
    resumed: session.launch.state !== '',
    bring: async () => {
      await brought;
      const lms = usualLmsSettings;
      return new Recorder({
        store,
        session,
        means: { clock, network: new EventTarget() },
        course,
        stories,
        lms,
        progress: (attempt) => progressIn(store, attempt),
        renew: () => {},
      });
    },
  });
  await settled();
  const untilChoice = async () => {
    while (store.state.run?.moment.kind !== 'decision') {
      store.handle({ ask: 'continue' });
      await settled();
    }
  };
  return {
    lms,
    session,
    means: { clock, network: new EventTarget() },
    store,
    play: async (scenario: string, route: readonly string[]) => {
      store.handle({ ask: 'start', scenario });
      await settled();
      for (const choice of route) {
        await untilChoice();
        store.handle({ ask: 'choose', choice });
        await settled();
      }
    },
    ask: async (ask: 'menu' | 'leave') => {
      store.handle({ ask });
      await settled();
    },
  };
}

describe.each(versions)('a play that is recorded with SCORM $version', ({ dialect, version }) => {
  test('tells a retake as one that does not count, even where the recorder comes after the learner has gone', async () => {
    let bring = () => {};
    const { lms, play, ask } = await visiting(dialect, { brought: new Promise((resolve) => (bring = resolve)) });
    await play(ids[0], breachRoute.slice(0, 3));
    await ask('menu');
    bring();
    await settled();
    const weights = [0, 1, 2].map((index) => lms.stored(`cmi.interactions.${index}.weighting`));
    expect(weights).toEqual(['1', '1', '0']);
  });

  test('keeps the place the learner left from, for whoever looks and for the next launch', async () => {
    const { lms, session, store, play, ask } = await visiting(dialect, {});
    await play(ids[1], strongRoute.slice(0, 1));
    await ask('leave');
    expect([store.state.screen, session.closed]).toEqual(['farewell', true]);
    expect(lms.stored(dialect.reads.location!)).toBe('small-valve/first-words');
    const again = await visiting(dialect, { stored: lms.leftBehind() });
    expect(again.session.launch.location).toBe('small-valve/first-words');
  });

  test('keeps what is left right after an answer without another commit, which might fail', async () => {
    let refuses = false;
    const { lms, store, play, ask } = await visiting(dialect, { commitFails: () => refuses });
    await play(ids[0], strongRoute.slice(0, 1));
    const before = lms.calls.length;
    refuses = true;
    await ask('leave');
    expect(lms.calls.slice(before).map(({ call, element }) => element ?? call)).toEqual([
      ...(version === '1.2' ? [] : ['adl.nav.request']),
      'terminate',
    ]);
    expect(store.state.saving).toBe('saved');
  });
});

test('SCORM 2004: the progress of a course is that of all its scenarios, whichever is played in a visit', async () => {
  const { dialect } = versions[1]!;
  const first = await visiting(dialect, {});
  await first.play(ids[0], strongRoute.slice(0, 2));
  const one = Number(first.lms.stored('cmi.progress_measure'));
  expect(one).toBeGreaterThan(0);
  await first.ask('leave');

  const second = await visiting(dialect, { stored: first.lms.leftBehind() });
  await second.play(ids[1], strongRoute.slice(0, 2));
  expect(Number(second.lms.stored('cmi.progress_measure'))).toBeCloseTo(2 * one, 1);
  const told = [0, 1].map((index) => second.lms.stored(`cmi.objectives.${index}.progress_measure`));
  expect(told[1]).toBe(told[0]);
});
