import type { FindingCode } from '../core/finding/catalogue.ts';
import type { PlacedFinding } from '../core/finding/finding.ts';

/**
 * How many findings of one code in one file are told in words. A long scenario has dozens of labels to mend one by one;
 * hundreds of one code have one cause, and would push all else that was found out of sight.
 */
const mostAlike = 50;

interface Folded {
  readonly told: readonly PlacedFinding[];
  /** How many of a code are not told. */
  readonly left: ReadonlyMap<FindingCode, number>;
}

/** One file's findings as people can take them in: of each code the first ones, and how many more there are. */
export function folded(findings: readonly PlacedFinding[]): Folded {
  const count = new Map<FindingCode, number>();
  const told = findings.filter(({ code }) => {
    const before = count.get(code) ?? 0;
    count.set(code, before + 1);
    return before < mostAlike;
  });
  const left = [...count].flatMap(([code, all]) => (all > mostAlike ? [[code, all - mostAlike] as const] : []));
  return { told, left: new Map(left) };
}
