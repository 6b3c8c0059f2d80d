import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeastByChance } from '../../src/core/proof/wording/chance.ts';
import { cueFigures } from '../../src/core/proof/wording/cues.ts';
import { plainWords, radicalsIn } from '../../src/core/proof/wording/radicals.ts';
import { wordFigures } from '../../src/core/proof/wording/word-figures.ts';
import { labelledScenario } from '../fixtures/labelled.ts';

// The figures behind what is told of wording: what chance would give, what a cue finds, what words give away.

describe('how likely so many hits are by chance', () => {
  test.each([
    [0, [0.5], 1],
    [1, [0.5], 0.5],
    [2, [0.5, 0.25], 0.125],
    [1, [0.5, 0.25], 0.625],
    [4, Array.from({ length: 4 }, () => 1 / 3), 1 / 81],
    [12, Array.from({ length: 22 }, () => 1 / 3), 0.0327],
  ])('%i or more of %o', (hits, chances, likelihood) => {
    expect(atLeastByChance(hits, chances)).toBeCloseTo(likelihood, 4);
  });

  test('never grows with the hits, and lies in 0..1; past 500 trials it is never too low', () => {
    const anyChances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(anyChances, (chances) => {
        const each = Array.from({ length: chances.length + 2 }, (_, hits) => atLeastByChance(hits, chances));
        expect(each).toEqual(each.toSorted((one, other) => other - one));
        expect(each.every((likelihood) => likelihood >= 0 && likelihood <= 1)).toBe(true);
      }),
    );
    // Half of so many heads: 250.5 at most by symmetry; the bound stays above the exact tail of one trial fewer.
    const heads = (count: number) => Array.from({ length: count }, () => 0.5);
    for (const hits of [240, 260, 300, 400])
      expect(atLeastByChance(hits, heads(501))).toBeGreaterThanOrEqual(atLeastByChance(hits, heads(500)));
  });
});

test('a cue counts the decisions at which it points at one choice, those at which that is the best, and by how much', () => {
  const scenario = labelledScenario([
    ['aaaaaa', 'aaaa', 'aaa'],
    ['aaaaaaaa', 'aaaa', 'aaa'],
    ['aaa', 'aaaa', 'aa'],
    ['aaaa', 'aaaa', 'a'],
  ]);
  const [longest, shortest] = cueFigures(scenario);
  expect(longest).toMatchObject({ measure: 'length', extreme: 'most', language: 'cy', of: 3, nodes: ['d0', 'd1'] });
  expect(longest!.expected).toBeCloseTo(1, 9);
  expect(longest!.margin).toBeCloseTo(1.75, 9);
  expect(shortest).toMatchObject({ extreme: 'least', of: 4, nodes: [] });
  expect(shortest).not.toHaveProperty('margin');
});

test('markup does not count as length, and parts are what commas, colons, semicolons and dashes make', () => {
  const figures = cueFigures(
    labelledScenario([
      ['*aaa*', 'aaaa', 'aaa'],
      ['a, b', 'aaaa', 'a’s 17:30'],
      ['a – b; c', 'a: b', 'a'],
    ]),
  );
  const nodesOf = (measure: string, extreme: string) =>
    figures.find((figure) => figure.language === 'en' && figure.measure === measure && figure.extreme === extreme)!
      .nodes;
  expect(nodesOf('length', 'most')).toEqual(['d2']);
  expect(nodesOf('parts', 'most')).toEqual(['d1', 'd2']);
});

describe('a Welsh word stands without its initial mutation where that is sure', () => {
  const radicalAmong = (...texts: readonly string[]) => radicalsIn(labelledScenario([texts]));

  test.each([
    ['gael', 'cael', 'soft'],
    ['ddweud', 'dweud', 'soft'],
    ['wneud', 'gwneud', 'soft, the consonant gone'],
    ['rhan', 'rhan', 'none'],
    ['nghyfarfod', 'cyfarfod', 'nasal'],
    ['phoeni', 'poeni', 'aspirate'],
  ])('%s is %s (%s)', (word, radical) => {
    expect(radicalAmong(`${word} a`, radical, 'rhywbeth')(word)).toBe(radical);
  });

  test.each([
    ['gael', ['gael'], 'its radical is not among the texts'],
    ['law', ['law', 'llaw', 'glaw'], 'it may be either of two'],
    ['mai', ['mai', 'bai'], 'it is a word of its own'],
    ['beth', ['beth', 'peth'], 'it is a word of its own'],
    ['ffonio', ['ffonio'], 'it has none'],
  ])('%s stays among %o: %s', (word, texts) => {
    expect(radicalAmong(...texts)(word)).toBe(word);
  });

  test('a word that has another form before a vowel is one word', () => {
    const radical = radicalAmong('a ac gyda gydag na nag');
    expect(plainWords('Bara ac afal, a gydag olew; na nag').map(radical)).toEqual([
      'bara',
      'a',
      'afal',
      'a',
      'gyda',
      'olew',
      'na',
      'na',
    ]);
  });

  test('and without what leans on it', () => {
    expect(plainWords("Cael gair i'r siop, a rhoi’r 'na mae’n debyg")).toEqual([
      'cael',
      'gair',
      'i',
      'siop',
      'a',
      'rhoi',
      'na',
      'mae',
      'debyg',
    ]);
  });
});

describe('what words give away', () => {
  const fill = (index: number) => `${'bcdfghjklmnp'[index]}o`.repeat(3);
  /** So many decisions whose best choice has a word of its own in one language, in so many of them. */
  const withWord = (decisions: number, having: number) =>
    labelledScenario(
      Array.from({ length: decisions }, (_, index) => [
        { cy: index < having ? `${fill(index)} gyda` : fill(index), en: fill(index) },
        { cy: `${fill(index)} hir`, en: `${fill(index)} long` },
        { cy: `${fill(index)} byr`, en: `${fill(index)} brief` },
      ]),
    );

  test('a word that is in the best choices alone tells them, and in the other language nothing does', () => {
    const figures = wordFigures(withWord(12, 12), 'cy');
    const word = figures.words.find((figure) => figure.word === 'gyda');
    expect(word).toMatchObject({ of: 12, tells: true });
    expect(word!.nodes).toHaveLength(12);
    expect(figures.reader).toMatchObject({ of: 12, found: 12, tells: true });
    expect(wordFigures(withWord(12, 12), 'en').words.filter(({ tells }) => tells)).toEqual([]);
  });

  test('a word at too few decisions is no rule', () => {
    expect(wordFigures(withWord(12, 3), 'cy').words.find(({ word }) => word === 'gyda')).toBeUndefined();
  });

  test('where every choice has the same words, a reader finds as many as chance', () => {
    const same = labelledScenario(Array.from({ length: 12 }, () => ['yr un peth', 'yr un peth', 'yr un peth']));
    const { reader, words } = wordFigures(same, 'cy');
    expect(words).toEqual([]);
    expect(reader.found).toBeCloseTo(reader.expected, 9);
    expect(reader.tells).toBe(false);
  });

  test('from the decision itself a reader learns nothing: a word that is met only there tells nothing', () => {
    const once = labelledScenario(
      Array.from({ length: 12 }, (_, index) => [fill(index), `${fill(index)}lle`, `${fill(index)}gar`]),
    );
    expect(wordFigures(once, 'en').reader.found).toBeCloseTo(4, 9);
  });
});
