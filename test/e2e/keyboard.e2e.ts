import { expect } from 'vitest';
import { Learner } from './harness/learner.ts';
import { Keyboard } from './harness/keyboard.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { standingFor, standingIn } from './harness/held.ts';
import { diner, repair } from './harness/our-two.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';
import type { Seen } from './lms-page/seen.ts';

test.for([
  { zip: 'angry-diner.scorm12', scenario: diner, language: 'cy', route: bestRoute(diner.story) },
  { zip: 'unexpected-repair-cost.scorm2004-4', scenario: repair, language: 'en', route: worstRoute(repair.story) },
] as const)('$zip is played to its end in $language with Tab and Enter alone', async (whole, { open }) => {
  const { zip, scenario, language, route } = whole;
  const play = await open({ zip, kind: 'scorm-again' });
  const keyboard = new Keyboard(play);
  await keyboard.press({ text: language === 'cy' ? 'Cymraeg' : 'English' });
  await keyboard.arrivesAtHeading();
  const learner = await Learner.begin(play, scenario, language, { hands: keyboard });
  await keyboard.arrivesAtHeading();
  for (const choice of route) {
    while (learner.run.moment.kind !== 'decision') {
      await learner.goOn();
      await keyboard.arrivesAtHeading();
    }
    await learner.choose(choice);
    await keyboard.arrivesAtHeading();
  }
  await learner.switchLanguage();
  expect((await play.seen()).focus.part).toBe('language');
  await learner.goOnToNext();
  await keyboard.arrivesAtHeading();
  await learner.goOn();
  await keyboard.arrivesAtHeading();
  await learner.leave();
  await keyboard.arrivesAtHeading();
  const { held } = await play.told();
  expect(standingIn(held, play.version)).toEqual(standingFor(learner.run.attempt));
});

test('looking back, practice, transcript, settings and evidence record are used with the keyboard alone', async ({
  open,
}) => {
  const play = await open({ zip: 'unexpected-repair-cost.scorm12', kind: 'scorm-again' });
  const keyboard = new Keyboard(play);
  await keyboard.press({ text: 'English' });
  await keyboard.arrivesAtHeading();
  const focusIsOn = async (focus: Partial<Seen['focus']>) => {
    const isThere = (seen: Seen) => Object.entries(focus).every(([key, is]) => seen.focus[key as 'tag'] === is);
    expect((await play.look(isThere)).focus).toMatchObject(focus);
  };
  const learner = await Learner.begin(play, repair, 'en', { hands: keyboard });
  await learner.follow(bestRoute(repair.story));
  await keyboard.goOn();
  await play.look(({ parts }) => 'actions' in parts && 'unfold' in parts);
  await keyboard.arrivesAtHeading();

  await keyboard.press({ part: 'unfold' });
  await keyboard.press({ part: 'what-if' });
  await focusIsOn({ tag: 'h4', text: word('en', 'debrief.practice.again') });
  await keyboard.press({ part: 'other' });
  await focusIsOn({ tag: 'h4', text: word('en', 'debrief.practice.wouldHave') });
  await play.key('Escape');
  await focusIsOn({ part: 'other' });
  await play.key('Escape');
  await focusIsOn({ part: 'what-if' });

  await keyboard.press({ part: 'transcript' }, 'Shift+Tab');
  await focusIsOn({ tag: 'h1', text: word('en', 'transcript.title') });
  await play.key('Escape');
  await focusIsOn({ part: 'transcript' });
  await keyboard.press({ part: 'preferences' });
  await focusIsOn({ tag: 'h1', text: word('en', 'preferences.title') });
  await play.key('Tab');
  while ((await play.seen()).focus.tag !== 'input') await play.key('Tab');
  await play.key('ArrowRight');
  await expect.poll(() => play.content.locator('dewis-player').getAttribute('style')).toContain('--dewis-zoom: 1.25');
  await play.key('Escape');
  await focusIsOn({ part: 'preferences' });

  await keyboard.press({ part: 'actions' });
  await focusIsOn({ part: 'start' });
  await keyboard.press({ part: 'record' });
  await focusIsOn({ tag: 'h1' });
  await keyboard.press({ part: 'results' }, 'Shift+Tab');
  await focusIsOn({ part: 'record' });
});
