import type { Browser, Page } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { visit } from '../visit.ts';
import type { VisitOptions } from '../visit.ts';

/** What moved by itself in one frame (Layout Instability API). */
export interface Shift {
  /** Of the window that moved, times how far: 0 to 1. */
  readonly value: number;
  /** Whether a key or a press came in the half second before: such a shift is no part of CLS. */
  readonly answered: boolean;
  /** What was on screen. */
  readonly moment: string;
  /** Where what moved was and is, the largest first: at most five, in CSS pixels of the window. */
  readonly moved: readonly string[];
}

/** All that moved over a whole play. */
export interface Shifts {
  readonly unasked: readonly Shift[];
  readonly answered: readonly Shift[];
}

/** Longer than a shift may follow a press and count as its answer: half a second. */
const longerThanInput = 700;

/**
 * Plays a route from the menu to looking back with real keys, since a press that a script makes is no input to the browser,
 * and stays on every screen until nothing can be taken for an answer to the key any more.
 */
export async function shiftsOf(
  browser: Browser,
  address: string,
  route: Route,
  options: Pick<VisitOptions, 'screen' | 'conditions'>,
): Promise<Shifts> {
  // Nobody but the keys goes through the menu.
  const way = { lingering: 1e9 };
  return visit(browser, address, { ...options, way, moves: true }, async ({ page }) => {
    await page.waitForFunction(() => window.bench !== undefined);
    await watch(page);
    await page.waitForFunction(() => window.bench.moment() !== '');
    await page.waitForTimeout(longerThanInput);
    const onward = '[part~="start"], [part~="continue"]';
    while (!(await page.evaluate(() => window.bench.reach('[data-choice]')))) await press(page, onward);
    for (const choice of route) {
      await press(page, `[data-choice="${choice}"]`);
      while (await page.evaluate(() => window.bench.reach('[part~="continue"]'))) await press(page, onward);
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
    return { unasked: shifts.filter(({ answered }) => !answered), answered: shifts.filter(({ answered }) => answered) };
  });
}

async function press(page: Page, selector: string): Promise<void> {
  const before = await page.evaluate(() => window.bench.moment());
  if (!(await page.evaluate((wanted) => window.bench.reach(wanted), selector)))
    throw new Error(`no ${selector} at ${before}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((earlier) => !['', earlier].includes(window.bench.moment()), before);
  await page.waitForTimeout(longerThanInput);
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: Shift[] = [];
    // Of elements in shadow trees the browser says only where they were and are.
    const box = ({ x, y, width, height }: DOMRectReadOnly) =>
      `${[x, y].map(Math.round).join(',')} ${[width, height].map(Math.round).join('×')}`;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly {
            readonly previousRect: DOMRectReadOnly;
            readonly currentRect: DOMRectReadOnly;
          }[];
        };
        const moved = sources.map(({ previousRect, currentRect }) => `${box(previousRect)} → ${box(currentRect)}`);
        shifts.push({ value, answered: hadRecentInput, moment: window.bench.moment().slice(0, 60), moved });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
}
