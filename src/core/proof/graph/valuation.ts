import { contextAtStart } from '../../play/rules.ts';
import type { Circumstances } from '../../scenario/condition.ts';
import type { Effects, Story } from '../../scenario/story.ts';

/** A few flags and meters of a story, the only ones that are looked at. */
export interface Reads {
  readonly flags: readonly string[];
  readonly meters: readonly string[];
}

/** What these flags and meters stand at together, as one number: a bit a flag, then a digit a meter. */
export interface Valuation {
  /** How many numbers there are. */
  readonly size: number;
  readonly start: number;
  /** What effects make of a value; `undefined` where they touch nothing that is looked at. */
  after(effects: Effects): ((value: number) => number) | undefined;
  /** The value with no flag up, of one that leaves the flags out. */
  readonly withFlags: (value: number) => number;
  readonly told: (value: number) => Circumstances;
}

/** The most numbers that are told apart: sixteen flags, or a meter and a few. */
const mostValues = 2 ** 16;

/** `undefined` where there are too many values to tell apart. */
export function valuationOf(story: Story, { flags, meters }: Reads): Valuation | undefined {
  const raised = 2 ** flags.length;
  let size = raised;
  const digits = meters.map((meter) => {
    const [least, most] = story.meters[meter]!.range;
    const digit = { meter, least, unit: size, values: most - least + 1 };
    size *= digit.values;
    return digit;
  });
  if (size > mostValues) return undefined;
  const { meters: starting } = contextAtStart(story);
  return {
    size,
    start: digits.reduce((sum, { meter, least, unit }) => sum + (starting[meter]! - least) * unit, 0),
    after: ({ raises = [], changes = {} }) => {
      const up = flags.reduce((bits, flag, at) => (raises.includes(flag) ? bits | (1 << at) : bits), 0);
      const moved = digits.flatMap((digit) => (changes[digit.meter] ? [{ ...digit, by: changes[digit.meter]! }] : []));
      if (up === 0 && moved.length === 0) return undefined;
      return (value) =>
        moved.reduce((after, { by, unit, values }) => {
          const digit = Math.floor(value / unit) % values;
          return after + (Math.min(values - 1, Math.max(0, digit + by)) - digit) * unit;
        }, value | up);
    },
    withFlags: (value) => value * raised,
    told: (value) => ({
      flags: flags.filter((_, at) => value & (1 << at)),
      meters: Object.fromEntries(
        digits.map(({ meter, least, unit, values }) => [meter, least + (Math.floor(value / unit) % values)]),
      ),
    }),
  };
}
