import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCourse, encodeCourse, longestCourse } from '../../src/core/course/codec.ts';
import { landed } from '../../src/core/course/landed.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { places } from '../../src/core/course/item.ts';
import { landing } from '../../src/core/play/landing.ts';
import { mostAnswers } from '../../src/core/proof/graph/bounds.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Standard } from '../../src/core/scenario/standard.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { earnedBy } from '../../src/core/score/carried.ts';
import { criterionStates, evidenceOf } from '../../src/core/score/evidence.ts';
import { anyEdit, anyPlaces, edits, releaseOf } from '../fixtures/any-release.ts';
import type { EditName } from '../fixtures/any-release.ts';
import { scenariosOf, smallStandard } from '../fixtures/any-scenario.ts';
import { runs } from '../fixtures/runs.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

/** A scenario is published anew, otherwise than it was, while a learner is in the middle of an attempt. */

interface Case {
  readonly scenario: Scenario;
  readonly standard: Standard;
  readonly earlier: Story;
}

const made = (scenario: Scenario, standard: Standard): Case => ({
  scenario,
  standard,
  earlier: releaseOf(scenario, standard),
});

const underWay = (story: Story, picks: readonly number[], left: number): Run => {
  const runs = walk(story, picks).filter(({ attempt }) => !attempt.result);
  return runs[Math.floor(left * (runs.length - 1))]!;
};

/** An attempt as a later release reads it out of what an earlier one stored. */
function readBack(earlier: Story, later: Story, attempt: Attempt): Attempt {
  return readBy(later, stored(earlier, attempt));
}

function stored(story: Story, attempt: Attempt): string {
  return encodeCourse([story], { language: 'cy', attempts: { [story.id]: { begun: 1, current: attempt } } });
}

function readBy(later: Story, text: string): Attempt {
  const { saved, condition } = landed(playOf, takeUp, [later], decodeCourse([later], text));
  expect(condition).toBe('whole');
  return saved.attempts[later.id]!.current!;
}

const resumed = (story: Story, attempt: Attempt) => takeUp(playOf(story), { ...attempt, revision: story.revision });

const seen = (story: Story, { answers, carried }: Attempt) => evidenceOf(story, answers, carried);

/** What may be stored of one attempt, as the check reckons; that holds for those ahead too, though nothing hangs on it. */
function mostStored(story: Story): number {
  const frame = longestCourse([]);
  const criteria = Object.keys(story.criteria).length;
  return frame + (longestCourse([{ answers: mostAnswers(story), criteria }]) - frame) / places.length;
}

function expectNothingFell(earlier: Story, then: Attempt, later: Story, now: Attempt): void {
  const before = seen(earlier, then);
  const after = seen(later, now);
  for (const [criterion, { earned, state }] of Object.entries(before)) {
    const found = after[criterion]!;
    expect(found.earned).toBeGreaterThanOrEqual(earned);
    if (state !== 'unmet') expect(found.state).not.toBe('unmet');
    if (earned > 0) expect(criterionStates.indexOf(found.state)).toBeGreaterThanOrEqual(2);
  }
}

/** Plays on to the debrief; at every step what is stored reads back the same, and evidence does not fall. */
function playedOut(from: Run, picks: readonly number[]): Run {
  const { story } = from.play;
  const most = mostStored(story);
  let run = from;
  for (let step = 0; run.moment.kind !== 'debrief'; step += 1) {
    expect(step).toBeLessThan(500);
    const before = run;
    const pick = picks[step % picks.length]!;
    run =
      run.moment.kind === 'decision'
        ? answer(run, run.moment.choices[pick % run.moment.choices.length]!, { language: 'cy', took: 1 })
        : goOn(run, 1_700_000_900, 0.7);
    expect(run).not.toBe(before);
    expectNothingFell(story, before.attempt, story, run.attempt);
    const text = stored(story, run.attempt);
    expect(text.length).toBeLessThanOrEqual(most);
    if (run.attempt.result) continue;
    const back = readBy(story, text);
    expect(takeUp(from.play, back).moment).toEqual(run.moment);
    expect(seen(story, back)).toMatchObject(numbersOf(seen(story, run.attempt)));
  }
  return run;
}

const numbersOf = (evidence: ReturnType<typeof evidenceOf>) =>
  Object.fromEntries(Object.entries(evidence).map(([id, { earned, state }]) => [id, { earned, state }]));

function expectLanded(
  { scenario, standard, earlier }: Case,
  names: readonly EditName[],
  where: readonly number[],
  picks: readonly number[],
  left: number,
): void {
  const later = releaseOf(
    names.reduce(
      (edited, name, index) =>
        edits[name](
          edited,
          where.map((place) => place + index),
        ),
      scenario,
    ),
    standard,
  );
  const then = underWay(earlier, picks, left).attempt;
  const read = readBack(earlier, later, then);
  const run = resumed(later, read);
  // The whole of what was read holds, so nobody is moved a second time.
  expect(run.attempt).toEqual({ ...read, revision: later.revision });
  expect(run.moment.kind).not.toBe('ending');
  if ('node' in run.moment) expect(later.nodes).toHaveProperty([run.moment.node]);
  expect(read.answers.length + (read.ahead?.length ?? 0)).toBeLessThanOrEqual(then.answers.length);
  expectNothingFell(earlier, then, later, read);
  // What was read, stored again and read again before anybody took it up, is the same.
  expect(readBack(later, later, { ...read, revision: earlier.revision })).toEqual(read);
  const end = playedOut(run, picks);
  expect(end.attempt.result).toBeDefined();
  const told = end.attempt.answers.map(({ node, choice }) => `${node}/${choice}`);
  expect(new Set(end.attempt.answers.map(({ node }) => node)).size).toBeGreaterThanOrEqual(told.length / 2);
}

const generated = scenariosOf(7).map((scenario) => made(scenario, smallStandard));
const ours = ourScenarios.map(({ scenario, standard }) => made(scenario, standard));
const left = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(Object.keys(edits) as EditName[])('%s', (name) => {
  test('in any scenario: the learner lands where the story goes on, with all that was shown', () => {
    fc.assert(
      fc.property(generated, anyPlaces, anyPicks, left, (one, where, picks, at) => {
        expectLanded(one, [name], where, picks, at);
      }),
      runs(50),
    );
  });

  test.each(ours)('in $scenario.id: the same', (one) => {
    fc.assert(
      fc.property(anyPlaces, anyPicks, left, (where, picks, at) => expectLanded(one, [name], where, picks, at)),
      runs(3),
    );
  });
});

test('several edits at once', () => {
  const names = fc.array(anyEdit, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(generated, names, anyPlaces, anyPicks, left, (one, edited, where, picks, at) =>
      expectLanded(one, edited, where, picks, at),
    ),
    runs(80),
  );
});

test('a scenario that is published anew as it was leaves learners exactly where they were', () => {
  fc.assert(
    fc.property(generated, anyPicks, left, ({ earlier: story }, picks, at) => {
      const run = underWay(story, picks, at);
      const again = landing(run.play, run.attempt);
      expect(again).toEqual({ kind: 'as-it-was', attempt: run.attempt, moment: run.moment, lost: [] });
      const other = { ...story, revision: 'another0' };
      const read = readBack(story, other, run.attempt);
      expect(resumed(other, read).moment).toEqual(run.moment);
      expect(read.answers).toEqual(run.attempt.answers);
    }),
    runs(50),
  );
});

test('what was carried over changes nothing where the story is the same', () => {
  fc.assert(
    fc.property(generated, anyPicks, left, ({ earlier: story }, picks, at) => {
      const { attempt } = underWay(story, picks, at);
      expect(evidenceOf(story, attempt.answers, earnedBy(story, attempt))).toEqual(evidenceOf(story, attempt.answers));
      expect(readBack(story, story, attempt)).toEqual(attempt);
    }),
    runs(50),
  );
});
