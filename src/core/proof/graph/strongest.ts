import type { Story } from '../../scenario/story.ts';
import { added, byCriterion, ratingsIn } from './rows.ts';
import type { Row } from './rows.ts';
import { foldRoutes } from './routes.ts';

/** What the strongest routes have in common; sums of counted ratings, first answers only. */
export interface Strongest {
  readonly sum: number;
  /** The least and the most the strongest routes earn for each claimed criterion; they differ where several tie. */
  readonly least: Readonly<Record<string, number>>;
  readonly most: Readonly<Record<string, number>>;
  /** Every first answer that a strongest route takes: the choices by their decision. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Story, Strongest | undefined>();

/**
 * The strongest routes: those with the greatest sum of counted ratings of all routes to a success ending (design,
 * Scoring). `undefined` where no route reaches one. Worked out once a story.
 */
export function strongestRoutes(story: Story): Strongest | undefined {
  if (!known.has(story)) known.set(story, found(story));
  return known.get(story);
}

function found(story: Story): Strongest | undefined {
  const ratings = ratingsIn(story);
  const none = Object.keys(story.criteria).map(() => 0);
  const strongest = foldRoutes<Sum>(story, {
    ending: (_, { ending }) =>
      ending.outcome === 'success' ? { sum: 0, least: none, most: none, taken: [] } : undefined,
    answered: (node, decision, choice, _, rest) => {
      const earned = ratings(decision, choice);
      return {
        sum: rest.sum + earned.reduce((sum, rating) => sum + rating, 0),
        least: added(rest.least, earned),
        most: added(rest.most, earned),
        taken: [{ node, choice, after: rest.taken }],
      };
    },
    either: (one, other) => {
      if (one.sum !== other.sum) return one.sum > other.sum ? one : other;
      return {
        sum: one.sum,
        least: one.least.map((least, at) => Math.min(least, other.least[at]!)),
        most: one.most.map((most, at) => Math.max(most, other.most[at]!)),
        taken: [...one.taken, ...other.taken],
      };
    },
  });
  if (strongest === undefined) return undefined;
  const { sum, least, most, taken } = strongest;
  return { sum, least: byCriterion(story, least), most: byCriterion(story, most), answers: answersIn(taken) };
}

interface Sum {
  readonly sum: number;
  readonly least: Row;
  readonly most: Row;
  readonly taken: readonly Taken[];
}

/** A first answer and all that may follow it: states share what follows, so nothing is copied on the way. */
interface Taken {
  readonly node: string;
  readonly choice: string;
  readonly after: readonly Taken[];
}

function answersIn(taken: readonly Taken[]): Strongest['answers'] {
  const answers = new Map<string, Set<string>>();
  const seen = new Set([taken]);
  for (const some of seen)
    for (const { node, choice, after } of some) {
      answers.set(node, (answers.get(node) ?? new Set()).add(choice));
      seen.add(after);
    }
  return answers;
}

/** For each ending that a route reaches, the greatest sum of counted ratings on the way to it. */
export function greatestSums(story: Story): ReadonlyMap<string, number> {
  const sums = foldRoutes<ReadonlyMap<string, number>>(story, {
    ending: (id) => new Map([[id, 0]]),
    answered: (_, { choices }, choice, __, rest) => {
      const earned = Object.values(choices[choice]?.shows ?? {}).reduce<number>((sum, rating) => sum + rating, 0);
      return new Map([...rest].map(([ending, sum]) => [ending, sum + earned]));
    },
    either: (one, other) => {
      const greater = new Map(one);
      for (const [ending, sum] of other) greater.set(ending, Math.max(sum, greater.get(ending) ?? 0));
      return greater;
    },
  });
  return sums ?? new Map();
}
