import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { languages } from '../../src/core/scenario/text.ts';
import { html } from '../../src/markup/html.ts';
import { bundleLmsPage } from '../e2e/harness/bundle.ts';
import { Play } from '../e2e/harness/play.ts';
import { serve } from '../e2e/harness/serve.ts';
import { openPackage } from '../e2e/harness/zip.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { faults } from './faults/seen-faults.ts';
import type { Fault } from './faults/seen-faults.ts';

/**
 * `node test/run/fault-pictures.ts FOLDER [WORD]`: brings about every fault a learner can see, or those whose name has the
 * word, in a built package, and pictures each in both languages, on a phone and wide, light and dark: one sheet a fault.
 */

const root = join(import.meta.dirname, '..', '..');
const packages = process.env['DEWIS_PACKAGES'] ?? join(root, 'dist', 'packages');
const zip = 'angry-diner.scorm12';
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
];

const [folder, wanted = ''] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder the pictures go to.');
mkdirSync(folder, { recursive: true });

/** The pictures of one fault as an author of words would want them: side by side. */
async function pictured(browser: Browser, origin: string, fault: Fault): Promise<readonly Buffer[]> {
  const taken: Buffer[] = [];
  for (const language of languages) {
    const context = await browser.newContext({ viewport: sizes[1]!, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const open = (opening = {}) => Play.open(context, { zip, kind: 'strict', ...opening }, origin);
    const { page } = await fault({ language, context, open });
    for (const size of sizes)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.bringToFront();
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(350);
        taken.push(await page.screenshot());
      }
    await context.close();
  }
  return taken;
}

async function sheet(browser: Browser, name: string, taken: readonly Buffer[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1720, height: 900 } });
  const image = (one: Buffer) => html`<img src="data:image/png;base64,${one.toString('base64')}" alt="">`;
  await page.setContent(
    html`<!doctype html><style>${{ markup: style }}</style><h1>${name}</h1>${taken.map(image)}`.markup,
  );
  await page.screenshot({ path: join(folder!, `${name.replace(/\W+/g, '-')}.png`), fullPage: true });
  await page.close();
}

const style = `
body { margin: 0; padding: 8px; font: 14px system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 8px; background: #888; }
h1 { flex: 0 0 100%; margin: 0; font-size: 18px; }
img { height: 440px; }`;

const names = readdirSync(packages).filter((name) => name === `${zip}.zip`);
const served = new Map(names.map((name) => [name, openPackage(new Uint8Array(readFileSync(join(packages, name))))]));
const server = await serve(served, await bundleLmsPage());
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  for (const [name, fault] of Object.entries(faults).filter(([name]) => name.includes(wanted))) {
    try {
      await sheet(browser, name, await pictured(browser, server.origin, fault));
      console.log(name);
    } catch (cause) {
      console.error(`${name}: ${String(cause)}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.close();
}
