import { describe, expect, test } from 'vitest';
import { earnedBounds, metBounds, scoreBounds } from '../../src/core/proof/bounds.ts';
import { longestState } from '../../src/core/proof/storage.ts';
import { storyIssues } from '../../src/core/proof/story-issues.ts';
import { strongestRoutes } from '../../src/core/proof/strongest.ts';
import { bestChoices, isDecision } from '../../src/core/scenario/story.ts';
import { ourCourse, ourScenarios } from '../fixtures/scenarios.ts';

// The qualities of the design's Scoring section, proved of the two scenarios that ship.

describe.each(ourScenarios)('$scenario.id', ({ scenario, standard, story, texts }) => {
  test('nothing can be said against it: its score is fair, nobody gets stuck, all of it is reached', () => {
    expect(storyIssues(story, ourCourse().course.mark)).toEqual([]);
  });

  test('it claims every criterion of its standard, each met at two decisions or more on every way to a success', () => {
    expect(Object.keys(scenario.criteria).sort()).toEqual(Object.keys(standard.criteria).sort());
    expect(Object.keys(scenario.criteria)).toHaveLength(25);
    for (const { least } of Object.values(metBounds(story, ({ ending }) => ending.outcome === 'success')))
      expect(least).toBeGreaterThanOrEqual(2);
  });

  test('no route earns more of a criterion than the strongest do, so its score bounds are exact', () => {
    const strongest = strongestRoutes(story)!;
    for (const [criterion, { most }] of Object.entries(earnedBounds(story)))
      expect(most, criterion).toBeLessThanOrEqual(strongest.least[criterion]!);
    expect(scoreBounds(story)).toMatchObject({ least: 0, most: 1, exact: true });
  });

  test('every decision of the main line offers three choices', () => {
    const decisions = Object.values(story.nodes).filter(isDecision);
    for (const { choices } of decisions) expect(Object.keys(choices)).toHaveLength(3);
  });

  test.each(['cy', 'en'] as const)('in %s no choice gives itself away by its length', (language) => {
    const ranks = { longest: 0, shortest: 0 };
    const decisions = Object.entries(story.nodes).flatMap(([id, node]) =>
      isDecision(node) ? [[id, node] as const] : [],
    );
    for (const [id, decision] of decisions) {
      const lengths = Object.entries(texts[language].nodes[id]!.choices!).map(([choice, { label }]) => ({
        choice,
        length: label.length,
      }));
      lengths.sort((a, b) => a.length - b.length);
      if (bestChoices(decision).includes(lengths[0]!.choice)) ranks.shortest += 1;
      if (bestChoices(decision).includes(lengths.at(-1)!.choice)) ranks.longest += 1;
    }
    expect(ranks.longest / decisions.length).toBeLessThan(0.5);
    expect(ranks.shortest / decisions.length).toBeLessThan(0.5);
  });

  test.each(['cy', 'en'] as const)("in %s choices have 6 to 22 words and coach's notes at most 40", (language) => {
    const words = (text: string) => text.trim().split(/\s+/).length;
    for (const [id, node] of Object.entries(texts[language].nodes))
      for (const [choice, { label, coach }] of Object.entries(node.choices ?? {})) {
        expect(words(label), `${id}/${choice}`).toSatisfy((count: number) => count >= 6 && count <= 22);
        expect(words(coach), `${id}/${choice}`).toBeLessThanOrEqual(40);
      }
  });
});

test('the whole course, with first, best and current attempt of each scenario, fits what SCORM 1.2 can hold', () => {
  expect(longestState(ourScenarios.map(({ story }) => story))).toBeLessThanOrEqual(4096);
});
