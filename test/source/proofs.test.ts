import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { badly, choice, decision, ending, scenarioOf, well } from './small-nodes.ts';

// For each thing that can be proved: a smallest scenario of which it is told, and its mended twin, of which nothing is.

const both = 'shows: { PC01: 2, PC02: 2 }';

describe('what a story does wrong is told at its place, and mended it is clean', () => {
  test.each<[what: string, code: string, at: string, nodes: string, from: string, to: string]>([
    [
      'a decision of the strongest route without one best choice',
      'no-best-choice',
      'choices:',
      decision('ringing', {
        answer: 'shows: { PC01: 2, PC02: 1 }, next: well',
        wait: 'shows: { PC02: 2 }, next: badly',
      }),
      'shows: { PC02: 2 }',
      'shows: { PC02: 1 }',
    ],
    [
      'a better choice that leads to a poorer route',
      'strongest-not-best',
      'wait:',
      decision('ringing', { answer: 'shows: { PC01: 2 }, next: well', wait: 'shows: { PC01: 1 }, next: second' }) +
        decision('second', { act: 'shows: { PC01: 1, PC02: 2 }, next: well', not: 'next: badly' }),
      'next: well',
      'next: second',
    ],
    [
      'strongest routes that earn different things',
      'strongest-unequal',
      'PC01: {',
      decision('ringing', { answer: 'next: second', wait: 'next: third' }) +
        decision('second', { act: 'shows: { PC01: 2, PC02: 1 }, next: well', not: 'next: badly' }) +
        decision('third', { act: 'shows: { PC01: 1, PC02: 2 }, next: well', not: 'next: badly' }),
      'PC01: 1, PC02: 2',
      'PC01: 2, PC02: 1',
    ],
    [
      'a failure that earns more than a success',
      'better-elsewhere',
      'badly:',
      decision('ringing', { answer: `${both}, next: well`, wait: 'shows: { PC01: 2, PC02: 1 }, next: second' }) +
        decision('second', { act: 'shows: { PC01: 2 }, next: badly', not: 'next: badly' }),
      'shows: { PC01: 2 }, ',
      '',
    ],
    [
      'a mark that takes a breach of safety',
      'mark-out-of-reach',
      'nodes:',
      decision('ringing', {
        answer: 'shows: { PC01: 1, PC02: 1 }, breach: { ending: well }',
        act: `${both}, next: badly`,
        leave: 'next: badly',
      }),
      choice('answer', 'shows: { PC01: 1, PC02: 1 }, breach: { ending: well }') + choice('act', `${both}, next: badly`),
      choice('answer', 'shows: { PC01: 1, PC02: 1 }, next: badly') + choice('act', `${both}, next: well`),
    ],
    [
      'a way to a success that never meets a criterion',
      'missed-on-the-way',
      'PC01: {',
      decision('ringing', { answer: 'next: second', wait: 'next: well' }) +
        decision('second', { act: `${both}, next: well`, not: 'next: badly' }),
      'next: well',
      'next: badly',
    ],
    [
      'a criterion that the strongest route earns nothing for',
      'never-earned',
      'PC02: {',
      decision('ringing', { answer: 'shows: { PC01: 2 }, next: well', wait: 'next: badly' }),
      'shows: { PC01: 2 }',
      both,
    ],
    [
      'a best choice that is taken back as wrong',
      'best-leads-back',
      'answer:',
      decision('ringing', { answer: `${both}, again: true, next: well`, wait: 'next: badly' }),
      'again: true, ',
      '',
    ],
    [
      'a best choice that breaches safety',
      'best-leads-back',
      'answer:',
      decision('ringing', { answer: `${both}, breach: { ending: well }`, wait: 'next: badly' }),
      'breach: { ending: well }',
      'next: well',
    ],
    [
      'a breach that is rated as high as the choice to take',
      'best-leads-back',
      'wait:',
      decision('ringing', {
        answer: `${both}, next: well`,
        wait: `${both}, breach: { ending: stopped }`,
        leave: 'next: badly',
      }) + ending('stopped', 'safety'),
      `${both}, breach`,
      'breach',
    ],
    [
      'a decision that rates nothing and that every choice leads back to',
      'best-leads-back',
      'one:',
      decision('ringing', { answer: `${both}, next: second`, wait: 'next: badly' }) +
        decision('second', { one: 'again: true, next: well', two: 'again: true, next: well' }),
      'again: true, ',
      '',
    ],
    [
      'a decision that can offer nothing',
      'no-choice-left',
      'choices:\n      yes',
      decision('ringing', { answer: `${both}, raises: [promised], next: second`, wait: 'next: second' }) +
        decision('second', {
          yes: 'when: { flag: promised }, next: well',
          no: 'when: { flag: promised }, next: badly',
        }),
      choice('no', 'when: { flag: promised }, next: badly'),
      choice('no', 'next: badly') + choice('off', 'next: badly'),
    ],
    [
      'a decision that offers nothing when it is taken again',
      'no-retake-left',
      'wait:',
      decision('ringing', {
        answer: `when: { not: { flag: promised } }, ${both}, next: well`,
        wait: 'when: { not: { flag: promised } }, raises: [promised], again: true, next: badly',
        stop: 'when: { not: { flag: promised } }, next: badly',
      }),
      `when: { not: { flag: promised } }, ${both}`,
      both,
    ],
    [
      'no way to a success',
      'no-success',
      'nodes:',
      decision('ringing', { answer: `${both}, next: badly`, wait: 'next: badly' }),
      'next: badly',
      'next: well',
    ],
  ])('%s', (_, code, at, nodes, from, to) => {
    const broken = scenarioOf(nodes + well + badly);
    const line = broken.slice(0, broken.indexOf(at)).split('\n').length;
    const findings = faultsOf({ 'one-call.yaml': broken });
    expect(findings).toContainEqual(expect.objectContaining({ code, line, file: 'one-call.yaml' }));
    expect(findings.find((finding) => finding.code === code)).toHaveProperty('severity', 'error');
    expect(broken).toContain(from);
    expect(faultsOf({ 'one-call.yaml': broken.replace(from, to) })).toEqual([]);
  });
});

test('a dead end is told with the state in which somebody stands there', () => {
  const nodes =
    decision('ringing', {
      answer: `${both}, raises: [promised], next: second`,
      wait: 'changes: { mood: -2 }, next: second',
      hold: 'next: second',
    }) +
    decision('second', {
      yes: 'when: { meter: mood, atLeast: 5 }, next: well',
      off: 'when: { meter: mood, atLeast: 5 }, next: badly',
      no: 'when: { all: [{ meter: mood, atLeast: 5 }, { not: { flag: promised } }] }, next: badly',
    });
  expect(faultsOf({ 'one-call.yaml': scenarioOf(nodes + well + badly) })).toEqual([
    expect.objectContaining({ code: 'no-choice-left', values: { state: 'promised: false, mood: 3' } }),
  ]);
});

test('a criterion that is to be shown at more decisions than a way to a success meets', () => {
  expect(faultsOf({ 'one-call.yaml': [['PC01: { needed: 1 }', 'PC01: { needed: 3 }']] })).toEqual([
    expect.objectContaining({
      code: 'needed-out-of-reach',
      path: ['criteria', 'PC01'],
      values: { found: 'PC01', needed: 3, least: 1, rating: 'ringing' },
    }),
  ]);
});

describe('faces and words begin at the bottom of the meter', () => {
  const levels = 'start: 5, levels: [{ atLeast: 1, label: { cy: A, en: A } }] }';
  test.each<[what: string, from: string, to: string, path: string]>([
    ['faces', 'atLeast: 0, face', 'atLeast: 1, face', 'cast.ann.faces.0.atLeast'],
    ['faces, where the meter goes below zero', 'range: [0, 10]', 'range: [-5, 10]', 'cast.ann.faces.0.atLeast'],
    ['words', 'start: 5 }', levels, 'meters.mood.levels.0.atLeast'],
  ])('%s', (_, from, to, path) => {
    const [finding, ...others] = faultsOf({ 'one-call.yaml': [[from, to]] });
    expect([finding?.code, finding?.path.join('.'), others]).toEqual(['band-gap', path, []]);
  });
});
