import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestCourse } from '../../src/core/course/codec.ts';
import { courseOf, noAttempts, withCurrent, withFresh } from '../../src/core/course/course.ts';
import { decodeAttempt, encodeAttempt } from '../../src/core/play/codec.ts';
import { playOf } from '../../src/core/play/play.ts';
import type { Play } from '../../src/core/play/play.ts';
import { mostDecisions, progressOf } from '../../src/core/play/progress.ts';
import { takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { mostAnswers } from '../../src/core/proof/graph/bounds.ts';
import { statesOf } from '../../src/core/proof/graph/states.ts';
import type { State } from '../../src/core/proof/graph/states.ts';
import { bestChoices, isDecision, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { evidenceOf, firstAnswers, scoreOf } from '../../src/core/score/evidence.ts';
import { reportedScore } from '../../src/core/score/verdict.ts';
import type { LearningRecord } from '../../src/tracking/record/record.ts';
import { recordOf } from '../../src/tracking/record/record-of.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';
import type { Choosing } from '../fixtures/walks.ts';

// The scenarios that ship, on thousands of routes through the core alone: of learners who guess and of learners who know.

const mark = 0.7;

/** How many of twelve answers are the best on offer, and at which moment somebody leaves. */
const anyLearner = fc.record({ skill: fc.nat({ max: 12 }), leaves: fc.nat({ max: 60 }), picks: anyPicks });

test.each(ourScenarios)(
  '2,500 random routes of $story.id keep every law, and all that is told of them agrees',
  ({ story }) => {
    const play = playOf(story);
    const keepsProgress = progressKept(play);
    const fits = storedFits(story);
    fc.assert(
      fc.property(anyLearner, ({ skill, leaves, picks }) => {
        const runs = walk(story, picks, play, skilled(story, skill));
        expect(byMachine(runs)).toEqual(byGraph(story, runs));
        keepsProgress(runs);
        keepsScore(story, runs);
        comesBack(runs[leaves % runs.length]!);
        const record = recorded(runs.at(-1)!);
        fits(record);
        tellsAsJudged(record, runs.at(-1)!);
      }),
      { numRuns: 2_500 },
    );
  },
  // Some seconds; many times that on a machine that does other things besides.
  120_000,
);

/** Where the machine stands at each moment, and what it offers there. */
function byMachine(runs: readonly Run[]): readonly string[] {
  return runs.map(({ moment }) => {
    const node = 'node' in moment ? moment.node : moment.kind;
    return moment.kind === 'decision' ? `${node}: ${moment.choices.join()}` : node;
  });
}

/** The same by the graph of states, which is given the answers and nothing else; after the last there is no way on. */
function byGraph(story: Story, runs: readonly Run[]): readonly string[] {
  let state = statesOf(story)[0]!;
  // The answer that led back, while its decision is taken once more.
  let first: string | undefined;
  return runs.map(({ moment }) => {
    const { node } = state;
    switch (moment.kind) {
      case 'decision':
        return `${node}: ${offeredAt(state, first).join()}`;
      case 'passage':
        state = state.steps[0]!.to;
        return node;
      case 'reply':
        [state, first] = moment.leadsBack ? [state, moment.choice] : [after(state, first, moment.choice), undefined];
        return node;
      case 'ending':
        return state.steps.length === 0 ? node : `${node} goes on`;
      default:
        return moment.kind;
    }
  });
}

function offeredAt({ steps }: State, first: string | undefined): readonly (string | undefined)[] {
  const answers = steps.flatMap(({ answer }) => answer ?? []);
  if (first === undefined) return [...new Set(answers.map(({ choice }) => choice))];
  return answers.filter(({ choice }) => choice === first).map(({ retake }) => retake);
}

function after({ node, steps }: State, first: string | undefined, last: string): State {
  const wanted = [first, last].filter((choice) => choice !== undefined).join();
  const step = steps.find(({ answer }) => wanted === [answer?.choice, answer?.retake].filter(Boolean).join());
  if (!step) throw new Error(`the graph has no way on from ${node} by ${wanted}`);
  return step.to;
}

function progressKept(play: Play) {
  const most = mostDecisions(play.story);
  return (runs: readonly Run[]) => {
    const progress = runs.map(({ snapshot }) => progressOf(play, most, snapshot));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
  };
}

/** It never falls, lies between 0 and 1, hangs on the first answers alone, and is 1 where a success had none but the best. */
function keepsScore(story: Story, runs: readonly Run[]): void {
  const scoreAfter = (count: number) => scoreOf(story, evidenceOf(story, answers.slice(0, count)));
  const { answers, result } = runs.at(-1)!.attempt;
  const scores = [...answers.keys(), answers.length].map(scoreAfter);
  for (const [index, score] of scores.entries()) expect(score - (scores[index - 1] ?? 0)).toBeGreaterThan(-1e-12);
  expect(scores[0]).toBe(0);
  expect(scores.at(-1)).toBeLessThanOrEqual(1);
  const counted = firstAnswers(answers);
  expect(scoreOf(story, evidenceOf(story, counted))).toBe(scores.at(-1));
  expect(result!.score).toBeCloseTo(scores.at(-1)!, 3);
  const flawless = counted.every(({ node, choice }) => bestAt(story, node).includes(choice));
  if (result!.outcome === 'success') expect(result!.score === 1).toBe(flawless);
}

/** Somebody who left there stands there again, with all they had. */
function comesBack({ play, attempt, moment, snapshot }: Run): void {
  const read = decodeAttempt(play.story, encodeAttempt(play.story, attempt))!;
  expect(read).toEqual(attempt);
  const again = takeUp(play, read);
  expect(again.moment).toEqual(moment);
  expect(again.snapshot.context).toEqual(snapshot.context);
}

function storedFits(story: Story) {
  const longest = longestCourse([{ answers: mostAnswers(story), criteria: Object.keys(story.criteria).length }]);
  expect(longest).toBeLessThanOrEqual(4096);
  return ({ state }: LearningRecord) => {
    expect(state).toMatch(/^[!-~]+$/);
    expect(state.length).toBeLessThanOrEqual(longest);
  };
}

/** An LMS is told what the core judges: status, score and every criterion. */
function tellsAsJudged(
  { completed, progress, success, score, objectives }: LearningRecord,
  { play, attempt }: Run,
): void {
  const { story } = play;
  const { verdict, score: judged } = attempt.result!;
  expect({ completed, progress, success, score }).toEqual({
    completed: true,
    progress: 1,
    success: verdict.passed ? 'passed' : 'failed',
    score: Math.floor(reportedScore(judged, verdict, mark) * 100 + 1e-6) / 100,
  });
  expect(objectives.map(({ id, status, score: measure }) => ({ id, status, measure }))).toEqual(
    Object.entries(evidenceOf(story, attempt.answers)).map(([criterion, { state, measure }]) => ({
      id: `${story.standard.urn}.${criterion}`,
      status: state === 'shown' ? 'passed' : state === 'unmet' ? 'not-attempted' : 'incomplete',
      measure,
    })),
  );
}

function recorded({ play, attempt }: Run): LearningRecord {
  const { story } = play;
  const course = courseOf(story.id, { keep: 'best', mark });
  return recordOf({
    course,
    stories: [story],
    attempts: { [story.id]: withCurrent(withFresh(noAttempts, attempt), attempt, course) },
    language: null,
    texts: () => undefined,
    progress: () => 0,
    location: 'menu',
    answers: [],
  });
}

/** Takes the best choice on offer for so many picks of twelve, and any for the others. */
function skilled(story: Story, skill: number): Choosing {
  return (node, choices, pick) => {
    const best = choices.filter((choice) => bestAt(story, node).includes(choice));
    const among = pick < skill && best.length > 0 ? best : choices;
    return among[pick % among.length]!;
  };
}

function bestAt(story: Story, id: string): readonly string[] {
  const node = nodeOf(story, id);
  return isDecision(node) ? bestChoices(node) : [];
}
