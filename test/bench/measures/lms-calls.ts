import type { Browser, Page } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import type { SmallLmsOptions } from '../page/small-lms.ts';
import { visit } from '../visit.ts';
import { follow } from './plays.ts';

/** How often an LMS is called, with how much, and how long it keeps the page waiting. */
export interface Calls {
  readonly set: number;
  readonly get: number;
  readonly commit: number;
  /** Of all calls together. */
  readonly all: number;
  /** Of elements and values handed over. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly blocked: number;
}

/** What a play asks of an LMS. */
export interface CallsOfPlay {
  /** From the page's opening as far as the first choices. */
  readonly opening: Calls;
  /** Of each decision, from its choice as far as the next choices; of the last one as far as its reply. */
  readonly decisions: readonly Calls[];
  /** From the last reply to looking back: the ending, where everything is judged and told. */
  readonly ending: Calls;
}

/** Counts the calls of a play, at the API itself. */
export async function callsOfPlay(
  browser: Browser,
  address: string,
  route: Route,
  lms: Pick<SmallLmsOptions, 'version' | 'answersIn'>,
): Promise<CallsOfPlay> {
  return visit(browser, address, { lms }, async ({ page }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    const opening = await taken(page);
    const decisions: Calls[] = [];
    for (const [index, choice] of route.entries()) {
      await page.evaluate((id) => window.bench.choose(id), choice);
      if (index < route.length - 1) await page.evaluate(() => window.bench.goOn());
      decisions.push(await taken(page));
    }
    await page.evaluate(() => window.bench.goOn());
    return { opening, decisions, ending: await taken(page) };
  });
}

/** What it asks of an LMS to come back to the middle of a play, as far as the choices that were on screen. */
export async function callsOfResume(
  browser: Browser,
  address: string,
  route: Route,
  lms: Pick<SmallLmsOptions, 'version' | 'answersIn'>,
): Promise<Calls> {
  return visit(browser, address, { way: { entry: 'resume' }, lms: { ...lms, lasting: true } }, async ({ page }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    await follow(page, route.slice(0, Math.ceil(route.length / 2)));
    await page.reload({ waitUntil: 'commit' });
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    return taken(page);
  });
}

/** Several together. */
export function sumOf(calls: readonly Calls[]): Calls {
  const sum = (name: keyof Calls) => calls.reduce((whole, one) => whole + one[name], 0);
  return {
    set: sum('set'),
    get: sum('get'),
    commit: sum('commit'),
    all: sum('all'),
    bytes: sum('bytes'),
    blocked: sum('blocked'),
  };
}

// What was called since the last time this was asked.
async function taken(page: Page): Promise<Calls> {
  const calls = await page.evaluate(() => window.smallLms.calls.splice(0));
  const count = (name: string) => calls.filter((call) => call.name === name).length;
  const sum = (name: 'bytes' | 'blocked') => calls.reduce((whole, call) => whole + call[name], 0);
  return {
    set: count('SetValue'),
    get: count('GetValue'),
    commit: count('Commit'),
    all: calls.length,
    bytes: sum('bytes'),
    blocked: sum('blocked'),
  };
}
