import { describe, expect, test } from 'vitest';
import cy from '../../locales/cy/findings.json' with { type: 'json' };
import en from '../../locales/en/findings.json' with { type: 'json' };
import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import type { Finding } from '../../src/core/finding/finding.ts';
import { wordingFindings } from '../../src/core/proof/wording/wording-findings.ts';
import type { Text } from '../../src/core/scenario/text.ts';
import { labelledScenario } from '../fixtures/labelled.ts';

// What is told of wording, at the boundary of each threshold. The first choice of a decision is always the best.

type Decisions = Parameters<typeof labelledScenario>[0];

/** The findings of a code; all that their sentences need is there, in both languages. */
function told(code: FindingCode, decisions: Decisions): readonly Finding[] {
  const findings = wordingFindings(labelledScenario(decisions)).filter((finding) => finding.code === code);
  for (const { values = {} } of findings)
    for (const words of [cy, en])
      for (const [, name = ''] of words[code].matchAll(/\{\{(\w+)\}\}/g)) expect(values).toHaveProperty(name);
  return findings;
}

const of = (length: number) => 'a'.repeat(length);
/** A label of so many characters in each language. */
const long = (inCy: number, inEn = 50): Text => ({ cy: of(inCy), en: of(inEn) });
const times = (count: number, decision: Decisions[number]): Decisions => Array.from({ length: count }, () => decision);
const level = [long(50), long(50), long(50)];

describe.each<[code: FindingCode, standingOut: Decisions[number], otherwise: Decisions[number]]>([
  ['best-longest', [long(52), long(51), long(50)], [long(50), long(51), long(52)]],
  ['best-shortest', [long(50), long(51), long(52)], [long(52), long(51), long(50)]],
  ['best-most-parts', [{ cy: 'a, b, c', en: 'a' }, 'a', 'a'], ['a', { cy: 'a, b', en: 'a' }, 'a']],
  ['best-fewest-parts', [{ cy: 'a', en: 'a, b' }, 'a, b', 'a, b'], ['a, b', { cy: 'a', en: 'a, b' }, 'a, b']],
])('%s', (code, standingOut, otherwise) => {
  test('is told in its language, with where, how often and how often by chance', () => {
    expect(told(code, times(4, standingOut))).toEqual([
      expect.objectContaining({
        path: ['nodes'],
        values: expect.objectContaining({
          language: 'cy',
          found: 4,
          of: 4,
          expected: 1.3,
          nodes: 'd0, d1, d2, d3',
        }) as object,
      }),
    ]);
  });

  test.each([
    [4, 0, true, 'four of four'],
    [3, 0, false, 'three of three can be seen in any text'],
    [5, 3, false, 'five of eight come by chance in 9 of 100'],
    [6, 2, true, 'six of eight in 2 of 100'],
    [8, 8, false, 'half of sixteen in 13 of 100'],
    [12, 10, true, 'twelve of twenty-two in 3 of 100'],
  ])('%i decisions with and %i against it: %s (%s)', (with_, against, found) => {
    expect(told(code, [...times(with_, standingOut), ...times(against, otherwise)]).length > 0).toBe(found);
  });

  test('decisions at which it points at no choice, or nothing is best, say nothing', () => {
    const alike = times(8, ['a, b', 'a, b', 'a, b']);
    expect(told(code, [...times(4, standingOut), ...alike])).toHaveLength(1);
    expect(told(code, alike)).toEqual([]);
  });
});

test('a rule that finds the best at fewer than half as many again as chance is no help, however sure it is', () => {
  const longest = [long(51), long(50), long(50)];
  const other = [long(50), long(51), long(50)];
  expect(told('best-longest', [...times(49, longest), ...times(51, other)])).toEqual([]);
  expect(told('best-longest', [...times(50, longest), ...times(50, other)])).toHaveLength(1);
});

test('with two choices chance is a half, and twelve of sixteen are needed', () => {
  const [longest, other] = [
    [long(51), long(50)],
    [long(50), long(51)],
  ];
  expect(told('best-longest', [...times(11, longest), ...times(5, other)])).toEqual([]);
  expect(told('best-longest', [...times(12, longest), ...times(4, other)])).toHaveLength(1);
});

test.each(['cy', 'en'] as const)('choices of which the longest is half as long again are unlike: in %s', (language) => {
  const decision = (length: number) => [long(50), language === 'cy' ? long(length) : long(50, length), long(55, 55)];
  expect(told('unlike-lengths', [decision(74)])).toEqual([]);
  expect(told('unlike-lengths', [decision(75)])).toEqual([
    {
      code: 'unlike-lengths',
      path: ['nodes', 'd0', 'choices'],
      values: { language, longest: 'c1', most: 75, shortest: 'c0', least: 50 },
    },
  ]);
});

describe('words', () => {
  const own = (index: number, at: number) => `${'bcdfghjklmnprstwy'[index]}${'aeo'[at]}`.repeat(2);
  /** Decisions in which every word is met once, but for those added to the best and to the second choice. */
  const worded = (count: number, best: (index: number) => string, other: (index: number) => string = () => '') =>
    Array.from({ length: count }, (_, index) => [
      { cy: `${own(index, 0)} ${best(index)}`, en: own(index, 0) },
      { cy: `${own(index, 1)} ${other(index)}`, en: own(index, 1) },
      own(index, 2),
    ]);

  test('one that tells the best choice far above chance is told', () => {
    expect(
      told(
        'telling-words',
        worded(5, () => 'gofyn'),
      ),
    ).toEqual([
      expect.objectContaining({
        values: { language: 'cy', words: 'gofyn 5/5 (d0, d1, d2, d3, d4)' },
      }),
    ]);
    expect(
      told(
        'telling-words',
        worded(3, () => 'gofyn'),
      ),
    ).toEqual([]);
  });

  test('a word that others have too is not', () => {
    const shared = worded(
      10,
      (index) => (index < 5 ? 'gofyn' : ''),
      (index) => (index < 5 ? '' : 'gofyn'),
    );
    expect(told('telling-words', shared)).toEqual([]);
  });

  test('the more words are looked at, the surer one has to be', () => {
    const many = [...'bcdfghjklmnp'].map((letter) => `${letter}ele ${letter}olo`).join(' ');
    const decisions = worded(
      5,
      () => 'gofyn',
      () => many,
    );
    expect(told('telling-words', decisions)).toEqual([]);
  });

  test('of which each is rare, but which together lead to the best, are told with the figures; from ten decisions', () => {
    const verbs = ['gofyn', 'egluro', 'cynnig'];
    const decisions = (count: number) =>
      worded(
        count,
        (index) => verbs[index % 3]!,
        (index) => ['beio', 'aros'][index % 2]!,
      );
    expect(told('best-by-words', decisions(9))).toEqual([]);
    expect(told('best-by-words', decisions(10))).toEqual([
      expect.objectContaining({
        values: expect.objectContaining({ language: 'cy', found: 10, of: 10, expected: 3.3 }) as object,
      }),
    ]);
  });
});

describe('equal demand', () => {
  test('a choice by three tenths longer beside the others in one language', () => {
    const decision = (length: number) => [long(100, 100), long(length, 100), long(100, 100)];
    expect(told('longer-in-one', [decision(129)])).toEqual([]);
    expect(told('longer-in-one', [decision(130)])).toEqual([
      {
        code: 'longer-in-one',
        path: ['nodes', 'd0', 'choices', 'c1', 'label'],
        values: { language: 'cy', cy: 1.3, en: 1 },
      },
    ]);
    expect(told('longer-in-one', [[long(100, 100), long(100, 130), long(100, 100)]])[0]!.values).toMatchObject({
      language: 'en',
    });
    expect(told('longer-in-one', [[long(100, 200), long(130, 260), long(100, 200)]])).toEqual([]);
  });

  test('the best by a fifth longer, or shorter, than the next in one language and not in the other', () => {
    const code = 'best-stands-out-in-one';
    expect(told(code, [[long(120, 109), long(100, 100), long(100, 100)]])).toEqual([
      expect.objectContaining({ values: { language: 'cy', margin: 1.2 } }),
    ]);
    expect(told(code, [[long(119, 100), long(100, 100), long(100, 100)]])).toEqual([]);
    expect(told(code, [[long(120, 110), long(100, 100), long(100, 100)]])).toEqual([]);
    expect(told(code, [[long(100, 100), long(120, 100), long(120, 110)]])).toHaveLength(1);
    expect(told(code, [[long(100, 100), long(120, 100), long(100, 100)]])).toEqual([]);
  });

  test.each([
    ['best-longer-in-one', [long(51, 50), long(50, 51), long(50, 50)]],
    ['best-shorter-in-one', [long(50, 52), long(51, 51), long(52, 52)]],
  ] as const)('the best told more often in one language: %s', (code, inCy) => {
    expect(told(code, [...times(5, inCy), ...times(10, level)])).toEqual([]);
    expect(told(code, [...times(6, inCy), ...times(10, level)])).toEqual([
      expect.objectContaining({ values: expect.objectContaining({ language: 'cy', cy: 6, en: 0, of: 16 }) as object }),
    ]);
    // Six of thirty-one are less than a fifth.
    expect(told(code, [...times(6, inCy), ...times(24, level)])).toHaveLength(1);
    expect(told(code, [...times(6, inCy), ...times(25, level)])).toEqual([]);
  });
});
