import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import type { Answer, Result } from '../../src/core/play/attempt.ts';
import { decodeAttempt, encodeAttempt } from '../../src/core/play/codec.ts';
import { contextOf, playOf } from '../../src/core/play/play.ts';
import { mostDecisions, progressOf } from '../../src/core/play/progress.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { choiceOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { languages } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { strongestRoutes } from '../../src/core/proof/graph/strongest.ts';
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

test('the first answer at a decision counts, and a retake adds and takes away neither evidence nor progress', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const play = playOf(story);
      const most = mostDecisions(story);
      for (const run of walk(story, picks, play))
        if (run.moment.kind === 'decision' && run.moment.retaking)
          for (const choice of run.moment.choices) {
            const again = answer(run, choice, { language: 'cy', took: 1 });
            expect(evidenceOf(story, again.attempt.answers)).toEqual(evidenceOf(story, run.attempt.answers));
            expect(progressOf(play, most, again.snapshot)).toBe(progressOf(play, most, run.snapshot));
          }
    }),
  );
});

test('the same choices give the same score, verdict and story, whoever makes them, when, and however often they leave', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyLearner, (story, picks, learner) => {
      const walked = walk(story, picks);
      const one = walked.at(-1)!;
      const other = playedBy(learner, story, one.attempt.answers);
      expect(other.at(-1)!.moment).toEqual({ kind: 'debrief' });
      expect(met(other)).toEqual(met(walked));
      expect(judgedAs(other.at(-1)!)).toEqual(judgedAs(one));
      expect(other.at(-1)!.attempt.answers.map(({ node, choice }) => [node, choice])).toEqual(
        one.attempt.answers.map(({ node, choice }) => [node, choice]),
      );
    }),
  );
});

test('a breach that was not put right never passes, whatever the score', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      for (const { attempt, snapshot } of walk(story, picks)) {
        const standing = breachesIn(story, attempt.answers);
        const evidence = evidenceOf(story, attempt.answers);
        const verdict = verdictOf(story, evidence, 1, contextOf(snapshot).breaches, 0.7);
        expect(verdict.shortfalls.includes('breach')).toBe(standing.length > 0);
        expect(verdict.passed && standing.length > 0).toBe(false);
        if (attempt.result) expect(attempt.result.verdict.shortfalls.includes('breach')).toBe(standing.length > 0);
      }
    }),
  );
});

test('an attempt is judged once, at its ending, and neither going on nor coming back judges it again', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const runs = walk(story, picks);
      const [judged, debrief] = [runs.at(-2)!, runs.at(-1)!];
      expect(runs.slice(0, -2).every((run) => !run.attempt.result)).toBe(true);
      expect(judged.moment.kind).toBe('ending');
      expect(judged.attempt.result?.score).toBe(
        inThousandths(scoreOf(story, evidenceOf(story, judged.attempt.answers))),
      );
      expect(debrief.attempt.result).toEqual(judged.attempt.result);
      // Another mark and another clock find it judged, also where a log was cut back and comes to the ending once more.
      const play = playOf(story);
      for (const continues of [judged.attempt.continues, 0]) {
        let run = takeUp(play, { ...judged.attempt, continues });
        while (run.moment.kind !== 'debrief') run = goOn(run, 1_800_000_000, 0.99);
        expect(run.attempt.result).toEqual(judged.attempt.result);
      }
    }),
  );
});

/** Somebody else who makes the same choices. */
interface Learner {
  readonly seed: number;
  readonly began: number;
  readonly language: Language;
  readonly took: readonly number[];
  /** Before which steps they leave and come back to what was stored. */
  readonly leaves: readonly boolean[];
  /** Before which steps they press what is not there to be pressed. */
  readonly fumbles: readonly boolean[];
}
const cycle = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 7, maxLength: 7 });
const anyLearner: fc.Arbitrary<Learner> = fc.record({
  seed: fc.nat({ max: 2 ** 18 - 1 }),
  began: fc.integer({ min: 1, max: 4_000_000_000 }),
  language: fc.constantFrom(...languages),
  took: cycle(fc.nat({ max: 4000 })),
  leaves: cycle(fc.boolean()),
  fumbles: cycle(fc.boolean()),
});

/** The runs of a learner who gives these answers and goes on wherever there is no decision. */
function playedBy(learner: Learner, story: Story, answers: readonly Answer[]): readonly Run[] {
  const play = playOf(story);
  let run = takeUp(play, beginAttempt(story, learner.seed, learner.began));
  const runs = [run];
  // Many more steps than a story has: who has not come to its end by then never will.
  for (let step = 0; run.moment.kind !== 'debrief' && step < 200; step += 1) {
    if (learner.leaves[step % 7]) run = takeUp(play, decodeAttempt(story, encodeAttempt(story, run.attempt))!);
    if (learner.fumbles[step % 7]) run = fumbled(run);
    run = stepOn(run, learner, answers, step);
    runs.push(run);
  }
  return runs;
}

function stepOn(run: Run, { language, took, began }: Learner, answers: readonly Answer[], step: number): Run {
  if (run.moment.kind !== 'decision') return goOn(run, began + 5 * step, 0.7);
  return answer(run, answers[run.attempt.answers.length]!.choice, { language, took: took[step % 7]! });
}

// What the moment does not wait for changes nothing.
function fumbled(run: Run): Run {
  return run.moment.kind === 'decision' ? goOn(run, 0, 0) : answer(run, 'one', { language: 'cy', took: 0 });
}

function met(runs: readonly Run[]): readonly unknown[] {
  return runs.map(({ moment }) => moment);
}

/** All that is kept of a judgement but how long it took. */
function judgedAs({ attempt }: Run): Partial<Result> {
  const { lasted: _, ...judgement } = attempt.result!;
  return judgement;
}

/** The decisions at which a breach stands, told from the log alone: the last answer there decides. */
function breachesIn(story: Story, answers: readonly Answer[]): readonly string[] {
  return [...new Set(answers.map(({ node }) => node))].filter((node) => {
    const [first, last = first] = answers
      .filter((given) => given.node === node)
      .map(({ choice }) => choiceOf(story, node, choice));
    return last!.breach !== undefined || (first!.breach !== undefined && last!.again === true);
  });
}

function earnedOn(story: Story, { attempt }: Run): number {
  return Object.values(evidenceOf(story, attempt.answers)).reduce((total, { earned }) => total + earned, 0);
}
