import { expect, test } from 'vitest';
import { sentenceOf, wordsIn } from '../../src/cli/words.ts';
import { languages } from '../../src/core/scenario/text.ts';

// What a finding holds as data is told in the reader's words.

test.each([
  ['cy', 'Cymraeg', 'Saesneg'],
  ['en', 'Welsh', 'English'],
] as const)('languages have their names, and no codes, in %s', async (reader, ...names) => {
  const words = await wordsIn(reader);
  const values = { found: 5, score: 80 };
  for (const [index, language] of languages.entries()) {
    const sentence = sentenceOf({ code: 'longest-passes', values: { ...values, language } }, words);
    expect(sentence).toContain(`: ${names[index]}.`);
    expect(sentence).not.toMatch(/: (cy|en)\./);
  }
});

test('an acceptance without a place is one for the whole file', async () => {
  const words = await wordsIn('en');
  const told = (at: string) => sentenceOf({ code: 'accepts-nothing', values: { found: 'label-length', at } }, words);
  expect(told('')).toContain('Place: the whole file.');
  expect(told('nodes.a')).toContain('Place: nodes.a.');
});
