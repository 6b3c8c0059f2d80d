import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, playOf } from '../../src/core/play/play.ts';
import { mostDecisions, progressOf } from '../../src/core/play/progress.ts';
import { answer, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { strongestRoutes } from '../../src/core/proof/strongest.ts';
import { evidenceOf, scoreOf } from '../../src/core/score/evidence.ts';
import { inThousandths, verdictOf } from '../../src/core/score/verdict.ts';
import { anySmallStory, anyStory } from '../fixtures/any-scenario.ts';
import { allRoutes, endingOf } from '../fixtures/all-routes.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

// The laws of the design's Scoring section: true of every valid scenario.

test('every measure and every score lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      for (const { attempt } of runs) {
        const evidence = evidenceOf(story, attempt.answers);
        for (const { measure } of Object.values(evidence)) expect(measure).toSatisfy((m: number) => m >= 0 && m <= 1);
        expect(scoreOf(story, evidence)).toSatisfy((score: number) => score >= 0 && score <= 1);
      }
    }),
  );
});

test('within an attempt neither the score nor the progress ever falls', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      const play = playOf(story);
      const most = mostDecisions(story);
      let score = 0;
      let progress = 0;
      for (const run of runs) {
        const nextScore = scoreOf(story, evidenceOf(story, run.attempt.answers));
        const nextProgress = progressOf(play, most, run.snapshot);
        expect(nextScore).toBeGreaterThanOrEqual(score - 1e-12);
        expect(nextProgress).toBeGreaterThanOrEqual(progress);
        [score, progress] = [nextScore, nextProgress];
      }
      expect(progress).toBe(1);
    }),
  );
});

test('a strongest route scores 1', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const { sum } = strongestRoutes(story)!;
      const strongest = allRoutes(story).filter((run) => endingOf(run) === 'well' && earnedOn(story, run) === sum);
      expect(strongest.length).toBeGreaterThan(0);
      for (const { attempt } of strongest) expect(attempt.result?.score).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test('the first answer at a decision counts, and a retake neither adds nor takes away', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      for (const run of runs)
        if (run.moment.kind === 'decision' && run.moment.retaking)
          for (const choice of run.moment.choices) {
            const again = answer(run, choice, { language: 'cy', took: 1 });
            expect(evidenceOf(story, again.attempt.answers)).toEqual(evidenceOf(story, run.attempt.answers));
          }
    }),
  );
});

test('the same choices give the same score, verdict and place in the story', () => {
  fc.assert(
    fc.property(fc.tuple(anyStory, anyPicks), ([story, picks]) => {
      const one = walk(story, picks).at(-1)!;
      const other = walk(story, picks).at(-1)!;
      expect(other.attempt).toEqual(one.attempt);
      expect(other.moment).toEqual(one.moment);
    }),
  );
});

test('a breach that was not put right never passes, whatever the score', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      for (const { attempt, snapshot } of runs) {
        const evidence = evidenceOf(story, attempt.answers);
        const { breaches } = contextOf(snapshot);
        const verdict = verdictOf(story, evidence, 1, breaches, 0.7);
        expect(verdict.shortfalls.includes('breach')).toBe(breaches.length > 0);
        expect(verdict.passed && breaches.length > 0).toBe(false);
      }
    }),
  );
});

test('an attempt is judged once, at its ending, and a replay leads to the same judgement', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      const { attempt } = runs.at(-1)!;
      expect(
        runs
          .filter((run) => run.moment.kind !== 'ending' && run.moment.kind !== 'debrief')
          .every((run) => !run.attempt.result),
      ).toBe(true);
      expect(attempt.result?.score).toBe(inThousandths(scoreOf(story, evidenceOf(story, attempt.answers))));
      expect(takeUp(playOf(story), attempt).attempt.result).toEqual(attempt.result);
    }),
  );
});

function earnedOn(story: Story, { attempt }: Run): number {
  return Object.values(evidenceOf(story, attempt.answers)).reduce((total, { earned }) => total + earned, 0);
}
