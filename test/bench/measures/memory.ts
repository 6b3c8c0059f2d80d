import type { Browser, CDPSession } from 'playwright-core';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { visit } from '../visit.ts';
import { follow } from './plays.ts';

/** What a page holds once everything that is free has been collected. */
export interface Held {
  /** Bytes of JavaScript's heap in use, compiled code included: the engine goes on compiling what is used often. */
  readonly heap: number;
  /** Bytes of what the page itself holds there: objects, texts, functions. Without code, and without the browser's own. */
  readonly data: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Plays the same scenario again and again in one page, from its own *try again*, and looks at looking back after each
 * play what is still held. The LMS of the page keeps nothing that grows.
 */
export async function heldOverPlays(
  browser: Browser,
  address: string,
  route: Route,
  plays: number,
): Promise<readonly Held[]> {
  return visit(browser, address, { lms: { keepsCalls: false } }, async ({ page, devtools }) => {
    await page.evaluate(() => window.bench.arrival);
    await page.evaluate(() => window.bench.quiet(1500));
    const series: Held[] = [];
    for (let play = 0; play < plays; play += 1) {
      if (play > 0) await page.evaluate(() => window.bench.startAgain());
      await follow(page, route);
      await page.evaluate(() => window.bench.quiet(100));
      series.push(await held(devtools));
    }
    return series;
  });
}

/** What play 2 to the last added, in bytes. The first play still loads what is loaded once. */
export function growth(series: readonly Held[]): number {
  return (series.at(-1)?.data ?? 0) - (series[1]?.data ?? 0);
}

/** The most that may be added: a tenth of what play 2 holds, or 300 KiB where that is more. */
export function growthAllowed(series: readonly Held[]): number {
  return Math.max(300 * 1024, 0.1 * (series[1]?.data ?? 0));
}

async function held(devtools: CDPSession): Promise<Held> {
  // Once more for what was only let go of by the first.
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, data: await dataIn(devtools), nodes, listeners: jsEventListeners };
}

/** As much of a heap snapshot as is read: a flat list of nodes, `node_fields` numbers each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

const notOfThePage = ['code', 'native', 'hidden', 'synthetic'];

async function dataIn(devtools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const counted = types[0].map((name) => !notOfThePage.includes(name));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (counted[nodes[at + type]!]) bytes += nodes[at + size]!;
  return bytes;
}
