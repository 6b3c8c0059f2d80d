import type { Story } from '../scenario/story.ts';
import type { Route } from './route.ts';

/** A meter's value at one moment of a route. */
export interface CurvePoint {
  /** The beginning, the reply at the decision with this number, or the ending. */
  readonly at: 'start' | number | 'end';
  readonly value: number;
  /** By how much the answers given there moved it: below 0 down. What a passage moved is in the next value alone. */
  readonly moved: number;
}

/** One meter through a route. */
export interface Curve {
  readonly meter: string;
  /** The least and the most it can hold. */
  readonly range: readonly [number, number];
  /** In order of play. */
  readonly points: readonly CurvePoint[];
}

/** One meter through a route; `undefined` where the story has no such meter. */
export function curveOf(story: Story, route: Route, meter: string): Curve | undefined {
  const is = story.meters[meter];
  if (is === undefined) return undefined;
  const { steps, atEnd } = route;
  const valueIn = (values: Readonly<Record<string, number>>) => values[meter] ?? is.start;
  const points: readonly CurvePoint[] = [
    { at: 'start', value: is.start, moved: 0 },
    ...steps.map(({ number, before, after }): CurvePoint => {
      const value = valueIn(after);
      return { at: number, value, moved: value - valueIn(before) };
    }),
    ...(atEnd ? [{ at: 'end' as const, value: valueIn(atEnd), moved: 0 }] : []),
  ];
  return { meter, range: is.range, points };
}
