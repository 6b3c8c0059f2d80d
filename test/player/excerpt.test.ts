import { expect, test } from 'vitest';
import { excerptOf } from '../../src/player/debrief/excerpt.ts';

test('a short text stands whole, without its markup', () => {
  expect(excerptOf('“A *40* balloon?”')).toBe('“A 40 balloon?”');
});

test('a long one is cut after a whole sentence, and its quotation closed again', () => {
  const said =
    '“Quarter past seven we were booked for. The little ones are nearly asleep and my wife has had nothing at all. Well?”';
  expect(excerptOf(said)).toBe('“Quarter past seven we were booked for.”');
});

test('sentences of one word are not enough', () => {
  const said =
    '“Right. So. She is safe, and I thank you for that. But our night is still in shreds, and nobody told us a thing about it.”';
  expect(excerptOf(said)).toBe('“Right. So. She is safe, and I thank you for that.”');
});

test('a text without a full stop stands whole, however long it is', () => {
  const said = 'llythyren '.repeat(30).trim();
  expect(excerptOf(said)).toBe(said);
});
