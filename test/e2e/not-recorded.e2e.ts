import { expect } from 'vitest';
import { standingIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute } from './harness/routes.ts';
import { diner } from './harness/our-two.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';
import type { Cmi } from './lms-page/engine.ts';

const [first = '', second = ''] = bestRoute(diner.story);

test.for(['angry-diner.scorm12', 'angry-diner.scorm2004-4'])(
  '%s left early is incomplete, and no score was sent',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'scorm-again' });
    await play.offer('en');
    const learner = await Learner.begin(play, diner, 'en');
    await learner.goOnToNext();
    await learner.choose(first);
    await learner.leave();
    const { held } = await play.told();
    expect(standingIn(held, play.version)).toEqual({ completed: false, success: 'unknown', score: null });
    expect(held['cmi.core.lesson_status'] ?? held['cmi.completion_status']).toBe('incomplete');
    expect(held['cmi.core.exit'] ?? held['cmi.exit']).toBe('suspend');
    const sent = (await play.calls()).filter(({ name }) => name === 'SetValue');
    expect(sent.filter(({ element }) => /^cmi\.(core\.)?score\./.test(element))).toEqual([]);
    expect((await play.calls()).at(-1)).toMatchObject({ name: 'Terminate', result: 'true' });
  },
);

const modes: readonly { zip: string; said: 'browse' | 'review' | 'noCredit'; stored: Cmi }[] = [
  {
    zip: 'angry-diner.scorm12',
    said: 'browse',
    stored: { 'cmi.core.lesson_mode': 'browse', 'cmi.core.credit': 'no-credit' },
  },
  {
    zip: 'angry-diner.scorm12',
    said: 'review',
    stored: { 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' },
  },
  { zip: 'angry-diner.scorm2004-3', said: 'review', stored: { 'cmi.mode': 'review', 'cmi.credit': 'no-credit' } },
  { zip: 'angry-diner.scorm2004-4', said: 'noCredit', stored: { 'cmi.mode': 'normal', 'cmi.credit': 'no-credit' } },
];

test.for(modes)(
  '$zip opened for $said plays, records nothing and says so in both languages',
  async (mode, { open }) => {
    const { zip, said, stored } = mode;
    const play = await open({ zip, kind: 'strict', stored });
    await play.offer('cy');
    expect((await play.look(({ parts }) => 'notice' in parts)).parts['notice']?.join()).toContain(
      word('cy', `notices.${said}`),
    );
    await play.switchLanguage();
    const english = word('en', `notices.${said}`);
    const seen = await play.look(({ parts }) => parts['notice']?.join().includes(english) ?? false);
    expect(seen.parts['notice']?.join()).toContain(english);
    await play.start();
    await play.look(({ continues }) => continues.length === 1);
    await play.goOn();
    while ((await play.seen()).choices.length === 0) await play.goOn();
    await play.choose(first);
    await play.look(({ choices }) => choices.length === 0);
    await play.shut();
    const calls = await play.calls();
    expect(calls.filter(({ name }) => name === 'SetValue' || name === 'Commit')).toEqual([]);
    expect(calls.at(-1)).toMatchObject({ name: 'Terminate', result: 'true' });
  },
);

test('without an LMS the offer of a language says in both that nothing is recorded', async ({ open }) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'none' });
  const offer = await play.look(({ parts }) => 'language-choice' in parts);
  for (const language of ['cy', 'en'] as const) expect(offer.text).toContain(word(language, 'unrecorded'));
});

test('without an LMS a package plays, says that nothing is recorded, and keeps it all for the visit', async ({
  open,
}) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'none' });
  await play.look(({ parts }) => 'language-choice' in parts);
  await play.offer('cy');
  const menu = await play.look(({ parts }) => 'start' in parts);
  expect(menu.parts['notice']?.join()).toContain(word('cy', 'notices.none'));
  await play.start();
  await play.look(({ continues }) => continues.length === 1);
  const next = async () => {
    const { text } = await play.seen();
    await play.goOn();
    return play.look((seen) => seen.text !== text);
  };
  while ((await next()).choices.length === 0);
  await play.choose(first);
  await play.look(({ parts }) => 'reply' in parts);
  while ((await next()).choices.length === 0);
  await play.choose(second);
  const before = await play.look(({ parts }) => 'reply' in parts);
  await play.content.evaluate(() => location.reload());
  await play.resume();
  const after = await play.look(({ parts }) => 'reply' in parts);
  expect(after).toMatchObject({ node: before.node, lang: 'cy', progress: before.progress, heading: before.heading });
  expect(after.parts['reply']).toEqual(before.parts['reply']);
});
