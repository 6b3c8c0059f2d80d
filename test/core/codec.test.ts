import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf, noAttempts, withCurrent, withFresh } from '../../src/core/course/course.ts';
import { decodeCourse, encodeCourse, longestCourse } from '../../src/core/course/codec.ts';
import { attemptLength, decodeAttempt, encodeAttempt } from '../../src/core/play/codec.ts';
import { optionOrder } from '../../src/core/play/order.ts';
import { playOf } from '../../src/core/play/play.ts';
import { takeUp } from '../../src/core/play/run.ts';
import { earnedBy } from '../../src/core/score/carried.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { anyStory } from '../fixtures/any-scenario.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

test('an attempt left at any line and read back stands at the same line', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      const play = playOf(story);
      for (const run of runs) {
        const text = encodeAttempt(story, run.attempt);
        const read = decodeAttempt(story, text)!;
        const again = takeUp(play, read);
        expect(again.moment).toEqual(run.moment);
        expect(again.snapshot.context).toEqual(run.snapshot.context);
        expect(read).toEqual(run.attempt);
      }
    }),
  );
});

test('an encoded attempt is plain ASCII and exactly as long as was foretold', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      for (const { attempt } of runs) {
        const text = encodeAttempt(story, attempt);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        const criteria = Object.keys(attempt.result ? story.criteria : earnedBy(story, attempt)).length;
        expect(text.length).toBe(attemptLength(attempt.answers.length, criteria, attempt.result !== undefined));
      }
    }),
  );
});

test('a finished attempt read by a release with other criteria and other endings puts nothing under a wrong name', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, fc.subarray(['PC01', 'PC02', 'K01', 'B01']), (story, picks, dropped) => {
      const { attempt } = walk(story, picks).at(-1)!;
      const release = withOthers(story, dropped);
      const read = decodeAttempt(release, encodeAttempt(story, attempt))!;
      const kept = Object.entries(attempt.result!.evidence).filter(([id]) => !dropped.includes(id));
      expect(read.result!.evidence).toEqual(Object.fromEntries(kept));
      expect(release.nodes).not.toHaveProperty([read.result!.ending]);
      expect(read.result).toMatchObject({ score: attempt.result!.score, outcome: attempt.result!.outcome });
      // Stored again by that release, the ending is still the one the older release knows.
      const back = decodeAttempt(story, encodeAttempt(release, read))!;
      expect(back.result!.ending).toBe(attempt.result!.ending);
      expect(back.revision).toBe(attempt.revision);
    }),
  );
});

test('what was earned of what was expected stands, whatever a later release expects', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, fc.integer({ min: 1, max: 40 }), (story, picks, expected) => {
      const { attempt } = walk(story, picks).at(-1)!;
      const raised = Object.entries(story.criteria).map(([id, claim]) => [id, { ...claim, expected }]);
      const release: Story = { ...story, revision: 'raised00', criteria: Object.fromEntries(raised) };
      expect(decodeAttempt(release, encodeAttempt(story, attempt))!.result).toEqual(attempt.result);
    }),
  );
});

test('a course keeps the first, the kept and the current attempt through storing, and its length is bounded', () => {
  fc.assert(
    fc.property(fc.tuple(anyStory, anyPicks, anyPicks), ([story, one, other]) => {
      const course = courseOf(story.id);
      let attempts = noAttempts;
      for (const [index, picks] of [one, other, one].entries()) {
        const runs = walk(story, picks);
        attempts = withFresh(attempts, { ...runs[0]!.attempt, began: 1_700_000_000 + index });
        const last = index === 2 ? runs[Math.floor(runs.length / 2)]! : runs.at(-1)!;
        attempts = withCurrent(attempts, { ...last.attempt, began: 1_700_000_000 + index }, course);
      }
      const saved = { language: 'cy' as const, attempts: { [story.id]: attempts } };
      const text = encodeCourse([story], saved);
      expect(decodeCourse([story], text)).toEqual({ saved, condition: 'whole' });
      const answers = Math.max(...[attempts.first, attempts.kept, attempts.current].map((a) => a?.answers.length ?? 0));
      expect(text.length).toBeLessThanOrEqual(
        longestCourse([{ answers, criteria: Object.keys(story.criteria).length }]),
      );
    }),
  );
});

test('a course that no longer has one of its scenarios reads the others, and calls nothing damaged', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const gone: Story = { ...story, id: 'gone' };
      const attempts = { begun: 1, current: walk(story, picks)[1]!.attempt };
      const saved = { language: 'cy' as const, attempts: { [story.id]: attempts, gone: attempts } };
      const read = decodeCourse([story], encodeCourse([gone, story], saved));
      expect(read.condition).toBe('whole');
      expect(Object.keys(read.saved.attempts)).toEqual([story.id]);
    }),
  );
});

test('the order of options is the same again from its seed, and differs between attempts', () => {
  const choices = ['one', 'two', 'three'];
  fc.assert(
    fc.property(fc.nat({ max: 262_143 }), fc.shuffledSubarray(choices, { minLength: 3 }), (seed, listed) => {
      expect(optionOrder(seed, 'node', listed)).toEqual(optionOrder(seed, 'node', choices));
    }),
  );
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => optionOrder(seed, 'node', choices).join()));
  expect(orders.size).toBe(6);
});

/** A later release of a story: some criteria are no longer claimed, one is new, and every ending has another name. */
function withOthers(story: Story, dropped: readonly string[]): Story {
  const renamed = JSON.parse(JSON.stringify(story.nodes).replaceAll(/"(well|badly|stopped)"/g, '"$1-other"'));
  const claimed = Object.entries(story.criteria).filter(([id]) => !dropped.includes(id));
  const criteria = { P99: { essential: false, weight: 1, needed: 1, expected: 1 }, ...Object.fromEntries(claimed) };
  return { ...story, revision: 'elsewise', criteria, nodes: renamed };
}
