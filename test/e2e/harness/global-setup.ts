import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags, findBrowser } from '../../run/browser.ts';
import { bundleLmsPage } from './bundle.ts';
import { stalePackages } from './fresh.ts';
import { serve } from './serve.ts';
import { openPackage } from './zip.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the LMS page and the packages are. */
    origin: string;
    /** The address under which the one browser of the run is to be had. */
    browser: string;
  }
}

/** Where the zips are; `DEWIS_PACKAGES` names another folder than `dist/packages`. */
const folder = process.env['DEWIS_PACKAGES'] ?? join(import.meta.dirname, '..', '..', '..', 'dist', 'packages');

/** Opens the packages, serves them and starts the browser, once for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];
  if (names.length === 0) throw new Error(`${folder} has no packages. Build them first: npm run build`);
  const packages = new Map(names.map((name) => [name, openPackage(new Uint8Array(readFileSync(join(folder, name))))]));
  const stale = stalePackages(packages);
  if (stale.length > 0)
    throw new Error(`Build the packages anew (npm run build). Not what scenarios/ says: ${stale.join(', ')}`);
  const server = await serve(packages, await bundleLmsPage());
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: [...browserFlags] });
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}
