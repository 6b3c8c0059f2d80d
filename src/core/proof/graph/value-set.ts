/** A set of small whole numbers from 0 that is never changed: a bit each, so that joining two is one step (`|`). */
export type ValueSet = bigint;

export const noValues: ValueSet = 0n;

export function only(value: number): ValueSet {
  return 1n << BigInt(value);
}

/** The numbers in a set, rising. */
export function valuesIn(set: ValueSet): readonly number[] {
  const digits = set.toString(16);
  const values: number[] = [];
  for (let at = 0; at < digits.length; at += 1) {
    const bits = parseInt(digits[digits.length - 1 - at]!, 16);
    for (let bit = 0; bit < 4; bit += 1) if (bits & (1 << bit)) values.push(4 * at + bit);
  }
  return values;
}

/** Makes what turns a set into that of what becomes of its numbers; worked out once for each set that is met. */
export function eachBecoming(become: (value: number) => number): (set: ValueSet) => ValueSet {
  const known = new Map<ValueSet, ValueSet>();
  return (set) => {
    const made = known.get(set) ?? valuesIn(set).reduce((sum, value) => sum | only(become(value)), noValues);
    known.set(set, made);
    return made;
  };
}
