import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { badly, decision, ending, passage, scenarioOf, well } from './small-nodes.ts';

// What is worth a look in a story, and keeps nothing from being built.

const both = 'shows: { PC01: 2, PC02: 2 }';

describe('what does no harm is a warning, and the folder can be built', () => {
  const usual = { answer: `${both}, next: well`, wait: 'next: badly' };
  test.each<[what: string, code: string, at: string, nodes: string]>([
    [
      'a node that no route comes to',
      'node-never-reached',
      'nowhere:',
      decision('ringing', usual) + passage('nowhere', 'badly'),
    ],
    [
      'an ending that no route comes to',
      'ending-never-reached',
      'lost:',
      decision('ringing', usual) + ending('lost', 'partial'),
    ],
    [
      'a decision off the strongest routes without one best choice',
      'no-best-choice-aside',
      'choices:\n      one',
      decision('ringing', { ...usual, wait: 'next: second' }) +
        decision('second', { one: 'shows: { PC01: 1 }, next: badly', other: 'shows: { PC02: 1 }, next: badly' }),
    ],
    [
      'a choice that is there for nobody',
      'choice-never-offered',
      'later:',
      decision('ringing', {
        answer: usual.answer,
        wait: 'raises: [promised], next: badly',
        later: 'when: { flag: promised }, next: badly',
      }),
    ],
    [
      'a decision at which nobody has more than one choice',
      'one-choice-offered',
      'choices:\n      yes',
      decision('ringing', { answer: `${both}, raises: [promised], next: second`, wait: 'next: second' }) +
        decision('second', {
          yes: 'when: { flag: promised }, next: well',
          no: 'when: { not: { flag: promised } }, next: badly',
        }),
    ],
    [
      'a reflection before a failure',
      'reflection-astray',
      'kind:',
      decision('ringing', { answer: `${both}, next: why`, wait: 'next: badly' }) +
        decision('why', { trust: 'next: well', luck: 'next: badly' }, 'kind: reflection'),
    ],
    [
      'a reflection before another decision',
      'reflection-astray',
      'kind:',
      decision('ringing', { ...usual, answer: 'next: why' }) +
        decision('why', { trust: 'next: second', luck: 'next: second' }, 'kind: reflection') +
        decision('second', { act: `${both}, next: well`, not: 'next: well' }),
    ],
    [
      'a detour on which more can be earned than on the strongest route',
      'earned-past-yardstick',
      'PC01: {',
      decision('ringing', { answer: `${both}, next: well`, wait: 'shows: { PC01: 1 }, next: second' }) +
        decision('second', { act: 'shows: { PC01: 2 }, next: well', not: 'next: badly' }),
    ],
  ])('%s', (_, code, at, nodes) => {
    const text = scenarioOf(nodes + well + badly);
    const line = text.slice(0, text.indexOf(at)).split('\n').length;
    expect(faultsOf({ 'one-call.yaml': text })).toEqual([expect.objectContaining({ code, line, severity: 'warning' })]);
  });
});

test('a choice that is there only when the decision is taken again is there for somebody', () => {
  const nodes = decision('ringing', {
    answer: `${both}, next: well`,
    wait: 'raises: [promised], again: true, next: badly',
    late: 'when: { flag: promised }, next: badly',
  });
  expect(faultsOf({ 'one-call.yaml': scenarioOf(nodes + well + badly) })).toEqual([]);
});
