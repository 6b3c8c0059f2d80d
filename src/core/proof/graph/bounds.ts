import { measureOf } from '../../score/evidence.ts';
import { inThousandths } from '../../score/verdict.ts';
import { assessedBy } from '../../scenario/story.ts';
import type { Story, StoryDecision, StoryEnding } from '../../scenario/story.ts';
import { foldRoutes } from './routes.ts';
import { added, byCriterion, ratingsIn, rowOnce } from './rows.ts';
import type { Row } from './rows.ts';

/** The least and the most of something over a set of routes. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Bounds of a score, 0..1; where they are not `exact` no route need reach them, and none goes past them. */
export interface ScoreBounds extends Bounds {
  readonly exact: boolean;
}

/** For each claimed criterion, what the routes to the endings that count can earn, in ratings; exact. */
export function earnedBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): Readonly<Record<string, Bounds>> {
  return perCriterion(story, counts, ratingsIn(story));
}

/** For each claimed criterion, at how many decisions the routes to the endings that count meet it; exact. */
export function metBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): Readonly<Record<string, Bounds>> {
  const once = (decision: StoryDecision) =>
    Object.fromEntries(Object.keys(assessedBy(decision)).map((criterion) => [criterion, 1]));
  return perCriterion(story, counts, rowOnce(story, once));
}

/**
 * Whether no route to the endings that count earns more for a criterion than its `expected`: a measure stops at 1, so only
 * then is a score the plain sum of what its choices are worth.
 */
export function isPlainSum(story: Story, counts?: (ending: StoryEnding) => boolean): boolean {
  return neverPast(story, earnedBounds(story, counts));
}

function neverPast({ criteria }: Story, earned: Readonly<Record<string, Bounds>>): boolean {
  return Object.entries(criteria).every(([id, { expected }]) => earned[id]!.most <= expected);
}

/** Whether every criterion has a yardstick. Where the strongest routes earn nothing for one there are no scores. */
export function hasYardsticks(story: Story): boolean {
  return Object.values(story.criteria).every(({ expected }) => expected > 0);
}

/**
 * The least and the most score, 0..1, of the routes to the endings that count; `undefined` where there are none, and where
 * a criterion has no yardstick. Exact where the score is a plain sum, otherwise bounds that may not be reached. For a
 * designer to read beside the criteria's own (design, Qualities); no finding hangs on it.
 */
export function scoreBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): ScoreBounds | undefined {
  if (!hasYardsticks(story)) return undefined;
  const sums = foldRoutes<Bounds>(story, {
    ending: (_, ending) => (counts(ending) ? { least: 0, most: 0 } : undefined),
    answered: (_, decision, choice, __, rest) => shifted(rest, worthOf(story, decision.choices[choice]?.shows ?? {})),
    either: widest,
  });
  return sums && scoreRange(story, sums, earnedBounds(story, counts));
}

/** What some routes can come to in score, from what their choices are worth together and what they earn by criterion. */
export function scoreRange(story: Story, sums: Bounds, earned: Readonly<Record<string, Bounds>>): ScoreBounds {
  const exact = neverPast(story, earned);
  // What is earned past `expected` counts in the sums and not in a score: then only the criteria's own least is sure.
  const sure = Object.fromEntries(Object.entries(earned).map(([id, { least }]) => [id, least]));
  const least = exact ? sums.least : worthOf(story, sure);
  return { least: inThousandths(Math.min(1, least)), most: inThousandths(Math.min(1, sums.most)), exact };
}

/** The most answers one attempt can hold, retakes included: what the longest stored state is reckoned from. */
export function mostAnswers(story: Story): number {
  return (
    foldRoutes<number>(story, {
      ending: () => 0,
      answered: (_, __, ___, retake, rest) => rest + (retake === undefined ? 1 : 2),
      either: Math.max,
    }) ?? 0
  );
}

function perCriterion(
  story: Story,
  counts: (ending: StoryEnding) => boolean,
  worth: (decision: StoryDecision, choice: string) => Row,
): Readonly<Record<string, Bounds>> {
  const none = Object.keys(story.criteria).map(() => 0);
  const rows = foldRoutes<{ readonly least: Row; readonly most: Row }>(story, {
    ending: (_, ending) => (counts(ending) ? { least: none, most: none } : undefined),
    answered: (_, decision, choice, __, rest) => {
      const by = worth(decision, choice);
      return { least: added(rest.least, by), most: added(rest.most, by) };
    },
    either: (one, other) => ({
      least: one.least.map((least, at) => Math.min(least, other.least[at]!)),
      most: one.most.map((most, at) => Math.max(most, other.most[at]!)),
    }),
  }) ?? { least: none, most: none };
  return byCriterion(
    story,
    rows.least.map((least, at) => ({ least, most: rows.most[at]! })),
  );
}

/** What ratings add to a score, 0..1, each criterion up to its yardstick; every criterion must have one. */
export function worthOf(story: Story, ratings: Readonly<Record<string, number>>): number {
  const claims = Object.entries(story.criteria);
  const weights = claims.reduce((sum, [, { weight }]) => sum + weight, 0);
  return claims.reduce(
    (sum, [id, { weight, expected }]) => sum + (weight * measureOf(ratings[id] ?? 0, expected)) / weights,
    0,
  );
}

function shifted({ least, most }: Bounds, by: number): Bounds {
  return { least: least + by, most: most + by };
}

function widest(one: Bounds, other: Bounds): Bounds {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
