import { expect, test, vi } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import {
  interactionsFor,
  interactionsIn,
  mark,
  objectivesFor,
  objectivesIn,
  standingFor,
  standingIn,
} from './harness/held.ts';
import { diner, repair } from './harness/our-two.ts';
import type { OurScenario } from './harness/our-two.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { ThinPlays } from './harness/thin-plays.ts';
import { word } from './harness/words.ts';

const plays = new ThinPlays();

// The core's own account of a route.
function played({ story }: OurScenario, route: Route): Run {
  let run = takeUp(playOf(story), beginAttempt(story, 0, 0));
  for (const choice of route) {
    while (run.moment.kind !== 'decision') run = goOn(run, 0, mark);
    run = answer(run, choice, { language: 'en', took: 0 });
  }
  while (run.moment.kind !== 'debrief') run = goOn(run, 0, mark);
  return run;
}

test.each([
  { zip: 'angry-diner.hosted.scorm12', scenario: diner, way: bestRoute, language: 'en' },
  { zip: 'unexpected-repair-cost.hosted.scorm2004-3', scenario: repair, way: worstRoute, language: 'cy' },
  { zip: 'angry-diner.hosted.scorm2004-4', scenario: diner, way: worstRoute, language: 'en' },
] as const)(
  '$zip plays from another origin, is left and resumed, and the LMS ends with what the core makes of the play',
  async ({ zip, scenario, way, language }) => {
    const { story } = scenario;
    const route = way(story);
    const half = Math.ceil(route.length / 2);
    const thin = await plays.open(zip);
    const { play } = thin;
    await thin.offer(language);
    await thin.part('start').click();
    await thin.follow(route.slice(0, half));
    await play.shut();
    expect((await play.calls()).at(-1)).toMatchObject({ name: 'Terminate', error: '0' });
    await play.comeBack();
    await thin.part('resume').click();
    await thin.follow(route.slice(half));
    await thin.until(thin.part('verdict'));
    await thin.part('leave').click();
    await vi.waitFor(async () => expect((await play.calls()).at(-1)).toMatchObject({ name: 'Terminate' }), 10_000);
    const farewell = thin.thin.frameLocator('iframe').getByText(word(language, 'farewell.finished'));
    await farewell.waitFor();

    const { held } = await play.told();
    const { attempt } = played(scenario, route);
    expect(standingIn(held, play.version)).toEqual(standingFor(attempt));
    expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, attempt));
    expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
    const calls = await play.calls();
    expect(calls.filter(({ name }) => name === 'Terminate')).toHaveLength(1);
    const asked = calls.filter(({ element }) => element === 'adl.nav.request');
    expect(asked).toHaveLength(play.version === '1.2' ? 0 : 1);
    expect(thin.trouble).toEqual([]);
  },
);

test('a correction at the host is seen at the next visit, through the zip that was uploaded before', async () => {
  const [first = '', second = ''] = bestRoute(diner.story);
  const thin = await plays.open('angry-diner.hosted.scorm12');
  await thin.offer('en');
  await thin.part('start').click();
  await thin.follow([first]);
  await thin.play.shut();
  plays.host.publish('angry-diner', /\/story\/angry-diner\.en\.(more\.)?json$/, (text) =>
    text.replaceAll('"label":"', '"label":"Corrected: '),
  );
  await thin.play.comeBack();
  await thin.part('resume').click();
  await thin.until(thin.choice(second));
  expect(await thin.choice(second).innerText()).toContain('Corrected: ');
  expect(thin.trouble).toEqual([]);
});

test('whoever is inside while a release is published plays on in theirs, into a scenario not opened before', async () => {
  const { id, start } = repair.story;
  const thin = await plays.open('customer-service.hosted.scorm2004-4');
  await thin.offer('en');
  const enter = thin.part('start').nth(1);
  await enter.waitFor();
  // Every story is there before it is played.
  const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
  await vi.waitFor(async () => expect((await thin.hosted.evaluate(loaded)).join(' ')).toContain(`/story/${id}.`));
  plays.host.publish('customer-service', new RegExp(`/story/${id}\\.`), (text) =>
    text.replaceAll(`"${start}"`, `"${start}-anew"`),
  );
  await enter.click();
  const [first = ''] = bestRoute(repair.story);
  const labels = Object.values(repair.texts.en.nodes).flatMap(({ choices }) => choices?.[first]?.label ?? []);
  await thin.until(thin.choice(first));
  expect(labels).toContain(await thin.choice(first).innerText());
  await thin.choice(first).click();
  await thin.tells(word('en', 'saving.saved'));
  expect(interactionsIn((await thin.play.told()).held)).toHaveLength(1);
  expect(thin.trouble).toEqual([]);
});

test('while the LMS fails the learner reads that it is not saved yet, and nothing is lost', async () => {
  const [first = '', second = ''] = bestRoute(diner.story);
  const thin = await plays.open('angry-diner.hosted.scorm12');
  const { play } = thin;
  await thin.offer('en');
  await thin.part('start').click();
  await thin.follow([first]);
  await thin.tells(word('en', 'saving.saved'));
  await play.fails('down');
  await thin.follow([second]);
  await thin.tells(word('en', 'saving.unsaved'));
  await play.fails();
  await thin.tells(word('en', 'saving.saved'));
  const { held } = await play.told();
  expect(interactionsIn(held)).toHaveLength(2);
});

test('a tab that is killed loses no answer', async () => {
  const [first = '', second = '', third = ''] = bestRoute(diner.story);
  const thin = await plays.open('angry-diner.hosted.scorm2004-4');
  await thin.offer('cy');
  await thin.part('start').click();
  await thin.follow([first, second]);
  await thin.tells(word('cy', 'saving.saved'));
  // Nothing the pages say as they go away reaches this LMS any more.
  await thin.play.comeBack();
  await thin.part('resume').click();
  await thin.follow([third]);
  await vi.waitFor(async () => expect(interactionsIn((await thin.play.told()).held)).toHaveLength(3), 10_000);
});

test('a page that comes back from the browser’s cache begins anew, since its session is over', async () => {
  const [first = ''] = bestRoute(diner.story);
  const thin = await plays.open('angry-diner.hosted.scorm12', { kind: 'scorm-again' });
  await thin.offer('en');
  await thin.part('start').click();
  await thin.follow([first]);
  await thin.tells(word('en', 'saving.saved'));
  const before = thin.hosted;
  await thin.thin.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await vi.waitFor(() => expect(before.isDetached()).toBe(true));
  await thin.part('resume').or(thin.part('language-choice')).first().waitFor();
  const ends = (await thin.play.calls()).filter(({ name }) => name === 'Terminate');
  expect(ends).toHaveLength(1);
});
