import { expect } from 'vitest';
import { attemptsIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { diner } from './harness/our-two.ts';
import type { Play } from './harness/play.ts';
import { bestRoute } from './harness/routes.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';

const { story } = diner;
const [first = '', second = '', third = ''] = bestRoute(story);
const answersIn = async (play: Play) => attemptsIn((await play.told()).held, [story], story.id)?.current?.answers;

/** Looks until a window says that another goes on, with its button. */
async function stopped(play: Play, language: 'cy' | 'en') {
  const seen = await play.look(({ heading }) => heading === word(language, 'stopped.elsewhere.title'));
  expect(seen.text).toContain(word(language, 'stopped.elsewhere.text'));
  expect(seen.parts['save']).toEqual([word(language, 'stopped.elsewhere.goOn')]);
  return seen;
}

for (const { zip, language } of [
  { zip: 'angry-diner.scorm12', language: 'cy' },
  { zip: 'angry-diner.scorm2004-4', language: 'en' },
] as const)
  test(`${zip} in two windows: the older falls silent, and goes on where the newer came to when it is asked to`, async ({
    open,
  }) => {
    const older = await open({ zip, kind: 'strict', shared: true });
    await older.offer(language);
    const learner = await Learner.begin(older, diner, language);
    await learner.goOnToNext();
    await learner.choose(first);

    const newer = await older.again();
    await stopped(older, language);
    // With the next frame, which a window behind another may be given later.
    expect((await older.look(({ focus }) => focus.tag === 'h1')).focus.tag).toBe('h1');
    const silent = (await older.calls()).length;
    await newer.resume();
    const onward = await Learner.goesOn(newer, learner);
    await onward.goOnToNext();
    await onward.choose(second);
    await older.switchLanguage();
    await stopped(older, language === 'cy' ? 'en' : 'cy');
    await older.switchLanguage();
    expect((await older.calls()).length).toBe(silent);

    await older.page.bringToFront();
    await older.button('save').click();
    await stopped(newer, language);
    await older.resume();
    const back = await Learner.goesOn(older, onward);
    expect((await answersIn(older))?.map(({ choice }) => choice)).toEqual([first, second]);
    await back.goOnToNext();
    await back.choose(third);

    const gone = (await newer.calls()).length;
    await newer.shut();
    expect((await newer.calls()).length).toBe(gone);
    await back.leave();
    const held = await older.again();
    await held.resume();
    await Learner.goesOn(held, back);
  });

test('what a window could not have kept goes on in the one that was opened after it', async ({ open }) => {
  const older = await open({ zip: 'angry-diner.scorm12', kind: 'strict', shared: true });
  await older.offer('cy');
  const learner = await Learner.begin(older, diner, 'cy');
  await learner.goOnToNext();
  await learner.choose(first);
  await learner.goOnToNext();
  await older.fails('down');
  await learner.choose(second);
  const newer = await older.again();
  await stopped(older, 'cy');
  await newer.look(({ parts }) => 'resume' in parts);
  await newer.resume();
  await Learner.goesOn(newer, learner);
  expect((await answersIn(newer))?.map(({ choice }) => choice)).toEqual([first, second]);
});

test('neither another package’s window nor another learner’s is stopped', async ({ open }) => {
  const ours = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await ours.offer('en');
  const learner = await Learner.begin(ours, diner, 'en');
  await learner.goOnToNext();
  for (const other of [
    await ours.again({ zip: 'unexpected-repair-cost.scorm12' }),
    await ours.again({ stored: { 'cmi.core.student_id': 'somebody-else' } }),
  ]) {
    await other.offer('en');
    await other.start();
    await other.look(({ continues }) => continues.length === 1);
  }
  await learner.choose(first);
  await learner.leave();
});

test('a browser whose windows cannot hear one another plays and keeps all the same', async ({ open }) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await play.page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const alone = await play.again();
  await alone.offer('en');
  const learner = await Learner.begin(alone, diner, 'en');
  await learner.goOnToNext();
  await learner.choose(first);
  await learner.leave();
  expect((await answersIn(alone))?.length).toBe(1);
});
