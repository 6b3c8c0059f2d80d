import { inject } from 'vitest';
import type { Opening } from '../../src/core/scenario/opening.ts';
import { isDecision, nodeOf } from '../../src/core/scenario/story.ts';
import { diner } from '../e2e/harness/our-two.ts';
import { Play } from '../e2e/harness/play.ts';
import { bestRoute } from '../e2e/harness/routes.ts';
import { theBrowser } from '../e2e/harness/test.ts';
import type { timeScreens } from './counted.ts';
import { Reached } from './in-both.ts';
import type { Looker } from './in-both.ts';

/** Neither of our scenarios has a time limit, so their first decision is given one: as long as any author may set. */
function timed({ story, texts }: Opening): Opening {
  const [first] = Object.entries(story.nodes).find(([, node]) => isDecision(node))!;
  const then = bestRoute(diner.story)[0]!;
  // The word of the scenario file.
  // oxlint-disable-next-line unicorn/no-thenable
  const node = { ...nodeOf(story, first), within: { seconds: 600, then } };
  return { story: { ...story, nodes: { ...story.nodes, [first]: node } }, texts };
}

/** Goes to a decision with a time limit; gives the screens it came to. */
export async function lookAtTime(looker: Looker): Promise<readonly string[]> {
  const browser = await theBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  await context.route(/\/story\/angry-diner\.\w+\.json/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: timed((await response.json()) as Opening) });
  });
  const done: string[] = [];
  const both = async (page: Reached, screen: (typeof timeScreens)[number]) => {
    await page.inBoth(looker, screen);
    done.push(screen);
  };
  const opening = { zip: 'angry-diner.scorm2004-4', kind: 'scorm-again', query: '?lang=cy' } as const;
  const page = new Reached(await Play.open(context, opening, inject('origin')), 'cy');
  await page.press('[part~="start"]', '[part~="continue"]');
  while ((await page.count('[data-choice]')) === 0) await page.press('[part~="continue"]');
  await page.waitFor('dewis-timer >>> [part~="no-limit"]');
  await both(page, 'a decision with a time limit');
  await page.press('dewis-timer >>> [part~="no-limit"]');
  await both(page, 'a decision whose time limit is turned off');
  await context.close();
  return done;
}
