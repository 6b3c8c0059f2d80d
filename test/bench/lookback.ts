import { curveOf } from '../../src/core/lookback/curve.ts';
import { decisionsOf } from '../../src/core/lookback/decisions.ts';
import { nextToPractise } from '../../src/core/lookback/next-to-practise.ts';
import { practise } from '../../src/core/lookback/practice.ts';
import { routeMap } from '../../src/core/lookback/route-map.ts';
import { routeOf } from '../../src/core/lookback/route.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import type { Play } from '../../src/core/play/play.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { attemptAlong } from '../fixtures/played.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { longestRoute } from './measures/routes.ts';

/** In milliseconds: a debrief is to appear within 100 with the CPU slowed four times, of which this is to be a fifth. */
const budget = 5;
const times = 21;

/** What a debrief is worked out from, of the longest attempts there are. */
export function lookbackFigures(stories: readonly Story[]): readonly Figure[] {
  return stories.flatMap((story) => {
    const attempt = attemptAlong(story, longestRoute(story));
    const play = playOf(story);
    const { steps } = routeOf(play, attempt);
    const note = `${steps.length} decisions, ${attempt.answers.length} answers; median of ${times}`;
    const timed = { unit: 'ms', budget, timed: true } as const;
    const middle = steps[Math.floor(steps.length / 2)]!;
    const practising = () => practise(play, attempt, middle.number, middle.offered[0]!);
    return [
      { name: `${story.id}: looked back on`, measured: took(() => lookedBack(play, attempt)), ...timed, note },
      { name: `${story.id}: a moment practised`, measured: took(practising), ...timed },
    ];
  });
}

function lookedBack(play: Play, attempt: Attempt): void {
  const route = routeOf(play, attempt);
  for (const meter of Object.keys(play.story.meters)) curveOf(play.story, route, meter);
  routeMap(play, attempt);
  decisionsOf(play, attempt);
  nextToPractise(play, attempt);
}

function took(work: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
