import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import type { Judged } from './sweep.ts';

/** What became of some mutants. */
export interface Share {
  readonly tried: number;
  readonly caught: number;
  readonly equivalent: number;
  readonly gaps: number;
  /** The codes that caught them, the most frequent first. */
  readonly by: readonly FindingCode[];
}

export function shareOf(judged: readonly Judged[]): Share {
  const missed = judged.filter(({ caughtBy }) => caughtBy.length === 0);
  const equivalent = missed.filter((one) => one.equivalent !== undefined).length;
  return {
    tried: judged.length,
    caught: judged.length - missed.length,
    equivalent,
    gaps: missed.length - equivalent,
    by: mostFrequent(judged.flatMap(({ caughtBy }) => caughtBy)),
  };
}

function mostFrequent(codes: readonly FindingCode[]): readonly FindingCode[] {
  const counts = new Map<FindingCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([code]) => code);
}
