/** A score of 0..1 as a whole figure out of 100, never rounded up over a mark it did not reach. */
export function percentOf(score: number): number {
  return Math.floor(score * 100 + 1e-6);
}
