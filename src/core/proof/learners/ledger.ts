import { measureOf, scoreOf } from '../../score/evidence.ts';
import { inThousandths, verdictOf } from '../../score/verdict.ts';
import type { Verdict } from '../../score/verdict.ts';
import type { Story } from '../../scenario/story.ts';
import type { Earning } from './options.ts';

/** What one attempt has earned so far, judged as the player judges; one ledger serves thousands of attempts in turn. */
export interface Ledger {
  clear(): void;
  enter(earnings: readonly Earning[]): void;
  /** The score in thousandths, 0..1, and the verdict; `breaches` are the decisions that were left with one. */
  judged(breaches: readonly string[]): Verdict & { readonly score: number };
}

/** An empty ledger for attempts at a story, judged by the course's mark, 0..1. */
export function ledgerOf(story: Story, mark: number): Ledger {
  const rows = Object.entries(story.criteria).map(([id, { expected }]) => ({ id, expected, earned: 0, measure: 0 }));
  const evidence = Object.fromEntries(rows.map((row) => [row.id, row]));
  return {
    clear() {
      for (const row of rows) row.earned = row.measure = 0;
    },
    enter(earnings) {
      for (const { criterion, rating } of earnings) {
        const row = rows[criterion]!;
        row.earned += rating;
        row.measure = measureOf(row.earned, row.expected);
      }
    },
    judged(breaches) {
      const score = scoreOf(story, evidence);
      return { ...verdictOf(story, evidence, score, breaches, mark), score: inThousandths(score) };
    },
  };
}
