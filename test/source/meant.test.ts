import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';

// What is told fits what was written: which of two faults it is, what was meant, and once only.

const told = (from: string, to: string) =>
  faultsOf({ 'one-call.yaml': [[from, to]] }).map(({ code, values = {} }) => [
    code,
    values['near'] ?? values['example'],
  ]);

test('a choice that leads nowhere is another fault than one that leads two ways', () => {
  expect(told('        next: badly\n', '')).toEqual([['next-missing', undefined]]);
  expect(told('again: true\n        next: badly', 'next: badly\n        breach: { ending: badly }')).toEqual([
    ['next-or-breach', undefined],
  ]);
});

test.each([
  ['en: Thank you', 'en:'],
  ['next: badly', 'next:'],
])('a key with nothing behind it is empty, and no text of the wrong kind: %s', (from, to) => {
  expect(told(from, to)).toEqual([['empty-text', undefined]]);
});

describe('a criterion', () => {
  test('that the standard has is to be claimed, and not another one', () => {
    const claimed = ['  PC01: { needed: 1 }\n', ''] as const;
    const findings = faultsOf({ 'one-call.yaml': [claimed] }).filter(({ code }) => code === 'no-such-criterion');
    expect(findings.map(({ values }) => values)).toEqual(findings.map(() => ({ found: 'PC01' })));
    expect(findings).not.toEqual([]);
  });
  test('that nobody has may be one of those that are claimed', () => {
    expect(told('PC01: 1 }', 'PC03: 1 }')).toEqual([['no-such-criterion', 'PC01']]);
  });
  test.each(['PC1', 'pc01', 'PC-01', 'PC001'])(
    'that is written %s is told of once, with the id that was meant',
    (id) => {
      expect(told('PC01: 1 }', `${id}: 1 }`)).toEqual([['bad-criterion', 'PC01']]);
      expect(told('  PC01: { needed', `  ${id}: { needed`)).toEqual([['bad-criterion', 'PC01']]);
    },
  );
});

describe('a condition in other words is told as it is to be written', () => {
  test.each([
    ['promised', '{ flag: promised }'],
    ['not promised', '{ not: { flag: promised } }'],
    ['"!promised"', '{ not: { flag: promised } }'],
    ['"mood >= 5"', '{ meter: mood, atLeast: 5 }'],
    ['"mood > 5"', '{ meter: mood, atLeast: 6 }'],
    ['"mood < 5"', '{ meter: mood, atMost: 4 }'],
    ['"mood = 5"', '{ meter: mood, atLeast: 5, atMost: 5 }'],
    ['{ mood: 5 }', '{ meter: mood, atLeast: 5 }'],
    ['{ flagg: promised }', '{ flag: promised }'],
    ['"if Ann is angry"', '{ flag: promised }'],
  ])('%s', (written, example) => {
    expect(told('{ flag: promised }', written)).toContainEqual(['bad-condition', example]);
  });
});
