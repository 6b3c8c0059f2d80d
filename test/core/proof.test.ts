import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../src/core/play/play.ts';
import { earnedBounds, metBounds, mostAnswers, scoreBounds } from '../../src/core/proof/graph/bounds.ts';
import { mostPassing } from '../../src/core/proof/graph/most-passing.ts';
import { greatestSums, strongestRoutes } from '../../src/core/proof/graph/strongest.ts';
import { structureFindings } from '../../src/core/proof/structure/structure.ts';
import { unfairness } from '../../src/core/proof/score/qualities.ts';
import { evidenceOf, firstAnswers } from '../../src/core/score/evidence.ts';
import type { Evidence } from '../../src/core/score/evidence.ts';
import type { Condition } from '../../src/core/scenario/condition.ts';
import { bestChoices, isDecision, isSuccess, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story, StoryDecision, StoryNode } from '../../src/core/scenario/story.ts';
import { anySmallStory } from '../fixtures/any-scenario.ts';
import { allRoutes, allRuns, endingOf } from '../fixtures/all-routes.ts';

// What is proved over states is held against every route played one by one through the machine.

const routesOf = (story: Story) =>
  allRoutes(story).map((run) => {
    const evidence = evidenceOf(story, run.attempt.answers);
    const sum = Object.values(evidence).reduce((total, { earned }) => total + earned, 0);
    return { run, ending: endingOf(run), evidence, sum, score: run.attempt.result!.score };
  });
const fold = (values: readonly number[]) => ({ least: Math.min(...values), most: Math.max(...values) });

test('the strongest routes found over states are the strongest of all routes played', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const routes = routesOf(story);
      const successes = routes.filter(({ ending }) => ending === 'well');
      const strongest = strongestRoutes(story)!;
      expect(strongest.sum).toBe(Math.max(...successes.map(({ sum }) => sum)));
      const sums = greatestSums(story);
      expect([...sums.keys()].sort()).toEqual([...new Set(routes.map(({ ending }) => ending))].sort());
      for (const [ending, greatest] of sums)
        expect(greatest).toBe(Math.max(...routes.filter((route) => route.ending === ending).map(({ sum }) => sum)));
      const best = successes.filter(({ sum }) => sum === strongest.sum);
      for (const criterion of Object.keys(story.criteria)) {
        const { least, most } = fold(best.map(({ evidence }) => evidence[criterion]!.earned));
        expect([strongest.least[criterion], strongest.most[criterion]]).toEqual([least, most]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the bounds of every criterion, of the score and of the answers are those of all routes played', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const routes = routesOf(story);
      const earned = earnedBounds(story);
      const met = metBounds(story);
      for (const criterion of Object.keys(story.criteria)) {
        const each = (of: (evidence: Evidence) => number) =>
          fold(routes.map(({ evidence }) => of(evidence[criterion]!)));
        expect(earned[criterion]).toEqual(each((evidence) => evidence.earned));
        expect(met[criterion]).toEqual(each((evidence) => evidence.sightings.length));
      }
      const bounds = scoreBounds(story)!;
      const scores = fold(routes.map(({ score }) => score));
      expect(bounds.least).toBeLessThanOrEqual(scores.least + 0.0006);
      expect(bounds.most).toBeGreaterThanOrEqual(scores.most - 0.0006);
      if (bounds.exact) expect(bounds.most).toBeCloseTo(scores.most, 2);
      const sound = routes.filter(
        ({ run, ending, evidence }) =>
          ending === 'well' &&
          contextOf(run.snapshot).breaches.length === 0 &&
          Object.entries(story.criteria).every(([id, { essential }]) => !essential || evidence[id]!.earned > 0),
      );
      const mostOfSound = Math.max(0, ...sound.map(({ score }) => score));
      const most = mostPassing(story, isSuccess);
      expect(most).toBeGreaterThanOrEqual(mostOfSound - 0.0006);
      if (bounds.exact) expect(most).toBeCloseTo(mostOfSound, 2);
      expect(mostAnswers(story)).toBe(Math.max(...routes.map(({ run }) => run.attempt.answers.length)));
    }),
    { numRuns: 60 },
  );
});

test('a scenario without findings lets no route with a poor choice reach a full score', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      fc.pre(unfairness(story, 0.7).length === 0);
      const strongest = strongestRoutes(story)!;
      for (const { run, ending, sum, score } of routesOf(story)) {
        if (ending !== 'well' || score < 1) continue;
        expect(sum).toBe(strongest.sum);
        for (const { node, choice } of firstAnswers(run.attempt.answers))
          expect(bestChoices(nodeOf(story, node) as StoryDecision)).toContain(choice);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is called a dead end is one, what is called out of reach is, and none is missed', () => {
  const stuck: string[] = [];
  fc.assert(
    fc.property(anyGatedStory, (story) => {
      const runs = allRuns(story).flatMap(({ moment }) => ('node' in moment ? [moment] : []));
      const deadEnds = runs.filter((moment) => moment.kind === 'decision' && moment.choices.length === 0);
      const reached = new Set(runs.map(({ node }) => node));
      const told = (pattern: RegExp) =>
        structureFindings(story).flatMap(({ code, path }) => (pattern.test(code) ? [String(path[1])] : []));
      expect(told(/left$/).sort()).toEqual([...new Set(deadEnds.map(({ node }) => node))].sort());
      expect(told(/reached$/)).toEqual(Object.keys(story.nodes).filter((id) => !reached.has(id)));
      stuck.push(...deadEnds.map((moment) => String(moment.kind === 'decision' && moment.retaking)));
    }),
    { numRuns: 300 },
  );
  expect(new Set(stuck)).toEqual(new Set(['true', 'false']));
});

// Stories in which any choice may be missing, even all; those of other properties always offer two. Most choices are
// there for everybody, so that what was done at one decision may first matter decisions later.
const anyGate: fc.Arbitrary<Condition | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Condition>(
      { flag: 'kept' },
      { not: { flag: 'kept' } },
      { not: { flag: 'told' } },
      { meter: 'mood', atLeast: 5 },
      { meter: 'mood', atMost: 4 },
    ),
  },
);
const anyGatedStory = fc.tuple(anySmallStory, fc.infiniteStream(anyGate)).map(([story, conditions]): Story => {
  const gated = (node: StoryNode): StoryNode => {
    if (!isDecision(node)) return node;
    const choices = Object.entries(node.choices).map(([id, { when: _, ...choice }]) => {
      const when = conditions.next().value;
      return [id, { ...choice, ...(when && { when }) }] as const;
    });
    return { ...node, choices: Object.fromEntries(choices) };
  };
  const nodes = Object.entries(story.nodes).map(([id, node]) => [id, gated(node)] as const);
  return { ...story, nodes: Object.fromEntries(nodes) };
});
