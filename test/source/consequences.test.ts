import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { badly, decision, longStory, scenarioOf, well } from './small-nodes.ts';

// What follows from another fault is not told beside it: whoever mends the one would look for the others in vain.

const codes = (scenario: string) => faultsOf({ 'one-call.yaml': scenario }).map(({ code }) => code);

/** A decision at which one choice is best for one criterion and another for the second, among others that are sound. */
const torn = (first: string, second: string) =>
  scenarioOf(
    decision('ringing', {
      answer: `shows: { PC01: 2, PC02: 1 }, next: ${first}`,
      wait: `shows: { PC01: 1, PC02: 2 }, next: ${second}`,
    }) +
      decision('second', { act: 'shows: { PC01: 1, PC02: 1 }, next: well', not: 'next: badly' }) +
      well +
      badly,
  );

test('where no choice is best for all, unequal routes and points past the yardstick are its doing', () => {
  expect(codes(torn('second', 'second'))).toEqual(['no-best-choice']);
});

test('unequal strongest routes make too little of the yardstick, and that is their doing', () => {
  const story =
    decision('ringing', { answer: 'next: second', wait: 'next: third' }) +
    decision('second', { act: 'shows: { PC01: 2, PC02: 1 }, next: well', not: 'next: badly' }) +
    decision('third', { act: 'shows: { PC01: 1, PC02: 2 }, next: well', not: 'next: badly' });
  expect(codes(scenarioOf(story + well + badly))).toEqual(['strongest-unequal', 'strongest-unequal']);
});

test('a failure that earns more than a success earns past the yardstick', () => {
  const both = 'shows: { PC01: 2, PC02: 2 }';
  const story =
    decision('ringing', { answer: `${both}, next: well`, wait: 'shows: { PC01: 2, PC02: 1 }, next: second' }) +
    decision('second', { act: 'shows: { PC01: 2 }, next: badly', not: 'next: badly' });
  expect(codes(scenarioOf(story + well + badly))).toEqual(['better-elsewhere']);
});

test('a criterion that nothing rates is never earned, and that is all', () => {
  const story = decision('ringing', { answer: 'shows: { PC01: 2 }, next: well', wait: 'next: badly' });
  expect(codes(scenarioOf(story + well + badly))).toEqual(['never-earned']);
});

describe('learners who pass though they should not are told of once the scores are sound', () => {
  // At every decision half of the choices are right, and the mark forgives one slip of five.
  test('as in a story without another fault', () => {
    expect(codes(longStory(5))).toEqual(
      expect.arrayContaining(['guesser-passes', 'longest-passes', 'shortest-passes']),
    );
  });
  test('and not beside a fault of the scores', () => {
    const faulty = longStory(5).replace('shows: { PC01: 1, PC02: 1 }, next: d1', 'next: well');
    const told = codes(faulty);
    expect(told).toContain('missed-on-the-way');
    expect(told.filter((code) => code.endsWith('-passes'))).toEqual([]);
  });
});
