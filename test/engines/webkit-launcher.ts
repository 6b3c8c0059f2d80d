import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { WebKitPrograms } from './engines.ts';
import { startWebKit } from './webkit.ts';
import type { WebKit } from './webkit.ts';

/** Where the page is that holds the tests in a frame, for a window of WebKitGTK has a least width. */
const holder = '/held-in-a-frame';

const page = `<!doctype html><html lang="en"><title>Element tests</title>
<style>html, body { margin: 0 } iframe { display: block; border: 0 }</style>`;

/** Serves the page that holds the tests, as {@link WebKitLauncher} asks for it. */
export const webkitHolder: TestRunnerPlugin = {
  name: 'webkit-holder',
  serve: ({ path }) => (path === holder ? { body: page, type: 'html' } : undefined),
};

/** As much of a page as the commands of element tests ask of one. */
interface CommandedPage {
  readonly keyboard: { press(key: string): Promise<void> };
  setViewportSize(size: Size): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Runs element tests in WebKitGTK, a file at a time. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** The runner's commands are asked of {@link getPage}, which answers as Playwright's pages do. */
  readonly type = 'playwright';
  readonly concurrency = 1;

  readonly #programs: WebKitPrograms;
  #started: Promise<WebKit> | undefined;
  #session: string | undefined;

  constructor(programs: WebKitPrograms) {
    this.#programs = programs;
  }

  async startSession(session: string, url: string): Promise<void> {
    this.#session = session;
    this.#started ??= startWebKit(this.#programs);
    const { driver } = await this.#started;
    await driver.goto(new URL(holder, url).href);
    await driver.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      frame.focus();
    }, url);
    await this.#resize({ width: 800, height: 600 });
  }

  isActive(session: string): boolean {
    return this.#session === session;
  }

  async getBrowserUrl(): Promise<string | undefined> {
    const webkit = await this.#started;
    return webkit?.driver.evaluate(() => frames[0]?.location.href, undefined);
  }

  getPage(): CommandedPage {
    return {
      keyboard: { press: async (key) => (await this.#started)?.driver.press(key) },
      setViewportSize: (size) => this.#resize(size),
    };
  }

  async stopSession(): Promise<{ testCoverage?: never }> {
    this.#session = undefined;
    await (await this.#started)?.driver.goto('about:blank');
    return {};
  }

  async stop(): Promise<void> {
    await (await this.#started)?.close();
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Tests are not debugged in WebKit.'));
  }

  async #resize(size: Size): Promise<void> {
    const webkit = await this.#started;
    await webkit?.driver.evaluate(({ width, height }) => {
      const { style } = document.querySelector('iframe')!;
      Object.assign(style, { width: `${width}px`, height: `${height}px` });
    }, size);
  }
}
