import { expect, test } from 'vitest';
import { encodeCourse } from '../../src/core/course/codec.ts';
import type { PackageConfig } from '../../src/core/course/package-config.ts';
import { filesAhead, scenarioGlimpsed } from '../../src/sco/ahead.ts';
import type { Opened } from '../../src/sco/launch.ts';
import type { Launch } from '../../src/tracking/session/launch.ts';

test('the scenario that was on screen is known from the place the LMS holds, and one alone from itself', () => {
  const config = (...ids: string[]) => ({ scenarios: ids.map((id) => ({ id })) }) as unknown as PackageConfig;
  expect(scenarioGlimpsed(config('a', 'b'), 'b/what-happened')).toBe('b');
  expect(scenarioGlimpsed(config('a', 'b'), 'menu')).toBeUndefined();
  expect(scenarioGlimpsed(config('a'), 'menu')).toBe('a');
  expect(scenarioGlimpsed(config('a', 'b'), '')).toBeUndefined();
});

const opened = (told: Partial<Opened>): Opened => ({
  config: {
    scenarios: [{ id: 'diner' }, { id: 'valve' }],
    lms: { language: 'ask' },
  } as unknown as PackageConfig,
  launch: null,
  query: '',
  state: '',
  ...told,
});

test('who begins anew in a known language has the opening asked for while the player loads', () => {
  expect(filesAhead(opened({ query: '?lang=en' }))).toEqual(['story/diner.en.json']);
  expect(filesAhead(opened({}))).toEqual([]);
});

test('who comes back has every story asked for, and all the words of the scenario they were in', () => {
  const state = encodeCourse([], { language: 'cy', attempts: {} });
  const launch = { location: 'valve/hall', asked: new Map(), language: null } as unknown as Launch;
  const openings = ['story/diner.cy.json', 'story/valve.cy.json'];
  expect(filesAhead(opened({ state, launch }))).toEqual([...openings, 'story/valve.cy.more.json']);
  expect(filesAhead(opened({ state }))).toEqual(openings);
});
