/** Draws numbers evenly from 0 up to but not 1: the same ones for the same seed, on every machine. */
export type Random = () => number;

/** A counter whose every value is mixed by the finisher of MurmurHash3 (the way of SplitMix): whole numbers only. */
export function randomFrom(seed: number): Random {
  let counter = seed;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as the next. There must be one. */
export function oneOf<Thing>(things: readonly Thing[], random: Random): Thing {
  return things[Math.floor(random() * things.length)]!;
}
