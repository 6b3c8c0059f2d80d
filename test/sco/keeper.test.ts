import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change, PlayerState, Recording, Saving } from '../../src/player/state/state.ts';
import { keepLater } from '../../src/sco/keeper.ts';
import { ManualClock } from '../tracking/manual-clock.ts';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
const language: Change = { cause: 'language', language: 'cy' };
const start: Change = { cause: 'start', scenario: 'small-diner', attempt: 1 };

// Whoever looks after the page may read there why nothing is kept; here it is wanted.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

function keeping({ resumed = false, recording = 'lms' }: { resumed?: boolean; recording?: Recording } = {}) {
  const clock = new ManualClock();
  const network = new EventTarget();
  const told: string[] = [];
  let saving: Saving = 'saved';
  let tries = 0;
  let down = false;
  let listener: (change: Change) => void = () => {};
  const store = {
    state: { recording } as PlayerState,
    subscribe: (to: typeof listener) => {
      listener = to;
      return () => {};
    },
    setSaving: (to: Saving) => (saving = to),
  };
  keepLater({
    store,
    resumed,
    means: { clock, network },
    bring: async () => {
      tries += 1;
      if (down) throw new Error('not to be had');
      return { changed: ({ cause }) => told.push(cause) };
    },
  });
  return {
    told,
    network,
    saving: () => saving,
    tries: () => tries,
    cut: (to: boolean) => (down = to),
    change: async (change: Change) => {
      listener(change);
      await turn();
    },
    wait: async (seconds: number) => {
      clock.pass(seconds);
      await turn();
    },
  };
}

test('a language chosen and an attempt begun are kept within half a second of a screen that is looked at', async () => {
  const { change, wait, told, saving } = keeping();
  await change(language);
  await change({ cause: 'screen' });
  await wait(0.3);
  await change(start);
  await wait(0.3);
  expect([told, saving()]).toEqual([[], 'saving']);
  await wait(0.2);
  expect(told).toEqual(['language', 'screen', 'start']);
});

test.each<Change>([
  { cause: 'first-choice' },
  {
    cause: 'answer',
    scenario: 'small-diner',
    answer: { node: 'a', choice: 'b', language: 'cy', took: 1 },
    shownAt: 0,
    retake: false,
  },
  { cause: 'end', scenario: 'small-diner', result: {} as never },
  { cause: 'leave' },
  { cause: 'save' },
])('$cause is kept at once, with all that was before it', async (change) => {
  const { change: make, told } = keeping();
  await make(start);
  await make(change);
  expect(told).toEqual(['start', change.cause]);
});

test('where something was saved before nothing is put off at all', async () => {
  const { change, told } = keeping({ resumed: true });
  await turn();
  await change(language);
  expect(told).toEqual(['language']);
});

test('a keeper that cannot be had is tried until it is, and nothing of what happened meanwhile is lost', async () => {
  const { change, wait, told, saving, tries, cut } = keeping();
  cut(true);
  await change({ cause: 'first-choice' });
  for (let minute = 0; minute < 20; minute += 1) await wait(60);
  expect(tries()).toBeGreaterThan(15);
  expect(saving()).toBe('unsaved');
  cut(false);
  await wait(60);
  expect(told).toEqual(['first-choice']);
});

test('it is tried again at once with the next change, and when the connection is back', async () => {
  const { change, wait, told, tries, cut, network } = keeping();
  cut(true);
  await change({ cause: 'first-choice' });
  for (let minute = 0; minute < 9; minute += 1) await wait(60);
  const before = tries();
  await change({ cause: 'continue', scenario: 'small-diner' });
  expect(tries()).toBe(before + 1);
  cut(false);
  network.dispatchEvent(new Event('online'));
  await turn();
  expect(told).toEqual(['first-choice', 'continue']);
});

test('without an LMS nobody is told that anything is unsaved', async () => {
  const { change, wait, saving, cut } = keeping({ recording: 'none' });
  cut(true);
  await change({ cause: 'first-choice' });
  await wait(60);
  await wait(60);
  expect(saving()).toBe('saved');
});
