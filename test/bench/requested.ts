import type { Browser } from 'playwright-core';
import type { ContentServer } from './content-server.ts';
import type { Figure } from './figure.ts';
import { codeAndScenario, firstScene, longestChain, requestsOf, sum, withArt } from './measures/requests.ts';
import type { Requests } from './measures/requests.ts';
import type { SmallLmsOptions } from './page/small-lms.ts';

/** What the whole of the first scene may cost, type included (issue 5). */
const firstSceneBudget = { bytes: 130_000, requests: 8 } as const;

/** What the first choice may cost (issue 2, point 10), in bytes and in answers. */
export const firstChoiceBudget = { code: 65_000, withArt: 100_000, requests: 6, chain: 2 } as const;

/** What a package for cmi5 may cost besides: its session is opened by a script of its own, before anything is shown. */
const storeBudget = { code: 12_000, requests: 1 } as const;

function budgetOf(site: string): Readonly<Record<keyof typeof firstChoiceBudget, number>> {
  const { code, withArt: withPictures, requests, chain } = firstChoiceBudget;
  const more = site.endsWith('.cmi5') ? storeBudget : { code: 0, requests: 0 };
  return { code: code + more.code, withArt: withPictures + more.code, requests: requests + more.requests, chain };
}

/**
 * What a package asks for before its first choice can be used, in whichever language weighs more.
 *
 * @param server Holds its answers back by `usualHold`.
 */
export async function requestedFigures(
  browser: Browser,
  server: ContentServer,
  site: string,
  version: SmallLmsOptions['version'] = '1.2',
): Promise<{ readonly figures: readonly Figure[]; readonly requests: Requests }> {
  const ways = [];
  for (const language of ['cy', 'en'])
    ways.push(await requestsOf(browser, server, site, { query: `?lang=${language}`, lms: { version } }));
  const requests = ways.reduce((one, other) => (withArt(other) > withArt(one) ? other : one));
  const { asked, art } = requests;
  const each = asked.map(({ path, bytes, depth }) => `${'›'.repeat(depth)}${path} ${(bytes / 1000).toFixed(1)}`);
  const kilobytes = (bytes: number) => bytes / 1000;
  const budget = budgetOf(site);
  const figures: Figure[] = [
    {
      name: `${site}: scripts, styles and scenario before the first choice`,
      measured: kilobytes(codeAndScenario(requests)),
      unit: 'kB gz',
      budget: kilobytes(budget.code),
      note: each.join(', '),
    },
    {
      name: `${site}: with the page and the first scene's art`,
      measured: kilobytes(withArt(requests)),
      unit: 'kB gz',
      budget: kilobytes(budget.withArt),
      note: `art: ${art.length} drawings, ${kilobytes(sum(art)).toFixed(1)} kB`,
    },
    {
      name: `${site}: requests before the first choice, the page included`,
      measured: asked.length,
      unit: '',
      budget: budget.requests,
    },
    {
      name: `${site}: answers waited for in a row after the page`,
      measured: longestChain(requests),
      unit: '',
      budget: budget.chain,
    },
  ];
  if (art.length === 0) throw new Error(`${site}: the first scene shows no art`);
  return { figures, requests };
}

/** What the whole of the first scene comes to, art and type included, whenever they are asked for. */
export function firstSceneFigures(site: string, requests: Requests): readonly Figure[] {
  const files = firstScene(requests);
  const later = files.slice(requests.asked.length).map(({ path, bytes }) => `${path} ${(bytes / 1000).toFixed(1)}`);
  if (requests.type.length === 0) throw new Error(`${site}: no typeface came`);
  return [
    {
      name: `${site}: the first scene whole, with art and type`,
      measured: sum(files) / 1000,
      unit: 'kB gz',
      budget: firstSceneBudget.bytes / 1000,
      note: `after the first choice: ${later.join(', ')}`,
    },
    {
      name: `${site}: requests of the first scene, art and type and the page included`,
      measured: files.length,
      unit: '',
      budget: firstSceneBudget.requests,
    },
  ];
}
