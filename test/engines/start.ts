import { launch } from 'puppeteer-core';
import type { KeyInput, Page } from 'puppeteer-core';
import { browserFlags } from '../run/browser.ts';
import type { EngineName, Engines } from './engines.ts';
import { sizable } from './viewport.ts';
import { startWebKit } from './webkit.ts';

/** A window of an engine, driven in the same way in all of them. */
export interface EngineWindow {
  goto(address: string): Promise<unknown>;
  /** What a function gives that is called on the page, with something that can be JSON; a promise is waited for. */
  evaluate<Given, Found>(called: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>;
  /** Presses a key, named as in `KeyboardEvent.key`, or several at once, as in `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** As PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Ends the engine. */
  close(): Promise<void>;
}

/** Starts an engine that is here, with one window, 1280 by 720 or a little more. */
export async function startEngine(name: EngineName, engines: Engines): Promise<EngineWindow> {
  if (name === 'webkit') {
    const webkit = await startWebKit(engines.webkit!);
    const { driver } = webkit;
    await driver.resize(1280, 800);
    return {
      goto: (address) => driver.goto(address),
      evaluate: (called, given) => driver.evaluate(called, given),
      press: (key) => driver.press(key),
      screenshot: () => driver.screenshot(),
      close: () => webkit.close(),
    };
  }
  const browser = await launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: engines[name]!,
    args: name === 'chromium' ? [...browserFlags] : [],
    defaultViewport: null,
  });
  const page = sizable(await browser.newPage());
  await page.setViewport({ width: 1280, height: 720 });
  return {
    goto: (address) => page.goto(address),
    evaluate: (called, given) => asJson(page, called, given),
    press: async (chord) => {
      const keys = chord.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

// Firefox gives a list that stands in an answer twice only once (WebDriver BiDi, *serialize as a remote value*).
async function asJson<Given, Found>(page: Page, called: (given: Given) => Found | Promise<Found>, given: Given) {
  const found = await page.evaluate(
    `(async () => JSON.stringify(await (${String(called)})(${JSON.stringify(given)})))()`,
  );
  return (found === undefined ? undefined : JSON.parse(found as string)) as Found;
}
