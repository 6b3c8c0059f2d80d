import type { Story, StoryDecision } from '../scenario/story.ts';
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

/**
 * The strongest routes: those with the greatest sum of counted ratings of all routes to a success ending (design,
 * Scoring). `undefined` where no route reaches one.
 */
export function strongestRoutes(story: Story): Strongest | undefined {
  const claimed = Object.keys(story.criteria);
  const each = (make: (criterion: string) => number) => Object.fromEntries(claimed.map((id) => [id, make(id)]));
  const none = each(() => 0);
  const strongest = foldRoutes<Sum>(story, {
    ending: (_, { ending }) =>
      ending.outcome === 'success' ? { sum: 0, least: none, most: none, taken: [] } : undefined,
    answered: (node, decision, choice, _, rest) => {
      const shows = ratingsOf(decision, choice);
      return {
        sum: rest.sum + totalOf(shows),
        least: each((id) => rest.least[id]! + (shows[id] ?? 0)),
        most: each((id) => rest.most[id]! + (shows[id] ?? 0)),
        taken: [{ node, choice, after: rest.taken }],
      };
    },
    either: (one, other) => {
      if (one.sum !== other.sum) return one.sum > other.sum ? one : other;
      return {
        sum: one.sum,
        least: each((id) => Math.min(one.least[id]!, other.least[id]!)),
        most: each((id) => Math.max(one.most[id]!, other.most[id]!)),
        taken: [...one.taken, ...other.taken],
      };
    },
  });
  return strongest && { ...strongest, answers: answersIn(strongest.taken) };
}

type Sum = Omit<Strongest, 'answers'> & { readonly taken: readonly Taken[] };

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
    answered: (_, decision, choice, __, rest) => {
      const earned = totalOf(ratingsOf(decision, choice));
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

/** What a choice rates, by criterion; silence is 0. Parsing has seen to it that the scenario claims them all. */
export function ratingsOf(decision: StoryDecision, choice: string): Readonly<Record<string, number>> {
  return decision.choices[choice]?.shows ?? {};
}

function totalOf(ratings: Readonly<Record<string, number>>): number {
  return Object.values(ratings).reduce((sum, rating) => sum + rating, 0);
}
