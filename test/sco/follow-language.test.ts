import { expect, test } from 'vitest';
import type { Plan } from '../../src/player/state/plan.ts';
import type { Change, PlayerState } from '../../src/player/state/state.ts';
import { followLanguage } from '../../src/sco/follow-language.ts';

const plan = {
  title: { cy: 'Y cwrs', en: 'The course' },
  scenarios: [{ id: 'diner', title: { cy: 'Y bwrdd', en: 'The table' } }],
} as unknown as Plan;

function following(language: PlayerState['language']) {
  const page = { title: 'Y cwrs / The course', documentElement: { lang: 'cy' } };
  let listener: (change: Change) => void = () => {};
  const store = {
    state: { language, scenario: null } as PlayerState,
    subscribe: (to: typeof listener) => {
      listener = to;
      return () => {};
    },
  };
  followLanguage(page, store, plan);
  return (part: Partial<PlayerState> = {}) => {
    store.state = { ...store.state, ...part };
    listener({ cause: 'screen' });
    return [page.documentElement.lang, page.title];
  };
}

test('until a language is chosen the page keeps the title it was launched with, in both', () => {
  const change = following(null);
  expect(change()).toEqual(['cy', 'Y cwrs / The course']);
  expect(change({ language: 'en' })).toEqual(['en', 'The course']);
});

test('the page is named in the language spoken, by the scenario on screen and the course', () => {
  const change = following('cy');
  expect(change()).toEqual(['cy', 'Y cwrs']);
  expect(change({ scenario: 'diner' })).toEqual(['cy', 'Y bwrdd · Y cwrs']);
  expect(change({ language: 'en' })).toEqual(['en', 'The table · The course']);
});
