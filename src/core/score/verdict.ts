import type { Attempt, Result } from '../play/attempt.ts';
import { isEnding, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { evidenceOf, scoreOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** Why a finished attempt did not pass; empty where it did. */
export const shortfalls = ['mark', 'breach', 'essential'] as const;
export type Shortfall = (typeof shortfalls)[number];

export interface Verdict {
  readonly passed: boolean;
  readonly shortfalls: readonly Shortfall[];
}

/** The pass mark where neither the course nor the LMS gives one, 0..1. */
export const usualMark = 0.7;

/** Scores are kept in thousandths, so that what is stored, shown and sent is one figure. */
export function inThousandths(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** The verdict on an attempt that reached an ending: the mark, no standing breach, every essential at least in part. */
export function verdictOf(
  story: Story,
  evidence: Readonly<Record<string, Pick<Evidence, 'earned'>>>,
  score: number,
  breaches: readonly string[],
  mark: number,
): Verdict {
  const missed = Object.entries(story.criteria).some(
    ([id, criterion]) => criterion.essential && (evidence[id]?.earned ?? 0) === 0,
  );
  const found: Shortfall[] = [];
  if (inThousandths(score) < mark) found.push('mark');
  if (breaches.length > 0) found.push('breach');
  if (missed) found.push('essential');
  return { passed: found.length === 0, shortfalls: found };
}

/** Judges an attempt that has come to an ending; the result is kept with it for good. `lasted` is in seconds. */
export function judge(
  story: Story,
  { answers, carried }: Pick<Attempt, 'answers' | 'carried'>,
  ending: string,
  breaches: readonly string[],
  mark: number,
  lasted: number,
): Result {
  const evidence = evidenceOf(story, answers, carried);
  const score = inThousandths(scoreOf(story, evidence));
  const node = nodeOf(story, ending);
  const kept = Object.entries(evidence).map(
    ([id, { state, earned, expected }]) => [id, { state, earned, expected }] as const,
  );
  return {
    ending,
    outcome: isEnding(node) ? node.ending.outcome : 'partial',
    score,
    mark: inThousandths(mark),
    verdict: verdictOf(story, evidence, score, breaches, mark),
    lasted,
    evidence: Object.fromEntries(kept),
  };
}

/**
 * The verdict that holds where the mark is now `mark`, and the mark it was reached by: an LMS may have been given another
 * since. A pass is never taken back; what failed on the mark alone passes where the mark has come down to it.
 */
export function verdictAt({ score, verdict, mark: then }: Result, mark: number): Verdict & { readonly mark: number } {
  if (verdict.passed) return { ...verdict, mark: then };
  const shortfalls = verdict.shortfalls.filter((shortfall) => shortfall !== 'mark' || score < mark);
  return { passed: shortfalls.length === 0, shortfalls, mark };
}

/**
 * The score to report, 0..1: a verdict failed on other grounds than the score reports at most mark − 0.01, so that no
 * LMS with a mastery score of its own turns it round (design, Scoring).
 */
export function reportedScore(score: number, verdict: Verdict, mark: number): number {
  return verdict.passed ? score : Math.max(0, Math.min(score, mark - 0.01));
}
