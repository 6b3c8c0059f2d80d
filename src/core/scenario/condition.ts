/**
 * A condition is data, never an expression: nothing is evaluated, so everything can be analysed
 * (decision 2 of the design).
 */
export type Condition =
  | { readonly flag: string }
  | { readonly meter: string; readonly atLeast?: number; readonly atMost?: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a condition is held against: the meters' values and the flags raised so far. */
export interface Circumstances {
  readonly meters: Readonly<Record<string, number>>;
  readonly flags: readonly string[];
}

/** Whether a condition holds; no condition always holds. */
export function holds(condition: Condition | undefined | null, now: Circumstances): boolean {
  if (condition === undefined || condition === null) return true;
  if ('flag' in condition) return now.flags.includes(condition.flag);
  if ('all' in condition) return condition.all.every((part) => holds(part, now));
  if ('any' in condition) return condition.any.some((part) => holds(part, now));
  if ('not' in condition) return !holds(condition.not, now);
  const value = now.meters[condition.meter] ?? 0;
  return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity);
}

/** Every flag and meter a condition looks at. */
export function readBy(condition: Condition | undefined | null): { flags: string[]; meters: string[] } {
  if (condition === undefined || condition === null) return { flags: [], meters: [] };
  if ('flag' in condition) return { flags: [condition.flag], meters: [] };
  if ('meter' in condition) return { flags: [], meters: [condition.meter] };
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const reads = parts.map(readBy);
  return { flags: reads.flatMap((read) => read.flags), meters: reads.flatMap((read) => read.meters) };
}
