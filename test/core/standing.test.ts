import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf, noAttempts, withCurrent, withFresh } from '../../src/core/course/course.ts';
import type { Course } from '../../src/core/course/course.ts';
import { standingOf } from '../../src/core/course/standing.ts';
import { anyStory } from '../fixtures/any-scenario.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

const anyMark = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

/** Where a learner stands who finished every story once, judged by the mark of the walks. */
function afterOnePlay(course: Course, finished: readonly ReturnType<typeof walk>[]) {
  const attempts = finished.map((runs, index) => {
    const kept = withCurrent(withFresh(noAttempts, runs[0]!.attempt), runs.at(-1)!.attempt, course);
    return [course.scenarios[index]!.id, kept] as const;
  });
  return standingOf(course, Object.fromEntries(attempts));
}

test('a scenario alone stands in its menu as it is reported, whatever mark the LMS has been given since', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyMark, (story, picks, mark) => {
      const standing = afterOnePlay(courseOf(story.id, { mark, keep: 'best' }), [walk(story, picks)]);
      expect(standing.scenarios[0]!.status).toBe(standing.success);
    }),
  );
});

test('a pass is never taken back by a higher mark, and a lower mark passes what failed on the mark alone', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyMark, (story, picks, mark) => {
      const runs = walk(story, picks);
      const { score, verdict } = runs.at(-1)!.attempt.result!;
      const { success } = afterOnePlay(courseOf(story.id, { mark, keep: 'best' }), [runs]);
      const onlyTheMark = verdict.shortfalls.every((shortfall) => shortfall === 'mark');
      expect(success).toBe(verdict.passed || (onlyTheMark && score >= mark) ? 'passed' : 'failed');
    }),
  );
});

test('a course whose scenarios are all passed is passed, and one whose scenarios all failed is failed', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyPicks, anyMark, (story, one, other, mark) => {
      const course: Course = {
        id: 'course',
        scenarios: [
          { id: 'one', weight: 1 },
          { id: 'other', weight: 2 },
        ],
        mark,
        keep: 'best',
      };
      const { scenarios, success } = afterOnePlay(course, [walk(story, one), walk(story, other)]);
      const statuses = new Set(scenarios.map(({ status }) => status));
      fc.pre(statuses.size === 1);
      expect([...statuses]).toEqual([success]);
    }),
  );
});
