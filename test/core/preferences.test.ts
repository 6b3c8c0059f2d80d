import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCourse, encodeCourse, leastRoom, longestCourse } from '../../src/core/course/codec.ts';
import { roomShownBy } from '../../src/core/course/cut.ts';
import { decodeItem } from '../../src/core/course/item.ts';
import { decodePreferences, encodePreferences, preferencesLength } from '../../src/core/course/preferences-codec.ts';
import { preferenceValues, usualPreferences } from '../../src/core/course/preferences.ts';
import { sealed } from '../../src/core/course/seal.ts';
import { anyCourse, anyPreferences } from '../fixtures/any-saved.ts';
import { runs } from '../fixtures/runs.ts';

/** A learner's preferences are stored with the attempts, in a few characters, and nothing else hangs on them. */

test('preferences are read back as they were stored, from a piece of the length that was foretold', () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      const piece = encodePreferences(preferences);
      expect(piece).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(piece).toHaveLength(preferencesLength);
      expect(decodePreferences(piece)).toEqual(preferences);
    }),
  );
});

test('who never touched them stores nothing more', () => {
  expect(encodePreferences(usualPreferences)).toBe('');
  fc.assert(
    fc.property(anyCourse, ({ stories, saved: { preferences: _, ...saved } }) => {
      const state = encodeCourse(stories, saved);
      expect(encodeCourse(stories, { ...saved, preferences: usualPreferences })).toBe(state);
      expect(decodeCourse(stories, state).saved).not.toHaveProperty('preferences');
    }),
    runs(30),
  );
});

test('attempts and language are stored as without them, so that nothing is lost to a release that knows no preferences', () => {
  fc.assert(
    fc.property(anyCourse, anyPreferences, ({ stories, saved }, preferences) => {
      const { preferences: _, ...others } = saved;
      const [mark, language, piece, ...rest] = encodeCourse(stories, { ...others, preferences }).split('.');
      expect([mark, language, ...rest.slice(0, -1)]).toEqual(encodeCourse(stories, others).split('.').slice(0, -1));
      // Such a release takes it for nothing it knows, which is no damage.
      expect(decodeItem(piece!)).toBeUndefined();
    }),
    runs(30),
  );
});

test('of a later release’s preferences those that are known here hold, and a value that is not is as usual', () => {
  fc.assert(
    fc.property(anyPreferences, fc.stringMatching(/^[A-Za-z0-9_-]{0,6}$/), (preferences, more) => {
      const body = encodePreferences(preferences).slice(0, -4);
      expect(decodePreferences(sealed(body + more))).toEqual(preferences);
      const unknown = `p${'_'.repeat(Object.keys(preferenceValues).length)}`;
      expect(decodePreferences(sealed(unknown))).toEqual(usualPreferences);
    }),
  );
});

test('where there is too little room they go before any attempt does', () => {
  fc.assert(
    fc.property(
      anyCourse,
      anyPreferences,
      fc.integer({ min: leastRoom, max: 1500 }),
      ({ stories, saved }, preferences, room) => {
        const { preferences: _, ...others } = saved;
        const text = encodeCourse(stories, { ...others, preferences }, room);
        expect(text.length).toBeLessThanOrEqual(room);
        const { attempts, preferences: held } = decodeCourse(stories, text).saved;
        const without = decodeCourse(stories, encodeCourse(stories, others, room)).saved;
        expect(attempts).toEqual(without.attempts);
        expect([preferences, undefined]).toContainEqual(held);
      },
    ),
    runs(60),
  );
});

test('the longest a state can become reckons with them, and a state that was cut shows the room it was kept in', () => {
  expect(longestCourse([])).toBe(leastRoom + 1 + preferencesLength);
  fc.assert(
    fc.property(anyCourse, anyPreferences, ({ stories, saved }, preferences) => {
      const state = encodeCourse(stories, { ...saved, preferences });
      const cut = state.slice(0, -6);
      expect(roomShownBy(cut)).toBe(cut.length);
    }),
    runs(30),
  );
});
