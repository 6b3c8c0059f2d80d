import { expect } from 'vitest';
import { Learner } from './harness/learner.ts';
import { Keyboard } from './harness/keyboard.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { standingFor, standingIn } from './harness/held.ts';
import { diner, repair } from './harness/our-two.ts';
import { test } from './harness/test.ts';

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
