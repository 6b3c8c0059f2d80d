import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import type { Changes } from './faults-of.ts';

// How long the texts of a choice are: a warning, since a text that is a word too long keeps nothing from being played.

// A text that is so much too long is unlike the others too, and longer in one language: test/core/wording-findings.test.ts.
const lengthsOf = (changes: Changes) =>
  faultsOf(changes).filter(({ code }) => code === 'label-length' || code === 'coach-too-long');
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
    expect(lengthsOf({ 'one-call.yaml': [[atOnce, `cy: ${texts.cy}, en: ${texts.en}`]] })).toEqual([
      expect.objectContaining({
        code: 'label-length',
        severity: 'warning',
        path: ['nodes', 'ringing', 'choices', 'answer', 'label', language],
        values: { found: count, least: 6, most: 22 },
      }),
    ]);
  });

  test.each([6, 22])('and not where it has %i', (count) => {
    expect(lengthsOf({ 'one-call.yaml': [[atOnce, `cy: ${words(count)}, en: ${words(count)}`]] })).toEqual([]);
  });
});

test.each(['cy', 'en'])('a coach’s note has 40 words at the most: in %s', (language) => {
  const noteOf = (count: number) => {
    const texts = { cy: 'Da', en: 'Good', [language]: words(count) };
    return lengthsOf({
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
