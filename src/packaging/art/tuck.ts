/**
 * How far left the face moves on heads drawn narrow, so that a raging brow
 * stays inside the outline. Units: Open Peeps'. Measured in Chromium against
 * each head's skin shape, at least 8 inside it.
 */
const TUCK: Readonly<Record<string, number>> = {
  afro: 3, bangs2: 1, bun: 6, bun2: 6, buns: 4, flatTop: 4, flatTopLong: 6,
  grayShort: 2, hijab: 3, longBangs: 9, medium1: 3, medium2: 6, medium3: 4, mediumStraight: 2,
  mohawk: 12, noHair2: 2, pomp: 6, shaved2: 2, short3: 2, short5: 5,
};

/** The shift of a head's face; 0 for most. */
export function tuckFor(head: string): number {
  return TUCK[head] ?? 0;
}
