import { expect, test } from 'vitest';
import { dateIn } from '../../src/i18n/date.ts';
import { pounds } from '../../src/i18n/money.ts';
import { Translator } from '../../src/i18n/translator.ts';

test('dates have Welsh and English day and month names whatever the browser knows', () => {
  const day = new Date(2026, 2, 3);
  expect(dateIn('cy', day)).toBe('Dydd Mawrth 3 Mawrth 2026');
  expect(dateIn('en', day)).toBe('Tuesday 3 March 2026');
});

test('money is in pounds, with pence only where there are any', () => {
  expect([140, 85.5, -20, 1310].map(pounds)).toEqual(['£140', '£85.50', '−£20', '£1,310']);
});

test('two translators speak without knowing of one another', async () => {
  const one = new Translator();
  const other = new Translator();
  await one.learn('cy');
  expect(one.in('cy').t('menu.start')).toBe('Dechrau');
  expect(other.knows('cy')).toBe(false);
  expect(other.in('en').t('offer')).toBe('Choose a language');
});

test('the words of a scenario that has not been loaded are a fault, not another language', () => {
  expect(() => new Translator().in('cy').texts('nowhere')).toThrow('nowhere');
});
