import { expect, inject, onTestFinished, test, vi } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { attemptsIn, interactionsFor, interactionsIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { diner } from './harness/our-two.ts';
import { Play } from './harness/play.ts';
import type { Opening } from './harness/play.ts';
import { bestRoute } from './harness/routes.ts';
import { theBrowser } from './harness/test.ts';
import { word } from './harness/words.ts';
import type { Seen } from './lms-page/seen.ts';

const { story } = diner;
const route = bestRoute(story);

// Files that are lost are errors on the console, so these pages are not held against them.
async function opened(opening: Opening): Promise<{ play: Play; context: BrowserContext }> {
  const browser = await theBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  return { play: await Play.open(context, opening, inject('origin')), context };
}

/** Has files of these names lost from now on; tells what was asked for, and lets them by again. */
async function losing(context: BrowserContext, names: RegExp): Promise<{ asked: string[]; find: () => Promise<void> }> {
  const asked: string[] = [];
  await context.route(names, (request) => {
    asked.push(request.request().url());
    return request.abort();
  });
  return { asked, find: () => context.unroute(names) };
}

function tellsInBoth({ text, parts }: Seen): boolean {
  const told = (['cy', 'en'] as const).flatMap((language) => [
    word(language, 'trouble.title'),
    word(language, 'trouble.text'),
  ]);
  return 'retry' in parts && told.every((words) => text.includes(words));
}

test.for([
  { zip: 'angry-diner.scorm12', names: /\/records\.js/, what: 'what reads it' },
  { zip: 'angry-diner.scorm2004-4', names: /\/story\/angry-diner\.json/, what: 'the story' },
] as const)(
  '$zip: a saved attempt waits where $what cannot be had, says so in both languages, and goes on from the same place',
  async ({ zip, names }) => {
    const { play, context } = await opened({ zip, kind: 'strict' });
    await play.offer('en');
    const learner = await Learner.begin(play, diner, 'en');
    await learner.goOnToNext();
    await learner.choose(route[0]!);
    const state = (await play.told()).held['cmi.suspend_data'];
    await play.shut();

    const lost = await losing(context, names);
    await play.comeBack();
    expect(await play.look(tellsInBoth)).toSatisfy(tellsInBoth);
    expect((await play.told()).held['cmi.suspend_data']).toBe(state);
    // Most browsers keep a script that failed as failed: a second try has to go by another address.
    if (names.source.includes('records')) expect(new Set(lost.asked).size).toBe(lost.asked.length);
    // Asking again does no harm while it is lost; found, it comes by itself.
    await play.button('retry').click();
    await lost.find();
    await play.look(({ parts }) => 'resume' in parts);
    await play.resume();
    await learner.holds();
    expect((await play.told()).violations).toEqual([]);
  },
);

test('words that cannot be had are told of in both languages, and come by themselves once they can', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'none', query: '?lang=en' });
  await play.look(({ parts }) => 'start' in parts);
  const lost = await losing(context, /\/words-en\.js/);
  await play.content.evaluate(() => location.reload());
  expect(await play.look(tellsInBoth)).toSatisfy(tellsInBoth);
  await lost.find();
  const menu = await play.look(({ parts }) => 'start' in parts);
  expect(Object.keys(menu.parts)).toContain('start');
});

test('what reports results is tried until it can be had: every answer given meanwhile reaches the LMS, once', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm2004-3', kind: 'strict' });
  const lost = await losing(context, /\/records\.js/);
  await play.offer('en');
  const start = await play.look(({ parts }) => 'start' in parts);
  expect(start.parts['resume']).toBeUndefined();
  await play.start();
  const next = async () => {
    const { text } = await play.seen();
    await play.goOn();
    return play.look((seen) => seen.text !== text);
  };
  await play.look(({ continues }) => continues.length === 1);
  for (const choice of route.slice(0, 3)) {
    while ((await next()).choices.length === 0);
    await play.choose(choice);
    await play.look(({ parts }) => 'reply' in parts);
  }
  const unsaved = word('en', 'notices.unsaved');
  const told = ({ parts }: Seen) => parts['notice']?.join().includes(unsaved) ?? false;
  expect(await play.look(told)).toSatisfy(told);
  expect((await play.told()).held['cmi.suspend_data']).toBeFalsy();

  await lost.find();
  const attempt = await vi.waitFor(
    async () => {
      const { held } = await play.told();
      const { current } = attemptsIn(held, [story], story.id) ?? {};
      expect(current?.answers.map(({ choice }) => choice)).toEqual(route.slice(0, 3));
      return current!;
    },
    { timeout: 40_000, interval: 250 },
  );
  const { held, violations } = await play.told();
  expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
  expect(violations).toEqual([]);
  const saved = ({ parts }: Seen) => parts['saving']?.includes(word('en', 'saving.saved')) ?? false;
  expect(await play.look(saved)).toSatisfy(saved);
});
