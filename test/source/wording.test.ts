import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { badly, scenarioOf, well } from './small-nodes.ts';

// How long the texts of a choice are: a warning, since a text that is a word too long keeps nothing from being played.

const words = (count: number) => Array.from({ length: count }, () => 'gair').join(' ');
const atOnce = 'cy: Ateb y ffôn ar unwaith heb oedi, en: Answer the phone at once without delay';

describe('a choice has 6 to 22 words in either language', () => {
  test.each([
    ['cy', 5],
    ['cy', 23],
    ['en', 5],
    ['en', 23],
  ])('and is told of where in %s it has %i', (language, count) => {
    const texts = { cy: words(6), en: words(22), [language]: words(count) };
    expect(faultsOf({ 'one-call.yaml': [[atOnce, `cy: ${texts.cy}, en: ${texts.en}`]] })).toEqual([
      expect.objectContaining({
        code: 'label-length',
        severity: 'warning',
        path: ['nodes', 'ringing', 'choices', 'answer', 'label', language],
        values: { found: count, least: 6, most: 22 },
      }),
    ]);
  });

  test.each([6, 22])('and not where it has %i', (count) => {
    expect(faultsOf({ 'one-call.yaml': [[atOnce, `cy: ${words(count)}, en: ${words(count)}`]] })).toEqual([]);
  });
});

test.each(['cy', 'en'])('a coach’s note has 40 words at the most: in %s', (language) => {
  const noteOf = (count: number) => {
    const texts = { cy: 'Da', en: 'Good', [language]: words(count) };
    return faultsOf({
      'one-call.yaml': [['coach: { cy: Da, en: Good }', `coach: { cy: ${texts.cy}, en: ${texts.en} }`]],
    });
  };
  expect(noteOf(40)).toEqual([]);
  expect(noteOf(41)).toEqual([
    expect.objectContaining({
      code: 'coach-too-long',
      severity: 'warning',
      path: ['nodes', 'ringing', 'choices', 'answer', 'coach', language],
      values: { found: 41, most: 40 },
    }),
  ]);
});

/** A decision each; `best`, `other` and `third` are the lengths of the choices' last word in each language. */
interface Lengths {
  readonly cy: readonly [best: number, other: number, third: number];
  readonly en: readonly [best: number, other: number, third: number];
}
const level: Lengths = { cy: [5, 5, 5], en: [5, 5, 5] };

function storyWith(lengths: readonly Lengths[], shows = ['PC01: 2, PC02: 2', '', '']): string {
  const id = (index: number) => (index === 0 ? 'ringing' : index === lengths.length ? 'well' : `d${index}`);
  const label = (length: number) => `${words(5)} ${'a'.repeat(length)}`;
  const nodes = lengths.map(({ cy, en }, index) => {
    const choices = shows.map(
      (rated, at) =>
        `      c${at}: { label: { cy: ${label(cy[at]!)}, en: ${label(en[at]!)} }, reply: { cy: A, en: A }, ` +
        `coach: { cy: A, en: A }, ${rated && `shows: { ${rated} }, `}next: ${at === 0 ? id(index + 1) : 'badly'} }\n`,
    );
    return `  ${id(index)}:\n    place: office\n    says: { cy: A, en: A }\n    choices:\n${choices.join('')}`;
  });
  return scenarioOf(nodes.join('') + well + badly);
}

const told = (...lengths: readonly Lengths[]) => faultsOf({ 'one-call.yaml': storyWith(lengths) });

describe('the best choice does not give itself away by its length', () => {
  test.each<[what: string, code: string, language: string, lengths: Lengths]>([
    ['the longest in Welsh', 'best-longest', 'cy', { ...level, cy: [6, 5, 4] }],
    ['the longest in English', 'best-longest', 'en', { ...level, en: [6, 5, 4] }],
    ['the shortest in Welsh', 'best-shortest', 'cy', { ...level, cy: [4, 5, 6] }],
    ['the shortest in English', 'best-shortest', 'en', { ...level, en: [4, 5, 6] }],
  ])('as %s at half of the decisions', (_, code, language, lengths) => {
    expect(told(lengths, level, lengths, level)).toEqual([
      expect.objectContaining({
        code,
        severity: 'warning',
        path: ['nodes'],
        values: { language, found: 2, of: 4, nodes: 'ringing, d2' },
      }),
    ]);
    expect(told(lengths, level, level, level)).toEqual([]);
    expect(told(lengths, level, lengths, level, level)).toEqual([]);
  });

  test('in three decisions it may be chance', () => {
    const longest = { ...level, cy: [6, 5, 5] } as const;
    expect(told(longest, longest, longest)).toEqual([]);
  });

  test('as long as another it does not stand out, nor where nothing is rated', () => {
    const tied: Lengths = { cy: [6, 6, 5], en: [5, 5, 6] };
    expect(told(tied, tied, tied, tied)).toEqual([]);
    const unrated = storyWith(
      Array.from({ length: 4 }, () => ({ ...level, cy: [6, 5, 5] })),
      ['', '', ''],
    );
    expect(faultsOf({ 'one-call.yaml': unrated }).map(({ code }) => code)).not.toContain('best-longest');
  });
});
