import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, CDPSession } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { visit } from '../visit.ts';
import { follow } from './plays.ts';

/** axe's rules broken, by their ids. */
export interface RulesBroken {
  readonly first: readonly string[];
  readonly end: readonly string[];
}

/** Runs all of axe's rules at the first choice and at looking back. */
export async function rulesBroken(browser: Browser, address: string, route: Route): Promise<RulesBroken> {
  return visit(browser, address, {}, async ({ page, devtools }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    const first = await axe(devtools);
    await follow(page, route);
    return { first, end: await axe(devtools) };
  });
}

/** Whether a page that is loaded anew in the middle of a play comes back to the very moment, with one press of *resume*. */
export async function samePlaceAfterReload(browser: Browser, address: string, route: Route): Promise<boolean> {
  return visit(browser, address, { way: { entry: 'resume' }, lms: { lasting: true } }, async ({ page }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    await follow(page, route.slice(0, 3));
    const before = await page.evaluate(() => window.bench.moment());
    await page.reload({ waitUntil: 'commit' });
    await page.evaluate(() => window.bench.arrival);
    return before === (await page.evaluate(() => window.bench.moment()));
  });
}

// Through the developer tools: the package's own policy lets no script of others in.
async function axe(devtools: CDPSession): Promise<readonly string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await devtools.send('Runtime.evaluate', { expression: source });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: 'axe.run(document).then(({ violations }) => violations.map(({ id }) => id))',
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as readonly string[];
}
