import { encodeCourse } from '../../../src/core/course/codec.ts';
import { beginAttempt } from '../../../src/core/play/attempt.ts';
import { playOf, waits } from '../../../src/core/play/play.ts';
import { goOn, takeUp } from '../../../src/core/play/run.ts';
import { foldRoutes } from '../../../src/core/proof/graph/routes.ts';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { attemptAlong } from '../../fixtures/played.ts';

/** The decisions a route meets, in order; one that is answered twice is there once. */
export function decisionsOf(story: Story, route: Route): readonly string[] {
  return [...new Set(attemptAlong(story, route).answers.map(({ node }) => node))];
}

/** A route of the most answers a story can take, retakes included. */
export function longestRoute(story: Story): Route {
  const route = foldRoutes<Route>(story, {
    ending: () => [],
    answered: (_, __, choice, retake, rest) => [choice, ...(retake === undefined ? [] : [retake]), ...rest],
    either: (one, other) => (other.length > one.length ? other : one),
  });
  if (!route) throw new Error(`no route of ${story.id} comes to an ending`);
  return route;
}

/** What is stored of somebody who left at the first choice. */
export function leftAtFirstChoice(story: Story): string {
  let run = takeUp(playOf(story), beginAttempt(story, 0, 1_700_000_000));
  while (waits(run.moment) && run.moment.kind !== 'ending') run = goOn(run, 0, 0.7);
  return encodeCourse([story], { language: 'en', attempts: { [story.id]: { begun: 1, current: run.attempt } } });
}
