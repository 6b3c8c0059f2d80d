import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import type { Restored } from '../../src/core/course/codec.ts';
import { sameAttempt } from '../../src/core/course/course.ts';
import type { Attempts } from '../../src/core/course/course.ts';
import { decodeItem, places } from '../../src/core/course/item.ts';
import { anyCourse } from '../fixtures/any-saved.ts';
import type { AnyCourse } from '../fixtures/any-saved.ts';
import { smallDiner, smallValve } from '../fixtures/small-story.ts';
import { runs } from '../fixtures/runs.ts';

/** Any attempt whose own text is whole is recovered; nothing is recovered that was not stored; the learner is told. */

const encoded = ({ stories, saved }: AnyCourse) => encodeCourse(stories, saved);

/** Everything that was recovered was stored, in that place or, where the attempt that counts is gone, standing in for it. */
function expectNothingInvented({ saved }: AnyCourse, restored: Restored): void {
  expect([saved.language, null]).toContain(restored.saved.language);
  expect([saved.preferences, undefined]).toContainEqual(restored.saved.preferences);
  for (const [id, attempts] of Object.entries(restored.saved.attempts)) {
    const then = saved.attempts[id]!;
    expect(attempts.begun).toBe(then.begun);
    for (const place of places) {
      const attempt = attempts[place];
      if (attempt === undefined || sameAttempt(attempt, then[place]))
        expect(attempt ?? then[place]).toEqual(then[place]);
      else expect(stored(then)).toContainEqual(attempt);
    }
  }
}

const stored = (attempts: Attempts) => places.flatMap((place) => attempts[place] ?? []);

/** The attempts whose own piece of the text is there from end to end. */
function expectWholePiecesBack(course: AnyCourse, text: string, restored: Restored): void {
  const pieces = encoded(course).split('.').slice(2, -1).filter(decodeItem);
  const back = Object.values(restored.saved.attempts).flatMap(stored);
  const standing = new Set(text.split(/[^\w-]/));
  const alone = course.stories.flatMap(({ id }) => stored(course.saved.attempts[id] ?? { begun: 0 }));
  const whole = pieces.filter((piece) => standing.has(piece));
  if (whole.length === pieces.length) for (const attempt of alone) expect(back).toContainEqual(attempt);
  expect(new Set(back.map(({ began }) => began)).size).toBeGreaterThanOrEqual(whole.length);
}

function expectRecovered(course: AnyCourse, text: string): void {
  const restored = decodeCourse(course.stories, text);
  // All of it may stand in a text that has something before it besides.
  if (restored.condition === 'whole') return expect(restored.saved).toEqual(course.saved);
  expect(restored.condition).toBe('damaged');
  expectNothingInvented(course, restored);
  expectWholePiecesBack(course, text, restored);
}

test('a state is read back as it was stored', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      expect(decodeCourse(course.stories, encoded(course))).toEqual({ saved: course.saved, condition: 'whole' });
    }),
    runs(50),
  );
});

describe('what is whole comes back, and no more, of a state', () => {
  test('that was cut at any length', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const text = encoded(course);
        for (let length = 1; length < text.length; length += 1) expectRecovered(course, text.slice(0, length));
      }),
      runs(6),
    );
  });

  test('whose beginning is gone', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const text = encoded(course);
        for (let length = 1; length < text.length; length += 7) expectRecovered(course, text.slice(length));
      }),
      runs(6),
    );
  });

  test('of which characters were changed, or changed places', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(), fc.nat(), fc.constantFrom(...'AZaz09-_.:!ŵ'), (course, one, other, letter) => {
        const letters = [...encoded(course)];
        const [at, to] = [one % letters.length, other % letters.length];
        const changed = letters.with(at, letter).join('');
        const swapped = letters.with(at, letters[to]!).with(to, letters[at]!).join('');
        for (const text of [changed, swapped]) if (text !== encoded(course)) expectRecovered(course, text);
      }),
      runs(120),
    );
  });

  test('of which parts stand twice, or in another order', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(), fc.nat(), (course, one, other) => {
        const text = encoded(course);
        const [from, to] = [one % text.length, other % text.length].toSorted((a, b) => a - b) as [number, number];
        const doubled = text.slice(0, to) + text.slice(from);
        if (doubled !== text) expectRecovered(course, doubled);
        expectRecovered(course, text + text);
        const pieces = text.split('.');
        const turned = [...pieces.slice(0, 2), ...pieces.slice(2, -1).reverse(), pieces.at(-1)].join('.');
        if (turned !== text) expectRecovered(course, turned);
      }),
      runs(80),
    );
  });
});

test('nothing comes of a text that was never ours, and nothing throws', () => {
  const foreign = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.base64String({ maxLength: 400 }),
    fc.stringMatching(/^dewis\d\.(cy|en)?(\.[\w-]*){0,4}$/),
    fc.constantFrom(
      'null',
      'undefined',
      '{}',
      '0',
      '%',
      '&#;',
      '%E0%A4%A',
      'dewis2',
      'dewis2.',
      'dewis1.',
      'dewis99.cy.AAAA',
    ),
  );
  const stories = [smallDiner.story, smallValve.story];
  fc.assert(
    fc.property(foreign, (text) => {
      const { saved, condition } = decodeCourse(stories, text);
      expect(saved.attempts).toEqual({});
      expect(condition).toBe(text.trim() === '' ? 'fresh' : 'damaged');
    }),
    runs(1000),
  );
});

test('a state of another package gives nothing of its attempts to this one', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const elsewhere = course.stories.map((story) => ({ ...story, id: `${story.id}-elsewhere` }));
      expect(decodeCourse(elsewhere, encoded(course)).saved.attempts).toEqual({});
    }),
    runs(30),
  );
});

describe('a state is whole that an LMS gives back', () => {
  const everyCharacter = (write: (code: number) => string) => (text: string) =>
    text.replaceAll(/\W/g, (letter) => write(letter.charCodeAt(0)));
  test.each<[string, (text: string) => string]>([
    ['with white space around it', (text) => `\r\n  ${text} \t\n`],
    ['broken into lines', (text) => text.replaceAll(/.{76}/g, '$&\r\n')],
    ['in quotation marks', (text) => `"${text}"`],
    ['as JSON of its own', (text) => JSON.stringify({ suspend_data: text })],
    ['in XML', (text) => `<suspend_data><![CDATA[${text}]]></suspend_data>`],
    ['with quotation marks of HTML', (text) => `&quot;${text}&quot;`],
    ['percent-encoded', everyCharacter((code) => `%${code.toString(16).toUpperCase()}`)],
    ['in HTML’s numbers', everyCharacter((code) => `&#${code};`)],
    ['in HTML’s hexadecimal numbers', everyCharacter((code) => `&#x${code.toString(16)};`)],
  ])('%s', (_, wrap) => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { saved } = course;
        expect(decodeCourse(course.stories, wrap(encoded(course)))).toEqual({ saved, condition: 'whole' });
      }),
      runs(10),
    );
  });
});
