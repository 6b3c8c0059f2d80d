import { bestRoute, worstRoute } from '../e2e/harness/routes.ts';
import { diner, repair } from '../e2e/harness/our-two.ts';
import type { Open } from '../e2e/harness/test.ts';
import { beginning, walk } from './audit-route.ts';
import type { aroundScreens } from './counted.ts';
import { Reached } from './in-both.ts';
import type { Looker } from './in-both.ts';

const unseen = async () => {};

/** Goes to every screen around the stories; gives those it came to. */
export async function lookAround(open: Open, looker: Looker): Promise<readonly string[]> {
  const done: string[] = [];
  const both = async (page: Reached, screen: (typeof aroundScreens)[number]) => {
    await page.inBoth(looker, screen);
    done.push(screen);
  };
  for (const [kind, besides] of [
    ['scorm-again', ''],
    ['none', ', nothing recorded'],
  ] as const) {
    const play = await open({ zip: 'customer-service.scorm2004-4', kind });
    await play.look(({ parts }) => 'language-choice' in parts);
    await looker.look(play, `offer${besides}`, 'both');
    done.push(`offer${besides}`);
    await play.offer('cy');
    const page = new Reached(play, 'cy');
    await page.waitFor('[part~="start"]');
    await both(page, kind === 'none' ? 'menu, nothing recorded' : 'menu');
    await play.page.close();
  }
  const { play, learner } = await beginning(open, diner);
  const page = new Reached(play, 'cy');
  await page.press('[part~="preferences"]', 'dewis-preferences');
  await both(page, 'settings');
  await page.press('[part~="close"]', '[part~="continue"]');
  await both(page, 'brief');
  learner.language = page.language;
  const [first, second] = bestRoute(diner.story);
  await learner.goOnToNext();
  await learner.choose(first!);
  await learner.goOnToNext();
  await learner.choose(second!);
  await page.press('[part~="transcript"]', 'dewis-transcript');
  await both(page, 'transcript under way');
  await page.press('[part~="close"]', '[part~="continue"]');
  await page.press('[part~="menu"]', '[part~="resume"]');
  await both(page, 'menu, an attempt under way');
  await page.press('[part~="start"][data-scenario="angry-diner"]', '[part~="keep"]');
  await both(page, 'menu, asking whether to start again');
  await page.press('[part~="leave"]', 'dewis-farewell');
  await both(page, 'farewell, under way');
  await play.page.close();

  const finished = await beginning(open, diner);
  await walk(finished.play, finished.learner, bestRoute(diner.story), unseen);
  const last = new Reached(finished.play, 'cy');
  await last.press('[part~="menu"]', '[part~="look-back"]');
  await both(last, 'menu, one passed');
  await last.press('[part~="start"][data-scenario="unexpected-repair-cost"]', '[part~="continue"]');
  for (const choice of worstRoute(repair.story)) {
    while ((await last.count('[data-choice]')) === 0) await last.press('[part~="continue"]');
    await last.press(`[data-choice="${choice}"]`, '[part~="reply"]');
  }
  while ((await last.count('dewis-debrief')) === 0) await last.press('[part~="continue"]');
  await last.press('[part~="menu"]', '[part~="look-back"]');
  await both(last, 'menu, both finished');
  await last.press('[part~="leave"]', 'dewis-farewell');
  await both(last, 'farewell, all finished');
  return done;
}
