import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { bundleLmsPage } from '../../e2e/harness/bundle.ts';
import type { LocalServer } from '../../e2e/harness/local-server.ts';
import { serve } from '../../e2e/harness/serve.ts';
import { openPackage } from '../../e2e/harness/zip.ts';
import { packagesFolder } from '../../bench/packages.ts';
import { answered } from '../../fixtures/xapi-store/served.ts';
import type { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { browserFlags, findBrowser } from '../../run/browser.ts';

/** The packages that are played, by version; both scenarios of ours. */
export const packagesOf = {
  '1.2': ['angry-diner.scorm12', 'unexpected-repair-cost.scorm12'],
  '2004': ['angry-diner.scorm2004-3', 'unexpected-repair-cost.scorm2004-4'],
  cmi5: ['angry-diner.cmi5', 'unexpected-repair-cost.cmi5'],
} as const;

/** Where runs in a browser take place: the built packages, the page of an LMS, and an xAPI store for each run. */
export class Stage {
  readonly browser: Browser;
  /** By the number of the run. */
  readonly stores = new Map<number, XapiStore>();
  readonly #server: LocalServer;

  /** Throws where the packages are not built. */
  static async open(): Promise<Stage> {
    const names = Object.values(packagesOf).flat();
    const packages = new Map(
      names.map((name) => [
        `${name}.zip`,
        openPackage(new Uint8Array(readFileSync(join(packagesFolder, `${name}.zip`)))),
      ]),
    );
    const stores = new Map<number, XapiStore>();
    const server = await serve(
      packages,
      await bundleLmsPage(join(import.meta.dirname, 'lms-page.ts')),
      (address, request, response) => {
        const store = stores.get(Number(/^\/run-(\d+)\//.exec(address)?.[1]));
        return store && answered(store, request, response);
      },
    );
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
    return new Stage(browser, server, stores);
  }

  private constructor(browser: Browser, server: LocalServer, stores: Map<number, XapiStore>) {
    this.browser = browser;
    this.#server = server;
    this.stores = stores;
  }

  get origin(): string {
    return this.#server.origin;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close();
  }
}
