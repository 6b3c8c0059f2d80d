import { expect, inject, onTestFinished, test, vi } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { attemptsIn, interactionsFor, interactionsIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { losing, neverTwiceByOneAddress } from './harness/losing.ts';
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

/** From the menu to the first moment with choices. */
async function toFirstChoices(play: Play): Promise<void> {
  await play.start();
  await play.look(({ continues }) => continues.length === 1);
  for (let seen = await play.seen(); seen.choices.length === 0;) {
    const { text } = seen;
    await play.goOn();
    seen = await play.look((next) => next.text !== text);
  }
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
  { zip: 'angry-diner.scorm2004-4', names: /\/story\/angry-diner\.\w\w\.json/, what: 'the story' },
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
    // Asking again does no harm while it is lost; found, it comes by itself.
    await play.button('retry').click();
    await lost.find();
    await play.look(({ parts }) => 'resume' in parts);
    await play.resume();
    await learner.holds();
  },
);

test('words that cannot be had are told of in both languages, and come by themselves once they can', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'none', query: '?lang=en' });
  await play.look(({ parts }) => 'start' in parts);
  const lost = await losing(context, /\/words-en\.js/);
  await play.content.evaluate(() => location.reload());
  expect(await play.look(tellsInBoth)).toSatisfy(tellsInBoth);
  neverTwiceByOneAddress(lost.asked);
  await lost.find();
  const menu = await play.look(({ parts }) => 'start' in parts);
  expect(Object.keys(menu.parts)).toContain('start');
});

test('trouble is spoken once: tries of the page’s own leave its words and the focus alone, one that was asked for is answered', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'none', query: '?lang=en' });
  await play.look(({ parts }) => 'start' in parts);
  const names = /\/words-en\.js/;
  const lost = await losing(context, names);
  await play.content.evaluate(() => location.reload());
  await play.look(tellsInBoth);
  const { content } = play;
  const retry = play.button('retry');
  const status = content.locator('[role=status]');
  const spoken = await content.locator('[role=alert] h1').evaluateHandle((heading) => heading);
  const standing = () => spoken.evaluate((heading) => heading.isConnected);
  await retry.focus();
  const tries = lost.asked.length;
  await vi.waitFor(() => expect(lost.asked.length).toBeGreaterThan(tries + 1), 20_000);
  expect([await standing(), (await play.seen()).focus.part]).toEqual([true, 'retry']);

  await lost.find();
  let fail = () => {};
  const asked = new Promise<void>((resolve) => (fail = resolve));
  await context.route(names, (request) => asked.then(() => request.abort()));
  await retry.press('Enter');
  for (const language of ['cy', 'en'] as const) expect(await status.innerText()).toContain(word(language, 'loading'));
  expect([await standing(), (await play.seen()).focus.part]).toEqual([true, 'retry']);
  fail();
  await vi.waitFor(async () => expect(await standing()).toBe(false));
  expect([await status.innerText(), (await play.seen()).focus.part]).toEqual(['', 'retry']);
});

test('where the player itself is lost, the next try has it, in the session that is open', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'scorm-again', query: '?lang=en' });
  await play.look(({ parts }) => 'start' in parts);
  const lost = await losing(context, /\/play\.js/);
  await play.content.evaluate(() => location.reload());
  expect(await play.look(tellsInBoth)).toSatisfy(tellsInBoth);
  await lost.find();
  // The page tries again by itself, too: then the button goes from under the learner's finger.
  await Promise.any([play.button('retry').click(), play.look(({ parts }) => 'start' in parts)]);
  await play.look(({ parts }) => 'start' in parts);
  await toFirstChoices(play);
  await play.choose(route[0]!);
  const reply = await play.look(({ parts }) => 'reply' in parts);
  expect(Object.keys(reply.parts)).toContain('coach');
  await vi.waitFor(async () => expect((await play.told()).held['cmi.suspend_data']).toMatch(/^dewis2/));
});

test('what a reply is drawn with is told of where it is lost, and had with the learner’s next try', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'none', query: '?lang=en' });
  const lost = await losing(context, /\/define-later\.js/);
  await play.look(({ parts }) => 'start' in parts);
  await toFirstChoices(play);
  await play.choose(route[0]!);
  const trouble = await play.look(({ parts }) => 'retry' in parts);
  expect(trouble.text).toContain(word('en', 'trouble.title'));
  neverTwiceByOneAddress(lost.asked);
  await lost.find();
  await play.button('retry').click();
  const reply = await play.look(({ parts }) => 'reply' in parts);
  expect(Object.keys(reply.parts)).toContain('coach');
});

test('looking back and the evidence record come up though every file of theirs, and what a reply is drawn with, came by a second try', async () => {
  const { play, context } = await opened({ zip: 'angry-diner.scorm12', kind: 'none', query: '?lang=en' });
  // By its first address none of them is ever to be had, as in browsers that keep a module that failed.
  await losing(context, /\/define-(later|look-back|evidence)\.js$/);
  await play.look(({ parts }) => 'start' in parts);
  await toFirstChoices(play);
  const left = [...route];
  for (let seen = await play.seen(); !('verdict' in seen.parts);) {
    const { text } = seen;
    if ('retry' in seen.parts) await play.button('retry').click();
    else if (seen.choices.some(({ id }) => id === left[0])) await play.choose(left.shift()!);
    // Where the choices of a decision that is answered still stand, what its reply is drawn with is on its way.
    else if (seen.choices.length === 0) await play.goOn();
    seen = await play.look((next) => next.text !== text);
  }
  await play.look(({ parts }) => 'retry' in parts);
  await play.button('retry').click();
  await play.look(({ parts }) => 'unfold' in parts);
  await play.button('record').click();
  await play.look(({ text }) => text.includes(word('en', 'evidenceRecord.unavailable')));
  await play.button('record').click();
  const record = await play.look(({ parts }) => 'download' in parts);
  expect(record.heading).toBe(word('en', 'evidenceRecord.title'));
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
  const unsaved = word('en', 'saving.unsaved');
  const told = ({ parts }: Seen) => parts['saving']?.join().includes(unsaved) ?? false;
  expect(await play.look(told)).toSatisfy(told);
  expect((await play.told()).held['cmi.suspend_data']).toBeFalsy();
  neverTwiceByOneAddress(lost.asked);

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
  const { held } = await play.told();
  expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
  const saved = ({ parts }: Seen) => parts['saving']?.includes(word('en', 'saving.saved')) ?? false;
  expect(await play.look(saved)).toSatisfy(saved);
});
