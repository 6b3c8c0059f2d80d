import type { StoryMeter } from '../../core/scenario/story.ts';

/** How full a meter is, 0..1. */
export function shareOf(meter: StoryMeter, value: number): number {
  const [least, most] = meter.range;
  return most === least ? 0 : Math.min(1, Math.max(0, (value - least) / (most - least)));
}

/** The word for a meter's value: that of the highest level it has reached; its figure where it has no levels. */
export function levelOf(meter: StoryMeter, value: number, words: readonly string[] | undefined): string {
  const level = meter.levels?.findLastIndex((atLeast) => value >= atLeast) ?? -1;
  return words?.[level] ?? String(value);
}
