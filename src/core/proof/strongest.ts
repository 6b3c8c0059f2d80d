import type { Story, StoryDecision } from '../scenario/story.ts';
import { foldRoutes } from './routes.ts';

/** What the strongest routes have in common; sums of counted ratings, first answers only. */
export interface Strongest {
  readonly sum: number;
  /** The least and the most the strongest routes earn for each claimed criterion; they differ where several tie. */
  readonly least: Readonly<Record<string, number>>;
  readonly most: Readonly<Record<string, number>>;
  /** Every first answer that a strongest route takes, as `node/choice`. */
  readonly answers: ReadonlySet<string>;
}

/**
 * The strongest routes: those with the greatest sum of counted ratings of all routes to a success ending (design,
 * Scoring). `undefined` where no route reaches one.
 */
export function strongestRoutes(story: Story): Strongest | undefined {
  return greatest(story, (outcome) => outcome === 'success');
}

/** The greatest sum on routes to an ending that is not a success; `undefined` where there is none. */
export function strongestElsewhere(story: Story): number | undefined {
  return greatest(story, (outcome) => outcome !== 'success')?.sum;
}

function greatest(story: Story, counts: (outcome: string) => boolean): Strongest | undefined {
  const claimed = Object.keys(story.criteria);
  const none = Object.fromEntries(claimed.map((criterion) => [criterion, 0]));
  return foldRoutes<Strongest>(story, {
    ending: (_, { ending }) =>
      counts(ending.outcome) ? { sum: 0, least: none, most: none, answers: new Set() } : undefined,
    answered: (id, decision, choice, _, rest) => {
      const shows = ratingsOf(decision, choice);
      const add = (earned: Readonly<Record<string, number>>) =>
        Object.fromEntries(claimed.map((criterion) => [criterion, earned[criterion]! + (shows[criterion] ?? 0)]));
      const sum = rest.sum + claimed.reduce((total, criterion) => total + (shows[criterion] ?? 0), 0);
      const answers = new Set(rest.answers).add(`${id}/${choice}`);
      return { sum, least: add(rest.least), most: add(rest.most), answers };
    },
    either: (one, other) => {
      if (one.sum !== other.sum) return one.sum > other.sum ? one : other;
      return {
        sum: one.sum,
        least: Object.fromEntries(claimed.map((id) => [id, Math.min(one.least[id]!, other.least[id]!)])),
        most: Object.fromEntries(claimed.map((id) => [id, Math.max(one.most[id]!, other.most[id]!)])),
        answers: new Set([...one.answers, ...other.answers]),
      };
    },
  });
}

/** What a choice rates, by criterion; silence is 0. */
export function ratingsOf(decision: StoryDecision, choice: string): Readonly<Record<string, number>> {
  return decision.choices[choice]?.shows ?? {};
}
