import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { Play } from './play.ts';
import type { Opening } from './play.ts';
import { collectTrouble } from './trouble.ts';

/** Opens a package in a browser context of its own. */
export type Open = (opening: Opening, options?: BrowserContextOptions) => Promise<Play>;

let connected: Promise<Browser> | undefined;

/** The one browser of the run. */
export function theBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/** A test with `open`. It fails where any page it opened had an error, whatever else it asserts. */
export const test = plain.extend<{ open: Open }>({
  // Vitest reads what a fixture needs off this pattern.
  // oxlint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const browser = await theBrowser();
    const origin = inject('origin');
    const opened: { close: () => Promise<void>; trouble: readonly string[] }[] = [];
    await use(async (opening, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      opened.push({ close: () => context.close(), trouble: collectTrouble(context, origin) });
      return Play.open(context, opening, origin);
    });
    for (const { close } of opened) await close();
    expect(opened.flatMap(({ trouble }) => trouble)).toEqual([]);
  },
});
