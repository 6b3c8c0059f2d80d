import { leadsBack } from '../../play/rules.ts';
import type { Finding } from '../../finding/finding.ts';
import { assessedBy, assesses, bestChoices, decisionsIn, isEnding, isSuccess, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { earnedBounds, metBounds } from '../graph/bounds.ts';
import { mostPassing } from '../graph/most-passing.ts';
import { exploredOf } from '../graph/states.ts';
import { greatestSums, strongestRoutes } from '../graph/strongest.ts';
import type { Strongest } from '../graph/strongest.ts';
import { detourFindings } from './detours.ts';

/**
 * What keeps a scenario's score from being fair (the qualities in the design's Scoring section), proved over every
 * reachable state. Empty where nothing does, and where there are too many states to prove any of it. `mark` is 0..1.
 */
export function unfairness(story: Story, mark: number): readonly Finding[] {
  if (exploredOf(story).tooMany) return [];
  const strongest = strongestRoutes(story);
  if (strongest === undefined) return [{ code: 'no-success', path: ['nodes'] }];
  const neverEarned = criteriaNeverEarned(strongest);
  const tornBetween = withoutOneBest(story, strongest);
  const misled = [...strongestButNotBest(story, strongest), ...betterElsewhere(story, strongest)];
  // Where no choice is best for all, the strongest routes differ in what they earn: mending that mends this.
  const torn = tornBetween.some(({ code }) => code === 'no-best-choice');
  const unequal = torn ? [] : unequalStrongest(strongest);
  // The strongest routes are the yardstick. Where they are astray themselves, so is what is measured by it.
  const astray = torn || misled.length + unequal.length > 0;
  return [
    ...neverEarned,
    ...tornBetween,
    ...bestLeadingBack(story),
    ...misled,
    ...unequal,
    ...(astray ? [] : earnedPastYardstick(story)),
    // Without a yardstick for every criterion there is no score to reckon with.
    ...(neverEarned.length === 0 ? markOutOfReach(story, mark) : []),
    ...(astray || neverEarned.length > 0 ? [] : detourFindings(story)),
    ...metTooSeldom(story),
  ];
}

function criteriaNeverEarned({ least }: Strongest): readonly Finding[] {
  return Object.keys(least).flatMap((found): Finding[] =>
    least[found] === 0 ? [{ code: 'never-earned', path: ['criteria', found], values: { found } }] : [],
  );
}

// Aside from the strongest routes it costs nobody a full score, but nobody can do wholly right there either.
function withoutOneBest(story: Story, { answers }: Strongest): readonly Finding[] {
  return decisionsIn(story).flatMap(([id, decision]): Finding[] => {
    if (bestChoices(decision).length > 0) return [];
    const code = answers.has(id) ? 'no-best-choice' : 'no-best-choice-aside';
    return [{ code, path: ['nodes', id, 'choices'] }];
  });
}

// What leads back is told why it was wrong, and an LMS that it was correct. Where nothing is rated all are best, and one
// that leads back does no harm beside one that does not.
function bestLeadingBack(story: Story): readonly Finding[] {
  return decisionsIn(story).flatMap(([id, decision]): Finding[] => {
    const best = bestChoices(decision);
    const back = best.filter((choice) => leadsBack(decision.choices[choice]!));
    if (!assesses(decision) && back.length < best.length) return [];
    return back.map((choice) => ({ code: 'best-leads-back', path: ['nodes', id, 'choices', choice] }));
  });
}

function strongestButNotBest(story: Story, { answers }: Strongest): readonly Finding[] {
  return decisionsIn(story).flatMap(([id, decision]): Finding[] => {
    const [best] = bestChoices(decision);
    if (best === undefined) return [];
    const poor = [...(answers.get(id) ?? [])].filter((choice) => !bestChoices(decision).includes(choice));
    return poor.map((choice) => {
      const found = worseOn(decision, choice).join(', ');
      return { code: 'strongest-not-best', path: ['nodes', id, 'choices', choice], values: { found, best } };
    });
  });
}

function worseOn(decision: StoryDecision, choice: string): readonly string[] {
  const shows: Readonly<Record<string, number>> = decision.choices[choice]?.shows ?? {};
  return Object.entries(assessedBy(decision)).flatMap(([id, most]) => ((shows[id] ?? 0) < most ? [id] : []));
}

function unequalStrongest({ least, most }: Strongest): readonly Finding[] {
  return Object.keys(least).flatMap((found): Finding[] => {
    if (least[found] === most[found]) return [];
    return [
      {
        code: 'strongest-unequal',
        path: ['criteria', found],
        values: { found, least: least[found]!, most: most[found]! },
      },
    ];
  });
}

function betterElsewhere(story: Story, { sum }: Strongest): readonly Finding[] {
  return [...greatestSums(story)].flatMap(([id, elsewhere]): Finding[] => {
    const node = nodeOf(story, id);
    if (elsewhere <= sum || !isEnding(node) || isSuccess(node)) return [];
    return [{ code: 'better-elsewhere', path: ['nodes', id], values: { elsewhere, sum } }];
  });
}

// A measure stops at 1, so a detour that earns more than the yardstick makes up for what was lost before it.
function earnedPastYardstick(story: Story): readonly Finding[] {
  const earned = earnedBounds(story);
  return Object.entries(story.criteria).flatMap(([found, { expected }]): Finding[] => {
    const { most } = earned[found]!;
    if (expected === 0 || most <= expected) return [];
    const values = { found, most, expected };
    return [{ code: 'earned-past-yardstick', path: ['criteria', found], values }];
  });
}

// The most is exact or too high, so no scenario is blamed that need not be. A pass at another ending is no success.
function markOutOfReach(story: Story, mark: number): readonly Finding[] {
  const most = mostPassing(story, isSuccess);
  return most >= mark ? [] : [{ code: 'mark-out-of-reach', path: ['nodes'], values: { most, mark } }];
}

function metTooSeldom(story: Story): readonly Finding[] {
  const met = metBounds(story, isSuccess);
  return Object.entries(story.criteria).flatMap(([found, { needed }]): Finding[] => {
    const least = met[found]!.least;
    const rating = decisionsIn(story).filter(([, decision]) => Object.hasOwn(assessedBy(decision), found));
    // What is rated nowhere is never earned either, which is told.
    if (least >= needed || rating.length === 0) return [];
    // Not all files write `needed`: the criterion itself is there in each.
    const path = ['criteria', found];
    if (least === 0) return [{ code: 'missed-on-the-way', path, values: { found } }];
    const values = { found, needed, least, rating: rating.map(([id]) => id).join(', ') };
    return [{ code: 'needed-out-of-reach', path, values }];
  });
}
