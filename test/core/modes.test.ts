import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coachingIn,
  courseOf,
  judged,
  keeps,
  modeOf,
  noAttempts,
  sameAttempt,
  withCurrent,
  withFresh,
} from '../../src/core/course/course.ts';
import type { Attempts } from '../../src/core/course/course.ts';
import { standingOf } from '../../src/core/course/standing.ts';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { anyStory } from '../fixtures/any-scenario.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

const assessed = (story: Story) => courseOf(story.id, { mark: 0.7, keep: 'first', mode: 'assessed' });

/** Plays a story from its beginning to its debrief, each step kept; `seen` is called after each. */
function played(
  story: Story,
  picks: readonly number[],
  before: Attempts,
  number: number,
  seen: (at: Attempts) => void,
) {
  let attempts = before;
  for (const [step, { attempt }] of walk(story, picks).entries()) {
    const own = { ...attempt, began: attempt.began + number };
    attempts = step === 0 ? withFresh(attempts, own) : withCurrent(attempts, own, assessed(story));
    seen(attempts);
  }
  return attempts;
}

test('in an assessed course nothing of what is played after the first ending changes what is reported', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyPicks, fc.array(anyPicks, { maxLength: 2 }), (story, first, again, more) => {
      const course = assessed(story);
      let attempts = played(story, first, noAttempts, 0, () => undefined);
      const reported = standingOf(course, { [story.id]: attempts });
      for (const [number, picks] of [again, ...more].entries())
        attempts = played(story, picks, attempts, number + 1, (at) =>
          expect(standingOf(course, { [story.id]: at })).toEqual(reported),
        );
    }),
    { numRuns: 40 },
  );
});

test('a result from before the course was assessed stands as well', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyPicks, anyPicks, fc.constantFrom(...keeps), (story, one, two, three, keep) => {
      const practice = courseOf(story.id, { mark: 0.7, keep });
      const held = [one, two].reduce((before, picks, number) => {
        const attempt = walk(story, picks).at(-1)!.attempt;
        return withCurrent(withFresh(before, attempt), { ...attempt, began: attempt.began + number }, practice);
      }, noAttempts);
      expect(played(story, three, held, 9, () => undefined).kept).toEqual(held.kept);
    }),
    { numRuns: 40 },
  );
});

test('reading on in an attempt that counted before the course was assessed changes no result', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyPicks, fc.constantFrom(...keeps), (story, one, two, keep) => {
      const practice = courseOf(story.id, { mark: 0.7, keep });
      const held = [one, two].reduce((before, picks, number) => {
        const { attempt } = walk(story, picks).at(-1)!;
        const own = { ...attempt, began: attempt.began + number };
        return withCurrent(withFresh(before, own), own, practice);
      }, noAttempts);
      const read = withCurrent(held, { ...held.current!, continues: held.current!.continues + 1 }, assessed(story));
      expect(standingOf(assessed(story), { [story.id]: read }).score).toBe(
        standingOf(assessed(story), { [story.id]: held }).score,
      );
      expect(sameAttempt(read.kept, held.kept)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the first attempt is assessed until its ending has been read, and what comes after it is practice', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyPicks, (story, first, again) => {
      const course = assessed(story);
      expect(modeOf(course, noAttempts)).toBe('assessed');
      const attempts = played(story, first, noAttempts, 0, (at) =>
        expect(modeOf(course, at, at.current)).toBe('assessed'),
      );
      expect(modeOf(course, attempts)).toBe('practice');
      played(story, again, attempts, 1, (at) => expect(modeOf(course, at, at.current)).toBe('practice'));
    }),
    { numRuns: 40 },
  );
});

test('a course for practice assesses nothing', () => {
  const story = { id: 'one', revision: '1' };
  expect(modeOf(courseOf('one'), { begun: 1, current: beginAttempt(story, 1, 1) })).toBe('practice');
});

test('an assessed course keeps the first attempt, whatever else it is asked to', () => {
  for (const keep of keeps) {
    expect(judged({ mark: 0.7, keep, mode: 'assessed' }).keep).toBe('first');
    expect(judged({ mark: 0.7, keep, mode: 'practice' }).keep).toBe(keep);
    expect(judged({ mark: 0.7, keep }).keep).toBe(keep);
  }
});

test('the coach speaks at once in practice and at the end where it counts, unless the course says when', () => {
  expect([coachingIn({}, 'practice'), coachingIn({}, 'assessed')]).toEqual(['at-once', 'at-end']);
  expect(coachingIn({ coach: 'fading' }, 'assessed')).toBe('fading');
  expect(coachingIn({ coach: 'at-end' }, 'practice')).toBe('at-end');
});
