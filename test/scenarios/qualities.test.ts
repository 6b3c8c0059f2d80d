import { describe, expect, test } from 'vitest';
import { metBounds } from '../../src/core/proof/graph/bounds.ts';
import { isDecision } from '../../src/core/scenario/story.ts';
import { ourChecked, ourScenarios } from '../fixtures/scenarios.ts';

// What is wanted of the two scenarios that ship, beside what the check proves of every scenario.

test('nothing can be said against the course that ships: not even a warning', () => {
  expect(ourChecked().findings).toEqual([]);
});

describe.each(ourScenarios)('$scenario.id', ({ scenario, standard, story }) => {
  test('it claims every criterion of its standard, each met at two decisions or more on every way to a success', () => {
    expect(Object.keys(scenario.criteria).sort()).toEqual(Object.keys(standard.criteria).sort());
    expect(Object.keys(scenario.criteria)).toHaveLength(25);
    for (const { least } of Object.values(metBounds(story, ({ ending }) => ending.outcome === 'success')))
      expect(least).toBeGreaterThanOrEqual(2);
  });

  test('every decision offers three choices', () => {
    const decisions = Object.values(story.nodes).filter(isDecision);
    for (const { choices } of decisions) expect(Object.keys(choices)).toHaveLength(3);
  });
});
