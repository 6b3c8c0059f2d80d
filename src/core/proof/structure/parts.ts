import { holds } from '../../scenario/condition.ts';
import type { Circumstances, Condition } from '../../scenario/condition.ts';

/** Keys from a condition to a part of it, as in `['all', 1]`. */
export type PartPath = readonly (string | number)[];

interface Part {
  readonly path: PartPath;
  readonly condition: Condition;
  readonly parts: readonly Part[];
  /** Whether its list would have a part left without it. */
  readonly spare: boolean;
  /** Whether in some circumstances the whole would hold otherwise without it. */
  decides: boolean;
}

/**
 * The last part of a condition, at any depth, without which it holds just the same in all of these circumstances; of two
 * that say the same each could go, but not both. `undefined` where every part decides something. A list of one part stays
 * whole.
 */
export function idlePart(condition: Condition, tried: readonly Circumstances[]): PartPath | undefined {
  const whole = partOf(condition, [], false);
  for (const now of tried) tell(whole, now);
  return lastIdle(whole);
}

function partOf(condition: Condition, path: PartPath, spare: boolean): Part {
  const parts = listed(condition).map(([keys, part], _, { length }) => partOf(part, [...path, ...keys], length > 1));
  return { path, condition, parts, spare, decides: false };
}

function listed(condition: Condition): readonly (readonly [PartPath, Condition])[] {
  if ('not' in condition) return [[['not'], condition.not]];
  if ('all' in condition) return condition.all.map((part, index) => [['all', index], part]);
  if ('any' in condition) return condition.any.map((part, index) => [['any', index], part]);
  return [];
}

// Looks only at what the whole hangs on. Where one part settles a list by itself, the list hangs on that part, and would
// be otherwise without it; where two do, it hangs on neither; where none does, on each, but without it stays as it is.
function tell({ condition, parts }: Part, now: Circumstances): void {
  const settling = 'any' in condition;
  let only: Part | undefined;
  for (const part of parts) {
    if (holds(part.condition, now) !== settling) continue;
    if (only) return;
    only = part;
  }
  if (only) only.decides = true;
  for (const part of only ? [only] : parts) tell(part, now);
}

function lastIdle({ parts }: Part): PartPath | undefined {
  for (const part of parts.toReversed()) {
    const idle = lastIdle(part) ?? (part.spare && !part.decides ? part.path : undefined);
    if (idle) return idle;
  }
  return undefined;
}
