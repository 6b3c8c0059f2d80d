import type { Browser, CDPSession, Page } from 'playwright-core';
import { installDriver } from './page/driver.ts';
import type { Way } from './page/driver.ts';
import { installSmallLms } from './page/small-lms.ts';
import type { SmallLmsOptions } from './page/small-lms.ts';

/** What a visitor's machine and network are like. */
export interface Conditions {
  /** How many times slower than this machine. */
  readonly cpu?: number;
  readonly network?: Network;
}

/**
 * A slow network as Chromium emulates it: every request waits `latency` until its answer begins, and all answers share
 * `bytesPerSecond`. Connections cost nothing extra, for any page alike.
 */
export interface Network {
  readonly bytesPerSecond: number;
  /** Milliseconds. */
  readonly latency: number;
}

export interface VisitOptions {
  readonly way?: Partial<Way>;
  /** `null` for a page that knows no LMS. */
  readonly lms?: Partial<SmallLmsOptions> | null;
  readonly conditions?: Conditions;
  /** Of the window, in CSS pixels. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** Whether things may move; usually they may not, so that no movement is part of a figure. */
  readonly moves?: boolean;
}

/** One page opened by somebody who was never there before: nothing cached, nothing stored. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Opens an address, has `during` look at it, and closes it. Errors on the page are thrown at the end. */
export async function visit<Seen>(
  browser: Browser,
  address: string,
  { way, lms, conditions = {}, screen = { width: 1280, height: 720 }, moves = false }: VisitOptions,
  during: (visit: Visit) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: screen, reducedMotion: moves ? 'no-preference' : 'reduce' });
  try {
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    if (lms !== null)
      await context.addInitScript({ content: calling(installSmallLms, { version: '1.2', keepsCalls: true, ...lms }) });
    const usualWay: Way = { language: 'English', entry: 'start', lingering: 0 };
    await context.addInitScript({ content: calling(installDriver, { ...usualWay, ...way }) });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await slowDown(devtools, conditions);
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await during({ page, devtools });
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return seen;
  } finally {
    await context.close();
  }
}

async function slowDown(devtools: CDPSession, { cpu = 1, network }: Conditions): Promise<void> {
  if (cpu !== 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond,
  });
}

function calling<Given>(run: (given: Given) => void, given: Given): string {
  return `(${run.toString()})(${JSON.stringify(given)})`;
}
