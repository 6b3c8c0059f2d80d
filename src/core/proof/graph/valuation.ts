import { contextAtStart } from '../../play/rules.ts';
import type { Circumstances } from '../../scenario/condition.ts';
import type { Effects } from '../../scenario/scenario.ts';
import type { Story } from '../../scenario/story.ts';
import { meterValues } from './meter-values.ts';

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

/** One meter in a number: which digit stands for which of its values, and how much one more of it adds. */
interface Digit {
  readonly meter: string;
  readonly values: readonly number[];
  readonly unit: number;
}

/** `undefined` where there are too many values to tell apart. */
export function valuationOf(story: Story, reads: Reads): Valuation | undefined {
  const size = valuesTogether(story, reads);
  if (size > mostValues) return undefined;
  const { flags, meters } = reads;
  const raised = 2 ** flags.length;
  let unit = raised;
  const digits = meters.map((meter): Digit => {
    const digit = { meter, values: meterValues(story, meter)!, unit };
    unit *= digit.values.length;
    return digit;
  });
  const { meters: starting } = contextAtStart(story);
  return {
    size,
    start: digits.reduce((sum, { meter, values, unit }) => sum + values.indexOf(starting[meter]!) * unit, 0),
    after: ({ raises = [], changes = {} }) => {
      const up = flags.reduce((bits, flag, at) => (raises.includes(flag) ? bits | (1 << at) : bits), 0);
      const moves = digits.flatMap((digit) => movesOf(story, digit, changes[digit.meter] ?? 0));
      if (up === 0 && moves.length === 0) return undefined;
      return (value) => moves.reduce((after, move) => after + move(value), value | up);
    },
    withFlags: (value) => value * raised,
    told: (value) => ({
      flags: flags.filter((_, at) => value & (1 << at)),
      meters: Object.fromEntries(
        digits.map(({ meter, values, unit }) => [meter, values[Math.floor(value / unit) % values.length]!]),
      ),
    }),
  };
}

/** How many values some flags and meters can have together; of a meter of which too many are in use, its whole range. */
export function valuesTogether(story: Story, { flags, meters }: Reads): number {
  return meters.reduce((product, meter) => {
    const [least, most] = story.meters[meter]!.range;
    return product * (meterValues(story, meter)?.length ?? most - least + 1);
  }, 2 ** flags.length);
}

/** What a change of a meter adds to a number; nothing where it is none. */
function movesOf(story: Story, { meter, values, unit }: Digit, by: number): readonly ((value: number) => number)[] {
  if (by === 0) return [];
  const [least, most] = story.meters[meter]!.range;
  const places = new Map(values.map((value, at) => [value, at]));
  // Of a value that nobody brings here nothing becomes.
  const moved = values.map((value, at) => (places.get(Math.min(most, Math.max(least, value + by))) ?? at) - at);
  return [(value) => moved[Math.floor(value / unit) % values.length]! * unit];
}
