import { expect, vi } from 'vitest';
import { attemptsIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { diner } from './harness/our-two.ts';
import { bestRoute } from './harness/routes.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';
import type { Seen } from './lms-page/seen.ts';

const { story } = diner;

test('nothing is called saved before the LMS has it, however slowly the package loads', async ({ open }) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await play.offer('en');
  await play.look(({ parts }) => 'start' in parts);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await play.page.context().route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const claims = ({ parts, text }: Seen) =>
    (parts['saving']?.includes(word('en', 'saving.saved')) ?? false) || text.includes(word('en', 'farewell.saved'));
  const stored = async () => attemptsIn((await play.told()).held, [story], story.id)?.current !== undefined;

  await play.start();
  const brief = await play.look(({ continues }) => continues.length === 1);
  expect([claims(brief), await stored()]).not.toEqual([true, false]);
  await play.leave();
  const leaving = await play.look(({ continues }) => continues.length === 0);
  expect([claims(leaving), await stored()]).not.toEqual([true, false]);
  letGo();
  const left = await play.look(({ text }) => text.includes(word('en', 'farewell.saved')));
  expect([claims(left), await stored()]).toEqual([true, true]);
});

test.for(['angry-diner.scorm12', 'customer-service.scorm2004-4'])(
  '%s keeps the language chosen and the attempt begun of a learner who only looks at the first screens',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    const kept = () => play.told().then(({ held }) => held['cmi.suspend_data'] ?? '');
    await play.offer('en');
    await play.look(({ parts }) => 'start' in parts);
    await vi.waitFor(async () => expect(await kept()).toMatch(/^dewis\d\.en\./), 10_000);
    await play.start(zip.startsWith('customer') ? diner.scenario.title.en : undefined);
    const brief = await play.look(({ continues }) => continues.length === 1);
    await vi.waitFor(async () => expect((await kept()).split('.')).toHaveLength(4), 10_000);
    await play.shut();
    await play.comeBack();
    await play.resume();
    const again = await play.look(({ continues }) => continues.length === 1);
    expect([again.lang, again.heading]).toEqual([brief.lang, brief.heading]);
  },
);

test('what the LMS holds and could not say is not overwritten, and the learner is told so in both languages', async ({
  open,
}) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await play.offer('en');
  const learner = await Learner.begin(play, diner, 'en');
  await learner.goOnToNext();
  await learner.choose(bestRoute(story)[0]!);
  await learner.leave();
  const { leftBehind } = await play.told();
  await play.page.addInitScript(() => {
    let api: Record<string, unknown>;
    const fail = () => {
      throw new Error('GetValue is not to be had');
    };
    const set = (to: typeof api) => (api = Object.assign(to, { LMSGetValue: fail }));
    Object.defineProperty(window, 'API', { configurable: true, get: () => api, set });
  });
  await play.comeBack();
  const offer = await play.look(({ parts }) => 'language-choice' in parts);
  for (const language of ['cy', 'en'] as const) expect(offer.text).toContain(word(language, 'unrecorded'));
  await play.offer('cy');
  const told = (language: 'cy' | 'en') => {
    const words = word(language, 'notices.noAnswer');
    return play.look(({ parts }) => parts['notice']?.join().includes(words) ?? false);
  };
  expect((await told('cy')).parts['notice']?.join()).toContain(word('cy', 'notices.noAnswer'));
  await play.switchLanguage();
  expect((await told('en')).parts['notice']?.join()).toContain(word('en', 'notices.noAnswer'));
  await play.start();
  await play.look(({ continues }) => continues.length === 1);
  await play.shut();
  const { leftBehind: after } = await play.told();
  expect(after).toEqual(leftBehind);
});
