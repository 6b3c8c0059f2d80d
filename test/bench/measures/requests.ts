import type { Browser } from 'playwright-core';
import type { ContentServer } from '../content-server.ts';
import { visit } from '../visit.ts';
import type { VisitOptions } from '../visit.ts';

/** One file asked for before the first choice could be used. */
export interface Asked {
  /** Below the site. */
  readonly path: string;
  /** Of the answer's body as sent: gzip level 9 for text. */
  readonly bytes: number;
  /** Answers waited for, one after another, before this one was asked for; 0 for the page itself. */
  readonly depth: number;
}

/** What a way to the first choice asks of the network. */
export interface Requests {
  readonly asked: readonly Asked[];
  /** The first scene's drawings, whenever they were asked for. */
  readonly art: readonly Sized[];
  /** The typefaces, which come after the first choice. */
  readonly type: readonly Sized[];
}

/** Milliseconds every answer should be held back for `requestsOf`: more than the page itself takes between two requests. */
export const usualHold = 150;

/**
 * Walks to the first choice and tells what was asked for up to its mark. A request's depth is found by order: one that
 * was sent after another had been answered may have waited for it, so with every answer held back the depth is the most
 * round trips in a row there can be.
 */
export async function requestsOf(
  browser: Browser,
  server: ContentServer,
  site: string,
  { query = '', ...options }: VisitOptions & { readonly query?: string } = {},
): Promise<Requests> {
  return visit(browser, `${server.origin}/${site}/index.html${query}`, options, async ({ page }) => {
    const { usable } = await page.evaluate(() => window.bench.arrival);
    const images = await page.evaluate(() => window.bench.sceneArt());
    const timings = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
        const { name, startTime, responseEnd } = entry as PerformanceResourceTiming;
        return { name, start: startTime, end: responseEnd };
      }),
    );
    await page.evaluate(() => window.bench.quiet(1500));
    const faces = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.woff2') ? name : [])),
    );
    const before = timings.filter(({ name, start }) => name.startsWith(server.origin) && start <= usable);
    const at = new Map<string, { start: number; end: number }>();
    // A file that was asked for ahead is told of once more when it is used.
    for (const { name, start, end } of before.sort((a, b) => a.start - b.start)) {
      const path = new URL(name).pathname;
      if (!at.has(path)) at.set(path, { start, end });
    }
    const depths = new Map<string, number>();
    for (const [path, { start }] of at) {
      const earlier = [...at].filter(([, other]) => other.end <= start).map(([other]) => depths.get(other) ?? 0);
      depths.set(path, earlier.length === 0 ? 0 : Math.max(...earlier) + 1);
    }
    const named = (path: string) => ({ path: path.slice(site.length + 2), bytes: server.sizeOf(path) });
    return {
      asked: [...at.keys()].map((path) => ({ ...named(path), depth: depths.get(path) ?? 0 })),
      art: [...new Set(images.map((address) => new URL(address).pathname))].map(named),
      type: [...new Set(faces.map((address) => new URL(address).pathname))].map(named),
    };
  });
}

/** Bytes of the JavaScript, styles and scenario files among what was asked for. */
export function codeAndScenario({ asked }: Requests): number {
  return sum(asked.filter(({ path }) => /\.(js|css|json)$/.test(path)));
}

/** Bytes of everything asked for, and of the first scene's art. */
export function withArt({ asked, art }: Requests): number {
  return sum(distinct([...asked, ...art]));
}

/** Every file of the first scene: what was asked for before its choices could be used, then its art and its type. */
export function firstScene({ asked, art, type }: Requests): readonly Sized[] {
  return distinct([...asked, ...art, ...type]);
}

interface Sized {
  readonly path: string;
  readonly bytes: number;
}

function distinct(files: readonly Sized[]): readonly Sized[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

export function longestChain({ asked }: Requests): number {
  return Math.max(0, ...asked.map(({ depth }) => depth));
}

export function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
