import { expect, vi } from 'vitest';
import { attemptsIn } from './harness/held.ts';
import { diner } from './harness/our-two.ts';
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
    expect([...play.violations, ...(await play.told()).violations]).toEqual([]);
  },
);
