import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCourse, encodeCourse, leastRoom } from '../../src/core/course/codec.ts';
import { noAttempts } from '../../src/core/course/course.ts';
import type { Attempts } from '../../src/core/course/course.ts';
import type { AnyCourse } from '../fixtures/any-saved.ts';
import { anyCourse } from '../fixtures/any-saved.ts';
import { runs } from '../fixtures/runs.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

/** An LMS may keep fewer characters than SCORM says. What is told then is short, and never cut. */

const kept = ({ stories, saved }: AnyCourse, room: number) => {
  const text = encodeCourse(stories, saved, room);
  return { text, ...decodeCourse(stories, text) };
};

test('whatever the room, what is stored is whole and fits', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: leastRoom, max: 1500 }), (course, room) => {
      const { text, saved, condition } = kept(course, room);
      expect(text.length).toBeLessThanOrEqual(room);
      expect(condition).toBe('whole');
      expect(saved.language).toBe(course.saved.language);
      for (const [id, attempts] of Object.entries(saved.attempts))
        expect(attempts.begun).toBe(course.saved.attempts[id]!.begun);
    }),
    runs(40),
  );
});

test('where there is no room for anything, nothing is stored', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 0, max: 11 }), ({ stories, saved }, room) => {
      expect(encodeCourse(stories, saved, room)).toBe('');
    }),
    runs(40),
  );
});

test('the result that counts and the attempt under way are the last to go', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: leastRoom, max: 1500 }), (course, room) => {
      const { saved } = kept(course, room);
      for (const { id } of course.stories) {
        const [then, now] = [course.saved.attempts[id], saved.attempts[id]];
        if (!then || !now) continue;
        if (now.kept && then.kept) expect(now.kept.result).toEqual(then.kept.result);
        // An attempt is there whole or not at all; of a finished one its result is.
        if (now.current)
          expect(now.current.result ? now.current.result : now.current).toEqual(then.current!.result ?? then.current);
        // Whoever has lost the one that counts has lost the one under way before.
        if (then.kept && !now.kept) expect(now.current).toBeUndefined();
      }
    }),
    runs(120),
  );
});

test('answers that lie ahead are the first to go: with them a state needs no more room than without', () => {
  fc.assert(
    fc.property(anyCourse, anyPicks, fc.nat({ max: 60 }), ({ stories, saved }, picks, more) => {
      const ahead = stories.flatMap((story): [string, Attempts][] => {
        const { current, ...rest } = saved.attempts[story.id] ?? noAttempts;
        const { answers } = walk(story, picks).at(-1)!.attempt;
        return current
          ? [[story.id, { ...rest, current: current.result ? current : { ...current, ahead: answers } }]]
          : [];
      });
      const room = encodeCourse(stories, saved, Infinity).length + more;
      const text = encodeCourse(stories, { ...saved, attempts: Object.fromEntries(ahead) }, room);
      expect(text.length).toBeLessThanOrEqual(room);
      const back = Object.entries(decodeCourse(stories, text).saved.attempts).map(([id, of]) => {
        const { ahead: _, ...current } = of.current!;
        return [id, { ...of, current }];
      });
      expect(Object.fromEntries(back)).toEqual(saved.attempts);
    }),
    runs(40),
  );
});

test('more room never tells less', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: leastRoom, max: 1000 }), fc.nat({ max: 500 }), (course, room, more) => {
      expect(kept(course, room + more).text.length).toBeGreaterThanOrEqual(kept(course, room).text.length);
    }),
    runs(40),
  );
});
