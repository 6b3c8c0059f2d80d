/** A set of small whole numbers from 0, a bit each: joining two is a few steps whatever they hold. */
export type BitSet = Uint32Array;

/** An empty set with room for the numbers below `size`. */
export function bitSet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32));
}

export function has(set: BitSet, number: number): boolean {
  return (set[number >>> 5]! & (1 << (number & 31))) !== 0;
}

export function add(set: BitSet, number: number): void {
  set[number >>> 5]! |= 1 << (number & 31);
}

export function addAll(set: BitSet, other: BitSet): void {
  for (let at = 0; at < other.length; at += 1) set[at]! |= other[at]!;
}
