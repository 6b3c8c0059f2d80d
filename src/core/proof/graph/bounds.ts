import { breachStands } from '../../play/rules.ts';
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
 * The least and the most score, 0..1, of the routes to the endings that count. Exact where no criterion can earn more
 * than its `expected`, since the score is then a plain sum; otherwise bounds that may not be reached. For a designer to
 * read beside the criteria's own (design, Qualities); no finding hangs on it.
 */
export function scoreBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): (Bounds & { readonly exact: boolean }) | undefined {
  const sums = foldRoutes<Bounds>(story, {
    ending: (_, ending) => (counts(ending) ? { least: 0, most: 0 } : undefined),
    answered: (_, decision, choice, __, rest) => shifted(rest, worthOf(story, decision.choices[choice]?.shows ?? {})),
    either: widest,
  });
  if (sums === undefined) return undefined;
  const earned = earnedBounds(story, counts);
  const exact = Object.entries(story.criteria).every(([id, { expected }]) => earned[id]!.most <= expected);
  // What is earned past `expected` counts in the sums and not in a score: then only the criteria's own least is sure.
  const sure = Object.fromEntries(Object.entries(earned).map(([id, { least }]) => [id, least]));
  const least = exact ? sums.least : worthOf(story, sure);
  return { least: inThousandths(Math.min(1, least)), most: inThousandths(Math.min(1, sums.most)), exact };
}

/**
 * The most score, 0..1, of the routes to the endings that count on which no breach of safety stands; 0 where there are
 * none. Exact where `scoreBounds` is, else too high.
 */
export function mostSound(story: Story, counts: (ending: StoryEnding) => boolean): number {
  const most = foldRoutes<number>(story, {
    ending: (_, ending) => (counts(ending) ? 0 : undefined),
    answered: (_, { choices }, choice, retake, rest) => {
      const stands = breachStands(choices[choice]!, retake === undefined ? undefined : choices[retake]);
      return stands ? undefined : rest + worthOf(story, choices[choice]!.shows ?? {});
    },
    either: Math.max,
  });
  return inThousandths(Math.min(1, most ?? 0));
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

/** What ratings add to a score, 0..1, each criterion up to its yardstick. */
export function worthOf(story: Story, ratings: Readonly<Record<string, number>>): number {
  const claims = Object.entries(story.criteria);
  const weights = claims.reduce((sum, [, { weight }]) => sum + weight, 0);
  return claims.reduce(
    (sum, [id, { weight, expected }]) => sum + (weight * Math.min(1, (ratings[id] ?? 0) / expected)) / weights,
    0,
  );
}

function shifted({ least, most }: Bounds, by: number): Bounds {
  return { least: least + by, most: most + by };
}

function widest(one: Bounds, other: Bounds): Bounds {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
