import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserFlags, findBrowser } from '../run/browser.ts';
import { diner } from './harness/our-two.ts';
import { Play } from './harness/play.ts';
import { bestRoute } from './harness/routes.ts';

// A browser of its own: the one of the run keeps no pages for going back to.
test('a page brought back from the back/forward cache after its session ended begins anew, and says nothing false', async () => {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const origin = inject('origin');
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const play = await Play.open(context, { zip: 'angry-diner.scorm12', kind: 'scorm-again' }, origin);
    await play.offer('en');
    await play.start();
    while ((await play.look(({ choices, continues }) => choices.length + continues.length > 0)).choices.length === 0)
      await play.goOn();
    await play.choose(bestRoute(diner.story)[0]!);
    await play.look(({ parts }) => 'reply' in parts);
    await play.content.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(parent, { persisted }), { once: true }),
    );
    const before = await play.content.evaluate(() => performance.timeOrigin);

    await play.page.goto('about:blank');
    // A page that is brought back does not load.
    await play.page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => play.page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
    const began = () => play.page.evaluate(() => window.frames[0]!.performance.timeOrigin);
    await expect.poll(began, { timeout: 8000 }).toBeGreaterThan(before);
    const seen = await play.look(({ parts }) => 'resume' in parts);
    expect([seen.parts['resume']?.length, seen.parts['reply']]).toEqual([1, undefined]);
    // The menu may stand before what tells of saving has come.
    expect([undefined, 'Saved']).toContain(seen.parts['saving']?.join());
  } finally {
    await browser.close();
  }
});
