import { expect } from 'vitest';
import { attemptsIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute } from './harness/routes.ts';
import { diner } from './harness/our-two.ts';
import { test } from './harness/test.ts';

const { story } = diner;
const [first = '', second = '', third = ''] = bestRoute(story);

test.for(['angry-diner.scorm12', 'angry-diner.scorm2004-4'])(
  '%s changes language in the middle of a reply and loses nothing',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    await play.offer('cy');
    const learner = await Learner.begin(play, diner, 'cy');
    await learner.goOnToNext();
    const before = await learner.choose(first);

    const after = await learner.switchLanguage();
    expect(after.node).toBe(before.node);
    expect(after.progress).toBe(before.progress);
    expect(after.heading).not.toBe(before.heading);
    expect(after.focus).toMatchObject({ part: 'language', text: expect.stringContaining('Cymraeg') as string });
    const back = await learner.switchLanguage();
    expect(back).toMatchObject({ ...before, focus: after.focus && { part: 'language' } });
    await learner.switchLanguage();

    await learner.goOnToNext();
    await learner.choose(second);
    await learner.switchLanguage();
    await learner.goOnToNext();
    await learner.choose(third);
    const { held } = await play.told();
    expect(attemptsIn(held, [story], story.id)?.current?.answers.map(({ language }) => language)).toEqual([
      'cy',
      'en',
      'cy',
    ]);
    const described = [0, 1, 2].map((index) => held[`cmi.interactions.${index}.description`]?.slice(0, 9));
    if (play.version === '2004') expect(described).toEqual(['{lang=cy}', '{lang=en}', '{lang=cy}']);
    expect(held['cmi.student_preference.language'] ?? held['cmi.learner_preference.language']).toBe('cy');
  },
);

test('the switch stands in one place on every screen, in the other language’s own name, and is spoken in it', async ({
  open,
}) => {
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'scorm-again' });
  await play.offer('en');
  const places = new Set<string>();
  const look = async () => {
    const button = play.button('language');
    expect(await button.getAttribute('lang')).toBe('cy');
    expect(await button.innerText()).toContain('Cymraeg');
    const box = await button.boundingBox();
    places.add(`${Math.round(box!.x + box!.width)}, ${Math.round(box!.y)}`);
  };
  await look();
  const learner = await Learner.begin(play, diner, 'en');
  await look();
  await learner.goOnToNext();
  await look();
  await learner.choose(first);
  await look();
  expect([...places]).toHaveLength(1);
});

test('a language that is known already is not asked for again', async ({ open }) => {
  const wishes = [
    { stored: { 'cmi.student_preference.language': 'cy' }, language: 'cy' },
    { stored: { 'cmi.launch_data': 'lang=en', 'cmi.student_preference.language': 'cy' }, language: 'en' },
    { query: '?lang=cy', language: 'cy' },
  ];
  for (const { language, ...wish } of wishes) {
    const play = await open({ zip: 'angry-diner.scorm12', kind: 'scorm-again', ...wish });
    const seen = await play.look(({ parts }) => 'start' in parts);
    expect(seen.lang).toBe(language);
    expect(seen.parts['start']).toHaveLength(1);
  }
});
