import type { Browser } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { median } from '../figure.ts';
import type { Step } from '../page/driver.ts';
import { visit } from '../visit.ts';
import { follow } from './plays.ts';

/** How soon presses of one kind are answered over whole plays, in milliseconds. */
export interface Response {
  /** New buttons in the page: median, and the slowest moment of the story. */
  readonly usable: Spread;
  /** The frame with them handed over to be shown. */
  readonly presented: Spread;
  /** At which node the slowest moment is. */
  readonly slowestAt: string;
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** What is measured of a scenario played several times with the CPU slowed. */
export interface Responses {
  readonly choice: Response;
  /** To the next choices, or to another passage or the ending on the way. */
  readonly onward: Response;
  /** From the ending to looking back, which shows every criterion with its evidence. */
  readonly debrief: Response;
  /** Of the language switch at a decision. */
  readonly language: Response;
  /** From looking back to the evidence record. */
  readonly record: Response;
}

/**
 * Plays a route several times in fresh pages and times every press. A moment counts with its median over the plays, so
 * that one stutter of a shared machine is not taken for a slow moment.
 */
export async function responsesOf(
  browser: Browser,
  address: string,
  route: Route,
  cpu: number,
  plays: number,
): Promise<Responses> {
  const runs: (readonly Step[])[] = [];
  for (let play = 0; play < plays; play += 1)
    runs.push(
      await visit(browser, address, { conditions: { cpu } }, async ({ page }) => {
        await page.evaluate(() => window.bench.arrival);
        // Whoever reads the first moment gives the rest of the package time to arrive.
        await page.evaluate(() => window.bench.quiet(1500));
        const switches: Step[] = [];
        for (let times = 0; times < 4; times += 1)
          switches.push(await page.evaluate(() => window.bench.switchLanguage()));
        const played = await follow(page, route);
        return [...switches, ...played, await page.evaluate(() => window.bench.openRecord())];
      }),
    );
  const first = runs[0] ?? [];
  const moments = first.map((step, index) => ({
    kind: step.kind,
    node: step.node,
    usable: median(runs.map((run) => run[index]!.usable)),
    presented: median(runs.map((run) => run[index]!.presented)),
  }));
  const of = (kind: Step['kind']) => spreadOf(moments.filter((moment) => moment.kind === kind));
  return {
    choice: of('choice'),
    onward: of('continue'),
    debrief: of('debrief'),
    language: of('language'),
    record: of('record'),
  };
}

function spreadOf(moments: readonly Step[]): Response {
  const slowest = moments.reduce((slow, moment) => (moment.presented > slow.presented ? moment : slow));
  const spread = (values: readonly number[]) => ({ median: median(values), worst: Math.max(...values) });
  return {
    usable: spread(moments.map(({ usable }) => usable)),
    presented: spread(moments.map(({ presented }) => presented)),
    slowestAt: slowest.node,
  };
}
