import type { Route } from '../../src/core/proof/graph/routes.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { QuickHands } from '../e2e/harness/hands.ts';
import { Learner } from '../e2e/harness/learner.ts';
import type { OurScenario } from '../e2e/harness/our-two.ts';
import type { Play } from '../e2e/harness/play.ts';
import type { Open } from '../e2e/harness/test.ts';
import { screenName } from './screens.ts';

const stories = ourScenarios.map(({ story }) => story);

/** What is done with a screen that is come to. */
export type Look = (play: Play, learner: Learner) => Promise<void>;

/** A learner at the brief of a scenario, in Welsh, of the course with both. */
export async function beginning(open: Open, scenario: OurScenario): Promise<{ play: Play; learner: Learner }> {
  const play = await open({ zip: 'customer-service.scorm2004-4', kind: 'scorm-again', query: '?lang=cy' });
  await play.look(({ parts }) => 'start' in parts);
  const hands = Object.assign(new QuickHands(play), { start: (title?: string) => play.start(title) });
  return { play, learner: await Learner.begin(play, scenario, 'cy', { stories, hands }) };
}

/** Plays a route from its brief to looking back, and looks at every screen on it. */
export async function walk(play: Play, learner: Learner, route: Route, look: Look): Promise<void> {
  await look(play, learner);
  const onward = async () => {
    await learner.goOn();
    await look(play, learner);
  };
  for (const choice of route) {
    while (learner.run.moment.kind !== 'decision') await onward();
    await learner.choose(choice);
    await look(play, learner);
  }
  while (learner.run.moment.kind !== 'ending') await onward();
  await play.goOn();
}

/** Looks once at each screen that has not been seen. */
export function onceEach(scenario: OurScenario, seen: Set<string>, look: Look): Look {
  return async (play, learner) => {
    const name = screenName(scenario, learner.run);
    if (seen.has(name)) return;
    seen.add(name);
    await look(play, learner);
  };
}

/** What a screen is called in what is found. */
export function shortName({ run: { moment } }: Learner): string {
  if (!('node' in moment)) return moment.kind;
  return `${moment.kind} ${moment.node}${moment.kind === 'reply' ? `/${moment.choice}` : ''}`;
}
