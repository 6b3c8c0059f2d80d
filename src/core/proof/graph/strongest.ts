import { isDecision, isSuccess, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { added, byCriterion, ratingsIn } from './rows.ts';
import type { Row } from './rows.ts';
import { foldedFrom, foldRoutes } from './routes.ts';
import { statesOf } from './states.ts';
import type { State, Step } from './states.ts';

/** What the strongest routes have in common; sums of counted ratings, first answers only. */
export interface Strongest {
  readonly sum: number;
  /** The least and the most the strongest routes earn for each claimed criterion; they differ where several tie. */
  readonly least: Readonly<Record<string, number>>;
  readonly most: Readonly<Record<string, number>>;
  /** Every first answer that a strongest route takes: the choices by their decision. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every step that a strongest route takes, by the state it is taken from; the start first. */
  readonly steps: ReadonlyMap<State, readonly Step[]>;
}

/**
 * The strongest routes: those with the greatest sum of counted ratings of all routes to a success ending (design,
 * Scoring). `undefined` where no route reaches one. Worked out once a story.
 */
export const strongestRoutes: (story: Story) => Strongest | undefined = once(found);

function found(story: Story): Strongest | undefined {
  const ratings = ratingsIn(story);
  const none = Object.keys(story.criteria).map(() => 0);
  const from = foldedFrom<Sum>(story, {
    ending: (_, ending) => (isSuccess(ending) ? { sum: 0, least: none, most: none } : undefined),
    answered: (_, decision, choice, __, rest) => {
      const earned = ratings(decision, choice);
      return { sum: rest.sum + total(earned), least: added(rest.least, earned), most: added(rest.most, earned) };
    },
    either: (one, other) => {
      if (one.sum !== other.sum) return one.sum > other.sum ? one : other;
      return {
        sum: one.sum,
        least: one.least.map((least, at) => Math.min(least, other.least[at]!)),
        most: one.most.map((most, at) => Math.max(most, other.most[at]!)),
      };
    },
  });
  const [strongest] = from;
  if (strongest === undefined) return undefined;
  const { sum, least, most } = strongest;
  const steps = strongestSteps(story, (state) => from[state.index]?.sum);
  return { sum, least: byCriterion(story, least), most: byCriterion(story, most), answers: answersIn(steps), steps };
}

interface Sum {
  readonly sum: number;
  readonly least: Row;
  readonly most: Row;
}

/** From the start on, the steps after which as much can still be earned as before them; `sumFrom` is the most. */
function strongestSteps(story: Story, sumFrom: (state: State) => number | undefined): Strongest['steps'] {
  const ratings = ratingsIn(story);
  const steps = new Map<State, readonly Step[]>();
  const reached = new Set(statesOf(story).slice(0, 1));
  for (const state of reached) {
    const node = nodeOf(story, state.node);
    const strongest = state.steps.filter(({ answer, to }) => {
      const rest = sumFrom(to);
      const earned = answer && isDecision(node) ? total(ratings(node, answer.choice)) : 0;
      return rest !== undefined && rest + earned === sumFrom(state);
    });
    steps.set(state, strongest);
    for (const { to } of strongest) reached.add(to);
  }
  return steps;
}

function answersIn(steps: Strongest['steps']): Strongest['answers'] {
  const answers = new Map<string, Set<string>>();
  for (const [{ node }, taken] of steps)
    for (const { answer } of taken) if (answer) answers.set(node, (answers.get(node) ?? new Set()).add(answer.choice));
  return answers;
}

function total(row: Row): number {
  return row.reduce((sum, rating) => sum + rating, 0);
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
