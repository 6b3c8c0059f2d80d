import { expect, test } from 'vitest';
import { storyOf } from '../../src/core/scenario/compile.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { faultsOf } from './faults-of.ts';
import { badly, decision, scenarioOf, well } from './small-nodes.ts';

// What something was called before: kept in the story, checked, and no change of the story itself.

const both = 'shows: { PC01: 2, PC02: 2 }';
const faults = (choices: Parameters<typeof decision>[1]) =>
  faultsOf({ 'one-call.yaml': scenarioOf(decision('ringing', choices) + well + badly) }).map(
    ({ code, path }) => [code, path?.join('.')] as const,
  );

test('an id under `was` that a choice beside it has is told of', () => {
  expect(faults({ answer: `${both}, next: well, was: [wait]`, wait: 'next: badly' })).toEqual([
    ['was-taken', 'nodes.ringing.choices.answer.was.0'],
  ]);
});

test('an id that stands under `was` twice is told of once', () => {
  expect(faults({ answer: `${both}, next: well, was: [pause]`, wait: 'next: badly, was: [stay, pause]' })).toEqual([
    ['was-taken', 'nodes.ringing.choices.wait.was.1'],
  ]);
});

test('choices of different decisions may have had one name, and an id that is free may stand under `was`', () => {
  expect(faults({ answer: `${both}, next: well, was: [reply]`, wait: 'next: badly, was: [stay]' })).toEqual([]);
});

test('to say what something was called makes no other story of it', () => {
  const { scenario, standard, story } = ourScenarios[0]!;
  const [id, node] = Object.entries(scenario.nodes)[0]!;
  const told = { ...scenario, was: ['before'], nodes: { ...scenario.nodes, [id]: { ...node, was: ['earlier'] } } };
  const { revision, nodes, was } = storyOf(told, standard);
  expect(revision).toBe(story.revision);
  expect([was, nodes[id]!.was]).toEqual([['before'], ['earlier']]);
});
