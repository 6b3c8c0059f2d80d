import type { StoryMeter } from '../../core/scenario/story.ts';
import { shareOf } from '../scene/level.ts';

/**
 * Where a value stands on a chart of a meter, 0 at the foot to 1 at the top. Each of the meter's words has a band of the
 * same height, so that every word has its room and whole values stand inside their band, never on its edge. A meter
 * without words is drawn by its figures.
 */
export function heightOf(meter: StoryMeter, value: number): number {
  const { levels, range } = meter;
  if (!levels || levels.length === 0) return shareOf(meter, value);
  const [, most] = range;
  const band = Math.max(
    0,
    levels.findLastIndex((atLeast) => value >= atLeast),
  );
  const from = levels[band] ?? 0;
  const to = levels[band + 1] ?? most + 1;
  const within = Math.min(1, Math.max(0, (value - from + 0.5) / (to - from)));
  return (band + within) / levels.length;
}
