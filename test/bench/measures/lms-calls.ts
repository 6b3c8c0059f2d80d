import type { Browser, Page } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import type { SmallLmsOptions } from '../page/small-lms.ts';
import { visit } from '../visit.ts';

/** How often an LMS is called. */
export interface Calls {
  readonly set: number;
  readonly get: number;
  readonly commit: number;
}

/** What a play asks of an LMS. */
export interface CallsOfPlay {
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
  version: SmallLmsOptions['version'],
): Promise<CallsOfPlay> {
  return visit(browser, address, { lms: { version } }, async ({ page }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    await taken(page);
    const decisions: Calls[] = [];
    for (const [index, choice] of route.entries()) {
      await page.evaluate((id) => window.bench.choose(id), choice);
      if (index < route.length - 1) await page.evaluate(() => window.bench.goOn());
      decisions.push(await taken(page));
    }
    await page.evaluate(() => window.bench.goOn());
    return { decisions, ending: await taken(page) };
  });
}

// What was called since the last time this was asked.
async function taken(page: Page): Promise<Calls> {
  const calls = await page.evaluate(() => window.smallLms.calls.splice(0));
  const count = (name: string) => calls.filter((call) => call.startsWith(name)).length;
  return { set: count('SetValue'), get: count('GetValue'), commit: count('Commit') };
}
