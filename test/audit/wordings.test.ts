import { expect, test } from 'vitest';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { screensOf } from './screens.ts';
import { wordingsOf } from './wordings.ts';

test.for(ourScenarios)(
  'the audit’s routes through $story.id meet every wording of what is seen, said and replied',
  (scenario) => {
    const { wordings } = screensOf(scenario);
    const all = wordingsOf(scenario.story);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((name) => !wordings.has(name))).toEqual([]);
  },
);
