import { curveOf } from '../../core/lookback/curve.ts';
import type { CurvePoint } from '../../core/lookback/curve.ts';
import type { Route } from '../../core/lookback/route.ts';
import type { Story } from '../../core/scenario/story.ts';

/** One way through the story, as it is drawn beside another. */
export interface Way {
  readonly kind: 'taken' | 'practised';
  readonly route: Route;
}

/** A meter's value on a way, at a place along it: 0 before the first step, then the numbers of the steps, then the ending. */
export interface PlacedPoint {
  readonly place: number;
  readonly at: CurvePoint['at'];
  readonly value: number;
}

/** The place of the ending, whichever of some ways comes to it: one after the greatest number. */
export function placeOfEnding(ways: readonly Way[]): number {
  return Math.max(0, ...ways.flatMap(({ route }) => route.steps.map(({ number }) => number))) + 1;
}

/** A meter along a way. */
export function placedPoints(story: Story, { route }: Way, meter: string, ending: number): readonly PlacedPoint[] {
  const placeOf = (at: CurvePoint['at']) => (at === 'start' ? 0 : at === 'end' ? ending : at);
  return (curveOf(story, route, meter)?.points ?? []).map(({ at, value }) => ({ place: placeOf(at), at, value }));
}
