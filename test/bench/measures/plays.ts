import type { Page } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import type { Step } from '../page/driver.ts';

/** Follows a route from its first decision to looking back, or as far as the route goes. */
export async function follow(page: Page, route: Route): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const choice of route) {
    steps.push(await page.evaluate((id) => window.bench.choose(id), choice));
    steps.push(...(await page.evaluate(() => window.bench.goOn())));
  }
  return steps;
}
