import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { languages } from '../../src/core/scenario/text.ts';
import { Cmi5Lms, coursePage } from './harness/cmi5-lms.ts';
import { Learner } from './harness/learner.ts';
import { diner } from './harness/our-two.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { theBrowser } from './harness/test.ts';
import { collectTrouble } from './harness/trouble.ts';
import { plain, word } from './harness/words.ts';

let lms: Cmi5Lms;
let context: BrowserContext;
let trouble: readonly string[];

beforeAll(async () => {
  lms = await Cmi5Lms.start('angry-diner.cmi5');
});

afterAll(() => lms.close());

beforeEach(async () => {
  lms.begin();
  context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  trouble = collectTrouble(context, lms.origin);
});

afterEach(async () => {
  await context.close();
  expect(lms.store.violations).toEqual([]);
  // A store says 404 where nothing is kept yet, and what a test has put out of order fails.
  expect(trouble.filter((one) => !/\/xapi\/|Failed to load resource/.test(one))).toEqual([]);
});

async function answer(learner: Learner, route: readonly string[]): Promise<void> {
  for (const choice of route) {
    await learner.goOnToNext();
    await learner.choose(choice);
  }
}

const answered = (route: readonly string[]) => route.map(() => 'answered');

test('a whole play is told as cmi5 has it, each answer in Welsh and English, and the learner goes back to the LMS', async () => {
  const route = bestRoute(diner.story);
  const play = await lms.launch(context, { languages: 'cy-GB,en-GB' });
  const learner = await Learner.begin(play, diner, 'cy');
  await answer(learner, route.slice(0, 2));
  await learner.switchLanguage();
  await learner.follow(route.slice(2));
  await learner.goOn();
  await play.leave();
  await play.content.waitForURL(`**${coursePage}`);
  await lms.has('session-1', ['initialized', ...answered(route), 'completed', 'passed', 'terminated']);
  const [first] = lms.store.statements.filter(({ verb }) => String(verb.id).endsWith('/answered'));
  const { node, choice } = learner.run.attempt.answers[0]!;
  expect(first?.object.id).toBe(`urn:dewis:angry-diner:${node}`);
  const said = first?.object.definition.choices.find(({ id }: { id: string }) => id === choice).description;
  for (const language of languages)
    expect(said[`${language}-GB`]).toBe(plain(diner.texts[language].nodes[node]!.choices![choice]!.label));
  const passed = lms.store.last('passed')?.result;
  expect(passed.score.scaled).toBe(Math.floor(learner.run.attempt.result!.score * 100) / 100);
  expect(Object.keys(passed.extensions)).toHaveLength(Object.keys(diner.story.criteria).length);
});

test('a play is left by going elsewhere, and taken up in another session at that very line', async () => {
  const route = worstRoute(diner.story);
  const half = Math.ceil(route.length / 2);
  const first = await lms.launch(context);
  await first.offer('en');
  const before = await Learner.begin(first, diner, 'en');
  await answer(before, route.slice(0, half));
  await before.goOn();
  await first.shut();
  await lms.has('session-1', ['initialized', ...answered(route.slice(0, half)), 'terminated']);
  await first.page.close();

  const second = await lms.launch(context);
  await second.resume();
  const learner = await Learner.goesOn(second, before);
  await learner.follow(route.slice(half));
  await learner.goOn();
  await second.leave();
  await second.content.waitForURL(`**${coursePage}`);
  const said = ['initialized', ...answered(route.slice(half)), 'completed', 'scored', 'failed', 'terminated'];
  await lms.has('session-2', said);
});

test('what is answered while the store is away is told after it, and the learner sees both', async () => {
  const route = bestRoute(diner.story);
  const play = await lms.launch(context);
  await play.offer('cy');
  const learner = await Learner.begin(play, diner, 'cy');
  await answer(learner, route.slice(0, 1));
  await lms.has('session-1', ['initialized', 'answered']);
  lms.store.fault = () => 'offline';
  await answer(learner, route.slice(1, 2));
  const away = await play.look(({ text }) => text.includes(word('cy', 'saving.unsaved')));
  expect(away.text).toContain(word('cy', 'saving.unsaved'));
  await answer(learner, route.slice(2, 3));
  lms.store.fault = () => undefined;
  await play.content.evaluate(() => window.dispatchEvent(new Event('online')));
  await lms.has('session-1', ['initialized', 'answered', 'answered', 'answered']);
  const back = await play.look(({ text }) => !text.includes(word('cy', 'saving.unsaved')));
  expect(back.text).not.toContain(word('cy', 'saving.unsaved'));
  await learner.follow(route.slice(3));
  await play.shut();
  await lms.has('session-1', ['initialized', ...answered(route), 'completed', 'passed', 'terminated']);
});

test('in review the learner is told so, and the store hears of nothing but the visit', async () => {
  const play = await lms.launch(context, { mode: 'Review', languages: 'en' });
  const seen = await play.look(({ text }) => text.includes(word('en', 'notices.review')));
  expect(seen.text).toContain(word('en', 'notices.review'));
  await play.start();
  await play.look(({ continues }) => continues.length === 1);
  await play.leave();
  await play.content.waitForURL(`**${coursePage}`);
  await lms.has('session-1', ['initialized', 'terminated']);
  expect(lms.store.documents.has('dewis')).toBe(false);
});

test('a store at another origin is asked as browsers allow it, by a page that goes away too', async () => {
  lms.begin({ elsewhere: true });
  // The page asks other origins by https alone, which this machine has no certificate for.
  const play = await lms.launch(await otherBrowser({ bypassCSP: true }));
  await play.offer('cy');
  const learner = await Learner.begin(play, diner, 'cy');
  await answer(learner, bestRoute(diner.story).slice(0, 1));
  await learner.goOn();
  await play.shut();
  await lms.has('session-1', ['initialized', 'answered', 'terminated']);
});

test('a store that could be asked without https is not asked', async () => {
  lms.begin({ elsewhere: true });
  // What the policy keeps back is told as an error.
  const play = await lms.launch(await otherBrowser());
  await play.offer('cy');
  const menu = await play.look(({ parts }) => 'notice' in parts);
  expect(menu.parts['notice']?.join()).toContain(word('cy', 'notices.noAnswer'));
  expect(lms.store.requests).toEqual([]);
});

test('a package that nobody launched can be tried all the same', async () => {
  const page = await context.newPage();
  await page.goto(`${lms.origin}/open/${lms.zip}.zip?lang=cy`);
  await page.getByText(word('cy', 'notices.none')).waitFor();
});

test('a page that is loaded anew goes on in its session; one that comes back after its end leads to the LMS', async () => {
  const route = bestRoute(diner.story);
  const play = await lms.launch(context);
  await play.offer('en');
  const learner = await Learner.begin(play, diner, 'en');
  await answer(learner, route.slice(0, 1));
  await lms.has('session-1', ['initialized', 'answered']);
  await play.content.evaluate(() => location.reload());
  await play.resume();
  const again = await Learner.goesOn(play, learner);
  await answer(again, route.slice(1, 2));
  await lms.has('session-1', ['initialized', 'answered', 'answered']);
  const address = play.content.url();
  await play.shut();
  await lms.has('session-1', ['initialized', 'answered', 'answered', 'terminated']);
  await play.content.goto(address).catch(() => undefined);
  await play.content.waitForURL(`**${coursePage}`);
  await lms.has('session-1', ['initialized', 'answered', 'answered', 'terminated']);
});

test('a learner who opens the package twice goes on in the later window, and the earlier says that it saves no more', async () => {
  const route = bestRoute(diner.story);
  const first = await lms.launch(context);
  await first.offer('en');
  const learner = await Learner.begin(first, diner, 'en');
  await answer(learner, route.slice(0, 1));
  await lms.has('session-1', ['initialized', 'answered']);
  const second = await lms.launch(await otherBrowser());
  await second.resume();
  const later = await Learner.goesOn(second, learner);
  await answer(later, route.slice(1, 2));
  await answer(learner, route.slice(1, 2));
  const seen = await first.look(({ text }) => text.includes(word('en', 'saving.unsaved')));
  expect(seen.text).toContain(word('en', 'saving.unsaved'));
  await lms.has('session-2', ['initialized', 'answered']);
  await lms.has('session-1', ['initialized', 'answered']);
});

test('of two windows of one browser the earlier is over, and its button leads back to the LMS', async () => {
  const first = await lms.launch(context);
  await first.offer('cy');
  const learner = await Learner.begin(first, diner, 'cy');
  await answer(learner, bestRoute(diner.story).slice(0, 1));
  await lms.has('session-1', ['initialized', 'answered']);
  const second = await lms.launch(context);
  const seen = await first.look(({ heading }) => heading === word('cy', 'stopped.over.title'));
  expect(seen.parts['save']).toEqual([word('cy', 'stopped.over.goOn')]);
  await second.resume();
  await Learner.goesOn(second, learner);
  await first.button('save').click();
  await first.content.waitForURL(`**${coursePage}`);
  await second.shut();
  await lms.has('session-2', ['initialized', 'terminated']);
  expect(lms.store.verbs('session-1')).toEqual(['initialized', 'answered']);
});

// As on another device: windows of one browser tell each other.
async function otherBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const other = await (await theBrowser()).newContext({ reducedMotion: 'reduce', ...options });
  context.on('close', () => void other.close());
  return other;
}
