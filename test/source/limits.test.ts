import { expect, test } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { decodeAttempt, encodeAttempt } from '../../src/core/play/codec.ts';
import { most } from '../../src/core/proof/limits/limits.ts';
import { longestId } from '../../src/core/scenario/schema/values.ts';
import { identifier } from '../../src/tracking/scorm/formats.ts';
import { wording12 } from '../../src/tracking/scorm/wording12.ts';
import { smallDiner } from '../fixtures/small-story.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';
import { badly, decision, passage, scenarioOf, well } from './small-nodes.ts';

// What the formats have room for, no more and no less.

const both = 'shows: { PC01: 2, PC02: 2 }';
const usual = { answer: `${both}, next: well`, wait: 'next: badly' };
const codesOf = (changes: Parameters<typeof faultsOf>[0]) => faultsOf(changes).map(({ code }) => code);

test('a decision may have as many choices as SCORM 1.2 has single characters', () => {
  const choices = (count: number) =>
    Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`c${index}`, 'next: badly']));
  const withChoices = (count: number) => ({
    'one-call.yaml': scenarioOf(decision('ringing', { ...choices(count), answer: usual.answer }) + well + badly),
  });
  expect(faultsOf(withChoices(36))).toEqual([]);
  expect(faultsOf(withChoices(37))).toEqual([
    expect.objectContaining({
      code: 'too-many-choices',
      path: ['nodes', 'ringing', 'choices'],
      values: { found: 37, most: 36 },
    }),
  ]);
  const response = (place: number) =>
    wording12
      .interaction(0, { ...anAnswer, choices: Object.keys(choices(99)), choice: `c${place}` })
      .find(([element]) => element.endsWith('student_response'))![1];
  expect([response(most.choices - 1), response(most.choices)]).toEqual(['z', '10']);
});

const anAnswer = {
  scenario: 'one-call',
  node: 'ringing',
  question: '',
  words: {},
  result: 'neutral',
  counts: true,
  objectives: [],
  language: 'cy',
  shownAt: 0,
  took: 0,
} as const;

/** So many passages in a row, the last of which goes on to `next`. */
function row(passages: number, next: string): string {
  return Array.from({ length: passages }, (_, index) =>
    passage(`p${index}`, index + 1 < passages ? `p${index + 1}` : next),
  ).join('');
}

test('between the brief and a decision stand no more passages than a stored attempt can count', () => {
  const opening = (passages: number) => ({
    'one-call.yaml': scenarioOf(row(passages, 'ringing') + decision('ringing', usual) + well + badly).replace(
      'start: ringing',
      'start: p0',
    ),
  });
  expect(faultsOf(opening(62))).toEqual([]);
  expect(faultsOf(opening(63))).toEqual([
    expect.objectContaining({ code: 'too-many-continues', path: ['nodes', 'p0'], values: { found: 64, most: 63 } }),
  ]);
});

test('nor between a reply and the end of the story, the ending itself with them', () => {
  const closing = (passages: number) => ({
    'one-call.yaml': scenarioOf(
      decision('ringing', { ...usual, wait: 'next: p0' }) + row(passages, 'badly') + well + badly,
    ),
  });
  expect(faultsOf(closing(61))).toEqual([]);
  expect(faultsOf(closing(62))).toEqual([
    expect.objectContaining({ code: 'too-many-continues', path: ['nodes', 'p0'], values: { found: 64, most: 63 } }),
  ]);
});

test('a stored attempt comes back with as many continues and criteria as a scenario may have, and with no more', () => {
  const { story } = smallDiner;
  const back = (attempt: Parameters<typeof encodeAttempt>[1], of = story) =>
    decodeAttempt(of, encodeAttempt(of, attempt));
  const begun = beginAttempt(story, 1, 1);
  expect(back({ ...begun, continues: most.continues })).toMatchObject({ continues: most.continues });
  expect(back({ ...begun, continues: most.continues + 1 })).toMatchObject({ continues: most.continues });

  const claiming = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `PC${String(index).padStart(2, '0')}`);
    const criteria = Object.fromEntries(ids.map((id) => [id, { essential: false, weight: 1, needed: 1, expected: 2 }]));
    const evidence = Object.fromEntries(ids.map((id) => [id, { state: 'shown', earned: 2, expected: 2 } as const]));
    const verdict = { passed: true, shortfalls: [] };
    const result = { ending: 'good', outcome: 'success', score: 1, mark: 0.7, verdict, lasted: 9, evidence } as const;
    const kept = back({ ...begun, result }, { ...story, criteria })?.result?.evidence ?? {};
    return Object.keys(kept).length;
  };
  expect([claiming(most.criteria), claiming(most.criteria + 1)]).toEqual([most.criteria, most.criteria]);
});

test('a scenario claims no more criteria than a stored result can count', () => {
  const claiming = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `K${String(index).padStart(2, '0')}`);
    const shows = `shows: { ${ids.map((id) => `${id}: 2`).join(', ')} }`;
    const kind = '{ kind: knowledge, label: { cy: A, en: A } }';
    return {
      'standards/test1.yaml': smallFiles['standards/test1.yaml']!.replace(
        /criteria:[^]*$/,
        `criteria:\n${ids.map((id) => `  ${id}: ${kind}\n`).join('')}`,
      ),
      'one-call.yaml': scenarioOf(decision('ringing', { ...usual, answer: `${shows}, next: well` }) + well + badly)
        .replace('  PC01: { needed: 1 }\n', '')
        .replace('  PC02: { essential: true, needed: 1 }\n', ids.map((id) => `  ${id}: { needed: 1 }\n`).join('')),
    };
  };
  expect(faultsOf(claiming(63))).toEqual([]);
  expect(faultsOf(claiming(64))).toEqual([
    expect.objectContaining({ code: 'too-many-criteria', path: ['criteria'], values: { found: 64, most: 63 } }),
  ]);
});

test('an id that could not stand whole beside another in a report is told of, wherever it is', () => {
  const long = 'a'.repeat(longestId);
  const called = (node: string) =>
    scenarioOf(decision(node, usual) + well + badly).replace('start: ringing', `start: ${node}`);
  expect(faultsOf({ 'one-call.yaml': called(long) })).toEqual([]);
  expect(identifier(`${long}_${long}`)).toBe(`${long}_${long}`);
  const longer = called(`${long}a`);
  const line = longer.split('\n').indexOf(`  ${long}a:`) + 1;
  expect(faultsOf({ 'one-call.yaml': longer })).toContainEqual(
    expect.objectContaining({ code: 'id-too-long', path: ['nodes', `${long}a`], line }),
  );
  const urn = 'T'.repeat(longestId + 1);
  expect(codesOf({ 'standards/test1.yaml': [['urn: TEST1', `urn: ${urn}`]] })).toContain('id-too-long');
});

test('two decisions of a course that SCORM 1.2 would call the same are told of', () => {
  const called = (id: string, nodes: string, start = 'ringing') =>
    scenarioOf(nodes + well + badly)
      .replace('id: one-call', `id: ${id}`)
      .replace('start: ringing', `start: ${start}`);
  const besides = (other: string) => ({
    'course.yaml': smallFiles['course.yaml']!.replace('- id: one-call', '- id: a\n  - id: a-b'),
    'one-call.yaml': undefined,
    'a.yaml': called('a', decision('b-c', usual), 'b-c'),
    'a-b.yaml': other,
  });
  expect(identifier('a_b-c')).toBe(identifier('a-b_c'));
  expect(faultsOf(besides(called('a-b', decision('c', usual), 'c')))).toEqual([
    expect.objectContaining({
      code: 'told-alike',
      file: 'course.yaml',
      path: ['scenarios', 1, 'id'],
      values: { found: 'a-b/c', other: 'a/b-c' },
    }),
  ]);
  expect(faultsOf(besides(called('a-b', decision('d', usual), 'd')))).toEqual([]);
  // Of a passage nothing is told.
  expect(faultsOf(besides(called('a-b', passage('c', 'd') + decision('d', usual), 'c')))).toEqual([]);
});
