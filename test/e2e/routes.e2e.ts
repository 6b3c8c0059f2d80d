import { afterAll, expect } from 'vitest';
import { packageName, scormVersions } from '../../src/core/course/package-config.ts';
import { routeCover } from '../../src/core/proof/cover/route-cover.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import { languages } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { QuickHands } from './harness/hands.ts';
import {
  attemptsIn,
  interactionsFor,
  interactionsIn,
  objectivesFor,
  objectivesIn,
  standingFor,
  standingIn,
} from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import type { OurScenario } from './harness/our-two.ts';
import { test } from './harness/test.ts';

// Nothing here names a scenario: whatever the course has is covered, and held against the core at every step.

interface RoutePlay {
  readonly scenario: OurScenario;
  readonly route: Route;
  /** As in *3 of 8*. */
  readonly which: string;
  readonly language: Language;
  readonly zip: string;
  /** Whether the language is changed on the way, and back again. */
  readonly switches: boolean;
}

// Each route in each language, the versions of SCORM changing places from route to route and from language to language.
const plays = ourScenarios.flatMap((scenario) =>
  languages.flatMap((language, shift) => {
    const { routes } = routeCover(scenario.story)!;
    return routes.map((route, index): RoutePlay => {
      const version = scormVersions[(index + shift) % scormVersions.length]!;
      const which = `${index + 1} of ${routes.length}`;
      const zip = packageName(scenario.story.id, version);
      return { scenario, route, which, language, zip, switches: index % 2 === 0 };
    });
  }),
);

const began = performance.now();
afterAll(() => {
  const seconds = Math.round((performance.now() - began) / 1000);
  const steps = plays.reduce((sum, { route }) => sum + route.length, 0);
  console.log(`Route cover in the browser: ${plays.length} plays, ${steps} answers, ${seconds} s (budget: 120 s)`);
});

test.for(plays)('$zip, route $which in $language: page and LMS say what the core says', async (given, { open }) => {
  const { scenario, route, language, zip, switches } = given;
  const { story } = scenario;
  const play = await open({ zip, kind: 'strict' });
  await play.offer(language);
  const learner = await Learner.begin(play, scenario, language, { hands: new QuickHands(play) });
  const middle = Math.floor(route.length / 2);
  for (const [index, choice] of route.entries()) {
    await learner.goOnToNext();
    await learner.choose(choice);
    // On the reply, and back again on the next one: a decision is met, and taken, in the other language.
    if (switches && [middle - 1, middle].includes(index)) await learner.switchLanguage();
  }
  await learner.goOnToNext();
  expect(learner.run.moment.kind).toBe('ending');
  await learner.goOn();
  if (switches) {
    await learner.switchLanguage();
    await learner.switchLanguage();
  }
  await learner.leave();

  const { attempt } = learner.run;
  const { held } = await play.told();
  expect(standingIn(held, play.version)).toEqual(standingFor(attempt));
  expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, attempt));
  expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
  expect(held['cmi.student_preference.language'] ?? held['cmi.learner_preference.language']).toBe(learner.language);
  expect(held['cmi.core.session_time'] ?? held['cmi.session_time']).toMatch(/[1-9]/);
  const kept = attemptsIn(held, [story], story.id)?.kept;
  expect(kept?.answers.map((answer) => ({ ...answer, took: 0 }))).toEqual(attempt.answers);
  expect(kept?.result).toMatchObject({ ...attempt.result, lasted: expect.any(Number) as number });
});
