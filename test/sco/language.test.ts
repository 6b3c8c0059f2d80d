import { expect, test } from 'vitest';
import { languageOf } from '../../src/sco/language.ts';
import type { LanguageHints } from '../../src/sco/language.ts';

const none: LanguageHints = { saved: null, query: '', preference: null, institution: 'ask' };

test('the language is asked for where nobody has said one', () => {
  expect(languageOf(none)).toBeNull();
});

test('what was chosen in this attempt goes before every other wish', () => {
  const hints: LanguageHints = {
    saved: 'cy',
    launchData: 'en',
    query: '?lang=en',
    preference: 'en',
    institution: 'en',
  };
  expect(languageOf(hints)).toBe('cy');
  expect(languageOf({ ...hints, saved: null, launchData: 'cy' })).toBe('cy');
  expect(languageOf({ ...hints, saved: null, launchData: undefined, query: '?lang=cy' })).toBe('cy');
  expect(languageOf({ ...hints, saved: null, launchData: undefined, query: '', preference: 'cy' })).toBe('cy');
  expect(languageOf({ ...none, institution: 'en' })).toBe('en');
});

test('a language nobody can play in is passed over', () => {
  expect(languageOf({ ...none, query: '?lang=fr', preference: 'en' })).toBe('en');
});
