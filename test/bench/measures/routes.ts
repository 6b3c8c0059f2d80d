import { encodeCourse } from '../../../src/core/course/codec.ts';
import { beginAttempt } from '../../../src/core/play/attempt.ts';
import { playOf, waits } from '../../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { foldRoutes } from '../../../src/core/proof/graph/routes.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import type { Route } from '../../e2e/harness/routes.ts';

/** The decisions a route meets, in order; one that is answered twice is there once. */
export function decisionsOf(story: Story, route: Route): readonly string[] {
  return [...new Set(played(story, route).attempt.answers.map(({ node }) => node))];
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

/** Plays a route to its ending, each answer as long in the making as can be told. */
export function played(story: Story, route: Route, seed = 0, began = 0): Run {
  let run = takeUp(playOf(story), beginAttempt(story, seed, began));
  const onward = () => {
    while (waits(run.moment) && run.moment.kind !== 'ending') run = goOn(run, began + 10_000_000, 0.7);
  };
  onward();
  for (const choice of route) {
    const next = answer(run, choice, { language: 'en', took: 10_000 });
    if (next === run) throw new Error(`${story.id} has no choice ${choice} at ${JSON.stringify(run.moment)}`);
    run = next;
    onward();
  }
  if (run.moment.kind !== 'ending') throw new Error(`the route of ${story.id} stops short of an ending`);
  return run;
}

/** What is stored of somebody who left at the first choice. */
export function leftAtFirstChoice(story: Story): string {
  let run = takeUp(playOf(story), beginAttempt(story, 0, 1_700_000_000));
  while (waits(run.moment) && run.moment.kind !== 'ending') run = goOn(run, 0, 0.7);
  return encodeCourse([story], { language: 'en', attempts: { [story.id]: { begun: 1, current: run.attempt } } });
}
