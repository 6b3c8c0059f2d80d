import { chromeLauncher } from '@web/test-runner';
import type { BrowserLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { browserFlags } from '../run/browser.ts';
import type { Engines } from './engines.ts';
import { sizable } from './viewport.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

/** What runs element tests in the engines that are here. */
export function launchers({ chromium, firefox, webkit }: Engines): BrowserLauncher[] {
  return [
    ...(chromium ? [chromeLauncher({ launchOptions: { executablePath: chromium, args: [...browserFlags] } })] : []),
    ...(firefox
      ? [
          chromeLauncher({
            puppeteer,
            launchOptions: { browser: 'firefox', executablePath: firefox, defaultViewport: null },
            createPage: async ({ context }) => sizable(await context.newPage()),
          }),
        ]
      : []),
    ...(webkit ? [new WebKitLauncher(webkit)] : []),
  ];
}
