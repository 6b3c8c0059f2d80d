import { expect } from 'vitest';
import { scormVersions } from '../../src/core/course/package-config.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { otherLanguage } from '../../src/core/scenario/text.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import {
  attemptsIn,
  figureIn,
  interactionsFor,
  interactionsIn,
  objectivesFor,
  objectivesIn,
  standingFor,
  standingIn,
  wholeFigure,
} from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import type { OurScenario } from './harness/our-two.ts';
import { bestRoute, otherEndings, routeTo } from './harness/routes.ts';
import type { Route } from './harness/routes.ts';
import { test } from './harness/test.ts';
import { packageName } from '../../src/core/course/package-config.ts';

interface WholePlay {
  readonly scenario: OurScenario;
  readonly zip: string;
  readonly ending: string;
  readonly route: Route;
  readonly language: Language;
}

// Each scenario in each version to its best ending and to another, the languages changing places from version to version.
const plays: readonly WholePlay[] = ourScenarios.flatMap((scenario) =>
  scormVersions.flatMap((version, index): WholePlay[] => {
    const { story } = scenario;
    const zip = packageName(story.id, version);
    const language = index % 2 === 0 ? 'cy' : 'en';
    const ending = otherEndings(story)[index]!;
    return [
      { scenario, zip, ending: 'its best ending', route: bestRoute(story), language },
      { scenario, zip, ending, route: routeTo(story, ending)!, language: otherLanguage(language) },
    ];
  }),
);

test.for(plays)('$zip plays to $ending in $language, and the LMS knows what was shown', async (whole, { open }) => {
  const { scenario, zip, ending, route, language } = whole;
  const { story } = scenario;
  const play = await open({ zip, kind: 'scorm-again' });
  await play.offer(language);
  const learner = await Learner.begin(play, scenario, language);
  await learner.follow(route);
  const debrief = await learner.goOn();
  const { attempt } = learner.run;
  if (ending === 'its best ending') expect(attempt.result).toMatchObject({ score: 1, verdict: { passed: true } });
  expect(figureIn(debrief.parts['verdict'])).toBe(wholeFigure(attempt.result!.score));
  await learner.leave();

  const { held } = await play.told();
  expect(standingIn(held, play.version)).toEqual(standingFor(attempt));
  expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, attempt));
  expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
  expect(held['cmi.student_preference.language'] ?? held['cmi.learner_preference.language']).toBe(language);
  expect(held['cmi.core.session_time'] ?? held['cmi.session_time']).toMatch(/[1-9]/);
  expect(held['cmi.suspend_data']).toMatch(/^[!-~]{1,4096}$/);
  const kept = attemptsIn(held, [story], story.id)?.kept;
  expect(kept?.answers).toMatchObject(attempt.answers.map(({ node, choice }) => ({ node, choice, language })));
  expect(kept?.result).toMatchObject({ ...attempt.result, lasted: expect.any(Number) as number });
  const refused = (await play.calls()).filter(({ name, error }) => name !== 'GetValue' && error !== '0');
  expect(refused).toEqual([]);
});
