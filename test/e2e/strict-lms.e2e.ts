import { expect, inject, test as plain, vi } from 'vitest';
import type { Language } from '../../src/core/scenario/text.ts';
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
import { bestRoute, worstRoute } from './harness/routes.ts';
import { diner, repair } from './harness/our-two.ts';
import type { OurScenario } from './harness/our-two.ts';
import { Play } from './harness/play.ts';
import { test, theBrowser } from './harness/test.ts';
import { collectTrouble } from './harness/trouble.ts';
import type { Call } from './lms-page/recorder.ts';

const plays = [
  { zip: 'angry-diner.scorm12', scenario: diner, way: 'worst', language: 'en' },
  { zip: 'unexpected-repair-cost.scorm12', scenario: repair, way: 'best', language: 'cy' },
  { zip: 'angry-diner.scorm2004-4', scenario: diner, way: 'best', language: 'en' },
  { zip: 'unexpected-repair-cost.scorm2004-3', scenario: repair, way: 'worst', language: 'cy' },
] as const satisfies readonly { zip: string; scenario: OurScenario; way: 'best' | 'worst'; language: Language }[];

test.for(plays)(
  '$zip tells an LMS that forgives nothing only what is legal, on the $way way in $language, left once and resumed',
  async ({ zip, scenario, way, language }, { open }) => {
    const { story } = scenario;
    const route = way === 'best' ? bestRoute(story) : worstRoute(story);
    const half = Math.ceil(route.length / 2);
    const play = await open({ zip, kind: 'strict' });
    await play.offer(language);
    const learner = await Learner.begin(play, scenario, language);
    for (const choice of route.slice(0, half)) {
      await learner.goOnToNext();
      await learner.choose(choice);
    }
    const calls = [...(await play.calls())];
    await play.shut();
    await play.comeBack();
    await play.resume();
    await learner.holds();
    await learner.follow(route.slice(half));
    await learner.goOn();
    calls.push(...(await play.calls()));
    await learner.leave();

    const { held } = await play.told();
    const { attempt } = learner.run;
    expect(standingIn(held, play.version)).toEqual(standingFor(attempt));
    expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, attempt));
    expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
    expect(attempt.answers.map(({ choice }) => choice)).toEqual(route);
    if (play.version === '1.2')
      expect(attemptsIn(held, [story], story.id)?.kept?.result?.score).toBe(attempt.result?.score);
    for (const between of betweenAnswers(calls))
      expect(between.filter(({ name }) => name === 'Commit')).toHaveLength(1);
    // The first state of each of the two sessions is read back, and nothing else is asked while somebody answers.
    const asked = betweenAnswers(calls).flatMap((between) => between.filter(({ name }) => name === 'GetValue'));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(asked.filter(({ element }) => element !== 'cmi.suspend_data')).toEqual([]);
  },
);

plain('an illegal call on the page of the LMS that forgives nothing would fail its test', async () => {
  const context = await (await theBrowser()).newContext();
  const trouble = collectTrouble(context, inject('origin'));
  const { content } = await Play.open(context, { zip: 'angry-diner.scorm12', kind: 'strict' }, inject('origin'));
  await content.evaluate(() => {
    const { API } = window.parent as unknown as { API: { LMSSetValue(element: string, value: string): string } };
    API.LMSSetValue('cmi.core.colour', 'red');
  });
  await vi.waitFor(() => expect(trouble).toEqual([expect.stringContaining('set cmi.core.colour red: unknown')]));
  await context.close();
});

// What was called from one answer to the next, within a launch.
function betweenAnswers(calls: readonly Call[]): readonly (readonly Call[])[] {
  const answers = calls.flatMap(({ element }, at) => (/^cmi\.interactions\.\d+\.id$/.test(element) ? [at] : []));
  const spans = answers.slice(0, -1).map((from, index) => calls.slice(from, answers[index + 1]));
  return spans.filter((span) => !span.some(({ name }) => name === 'Initialize'));
}
