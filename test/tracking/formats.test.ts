import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimal,
  identifier,
  localized,
  timeOfDay,
  timespan12,
  timespan2004,
  timestamp,
} from '../../src/tracking/scorm/formats.ts';
import { whatIsWrong } from '../fixtures/strict-lms/what-is-wrong.ts';

test('numbers have two decimals at most and no exponent', () => {
  expect([0, -0, 1, 2 / 3, 66.666, 1e-7, 100].map(decimal)).toEqual(['0', '0', '1', '0.67', '66.67', '0', '100']);
});

test('a time span is zero-padded to hundredths in 1.2, and saturates', () => {
  expect([0, 12.5, 59.999, 3_661.05, 1e12, -3].map(timespan12)).toEqual([
    '0000:00:00.00',
    '0000:00:12.50',
    '0000:01:00.00',
    '0001:01:01.05',
    '9999:59:59.99',
    '0000:00:00.00',
  ]);
});

test('a time span is in seconds in 2004', () => {
  expect([0, 12.5, 3_661.049, -3].map(timespan2004)).toEqual(['PT0S', 'PT12.5S', 'PT3661.05S', 'PT0S']);
});

test('a session of more than a day is told in full', () => {
  expect(timespan12(90_061.5)).toBe('0025:01:01.50');
  expect(timespan2004(90_061.5)).toBe('PT90061.5S');
});

test('a time carries one digit of a fraction in 2004 and none in 1.2', () => {
  const moment = Date.UTC(2026, 2, 1, 19, 5, 9, 987);
  expect(timestamp(moment)).toBe('2026-03-01T19:05:09.0Z');
  const local = new Date(2026, 2, 1, 7, 5, 9);
  expect(timeOfDay(local.getTime())).toBe('07:05:09');
});

test('an identifier is of letters, digits and underscores', () => {
  expect(identifier('angry-diner_what-happened')).toBe('angry_diner_what_happened');
  expect(identifier('tŷ:'.repeat(200))).toMatch(/^[A-Za-z0-9_]{250}$/);
});

test('a description is tagged, on one line and without markup', () => {
  expect(localized('cy', '“Ble mae *fy* mwyd?”\n\nMae’n **hwyr**.')).toBe('{lang=cy}“Ble mae fy mwyd?” Mae’n hwyr.');
});

test('every time span and description is of a form the strictest LMS takes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      expect(whatIsWrong('1.2', 'cmi.core.session_time', timespan12(seconds))).toBeUndefined();
      expect(whatIsWrong('2004', 'cmi.session_time', timespan2004(seconds))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 400 }), (text) => {
      fc.pre(/[^\s*]/.test(text));
      const description = localized('cy', `Tŷ ${text}`);
      expect(whatIsWrong('2004', 'cmi.objectives.0.description', description)).toBeUndefined();
      expect(description).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
