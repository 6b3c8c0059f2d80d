import { inThousandths } from '../score/verdict.ts';
import { assessedBy } from '../scenario/story.ts';
import type { Story, StoryEnding } from '../scenario/story.ts';
import { foldRoutes } from './routes.ts';
import { ratingsOf } from './strongest.ts';

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
  return perCriterion(story, counts, (criterion, decision, choice) => ratingsOf(decision, choice)[criterion] ?? 0);
}

/** For each claimed criterion, at how many decisions the routes to the endings that count meet it; exact. */
export function metBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): Readonly<Record<string, Bounds>> {
  return perCriterion(story, counts, (criterion, decision) => (criterion in assessedBy(decision) ? 1 : 0));
}

/**
 * The least and the most score, 0..1, of the routes to the endings that count. Exact where no criterion can earn more
 * than its `expected`, since the score is then a plain sum; otherwise bounds that may not be reached.
 */
export function scoreBounds(
  story: Story,
  counts: (ending: StoryEnding) => boolean = () => true,
): (Bounds & { readonly exact: boolean }) | undefined {
  const weights = Object.values(story.criteria).reduce((sum, { weight }) => sum + weight, 0);
  const worth = (ratings: (criterion: string) => number) =>
    Object.entries(story.criteria).reduce(
      (sum, [id, { weight, expected }]) => sum + (weight * Math.min(1, ratings(id) / expected)) / weights,
      0,
    );
  const sums = foldRoutes<Bounds>(story, {
    ending: (_, ending) => (counts(ending) ? { least: 0, most: 0 } : undefined),
    answered: (_, decision, choice, __, rest) =>
      shifted(
        rest,
        worth((id) => ratingsOf(decision, choice)[id] ?? 0),
      ),
    either: widest,
  });
  if (sums === undefined) return undefined;
  const earned = earnedBounds(story, counts);
  const exact = Object.entries(story.criteria).every(([id, { expected }]) => earned[id]!.most <= expected);
  // What is earned past `expected` counts in the sums and not in a score: then only the criteria's own least is sure.
  const least = exact ? sums.least : worth((id) => earned[id]!.least);
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
  worth: (criterion: string, decision: Parameters<typeof assessedBy>[0], choice: string) => number,
): Readonly<Record<string, Bounds>> {
  const claimed = Object.keys(story.criteria);
  const none = Object.fromEntries(claimed.map((id) => [id, { least: 0, most: 0 }]));
  const each = (make: (id: string) => Bounds) => Object.fromEntries(claimed.map((id) => [id, make(id)]));
  return (
    foldRoutes<Readonly<Record<string, Bounds>>>(story, {
      ending: (_, ending) => (counts(ending) ? none : undefined),
      answered: (_, decision, choice, __, rest) => each((id) => shifted(rest[id]!, worth(id, decision, choice))),
      either: (one, other) => each((id) => widest(one[id]!, other[id]!)),
    }) ?? none
  );
}

function shifted({ least, most }: Bounds, by: number): Bounds {
  return { least: least + by, most: most + by };
}

function widest(one: Bounds, other: Bounds): Bounds {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
