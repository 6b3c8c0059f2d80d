import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import type { LaunchTerms } from '../../fixtures/xapi-store/launches.ts';
import { answered } from '../../fixtures/xapi-store/served.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { packagesFolder } from '../../bench/packages.ts';
import { bundleLmsPage } from './bundle.ts';
import { serveLocally } from './local-server.ts';
import type { LocalServer } from './local-server.ts';
import { Play } from './play.ts';
import { serve } from './serve.ts';
import { openPackage } from './zip.ts';

/** The address of an LMS's own page, where learners come back to. */
export const coursePage = '/course';

/** An LMS of cmi5 with its store, that launches one built package in a browser. */
export class Cmi5Lms {
  readonly zip: string;
  store = new XapiStore();
  readonly #server: LocalServer;
  readonly #elsewhere: LocalServer;

  static async start(zip: string): Promise<Cmi5Lms> {
    const opened = openPackage(new Uint8Array(readFileSync(join(packagesFolder, `${zip}.zip`))));
    let lms: Cmi5Lms | undefined = undefined as Cmi5Lms | undefined;
    const server = await serve(
      new Map([[`${zip}.zip`, opened]]),
      await bundleLmsPage(),
      (address, request, response) => {
        if (address === coursePage) {
          response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>The course</title>');
          return Promise.resolve();
        }
        return lms && /^\/(xapi\/|token$)/.test(address) ? answered(lms.store, request, response) : undefined;
      },
    );
    const elsewhere = await serveLocally(
      (_, request, response) => void (lms && answered(lms.store, request, response)),
    );
    lms = new Cmi5Lms(zip, server, elsewhere);
    return lms;
  }

  private constructor(zip: string, server: LocalServer, elsewhere: LocalServer) {
    this.zip = zip;
    this.#server = server;
    this.#elsewhere = elsewhere;
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** A learner who has never been here; the store may be at another origin than the package. */
  begin({ elsewhere = false } = {}): void {
    this.store = new XapiStore({ origin: elsewhere ? this.#elsewhere.origin : this.origin });
  }

  /** Launches the package in a window of its own; `told` gives what is kept as the other LMSs of the tests do. */
  async launch(context: BrowserContext, terms: LaunchTerms = {}): Promise<Play> {
    const query = this.store.launch({ returnUrl: coursePage, ...terms });
    const play = await Play.open(context, { zip: this.zip, kind: 'none', query }, this.origin);
    play.told = () => Promise.resolve({ held: { 'cmi.suspend_data': this.state }, leftBehind: {} });
    return play;
  }

  /** What is kept for the learner's next session. */
  get state(): string {
    const kept = this.store.documents.get('dewis');
    return kept ? (JSON.parse(kept) as { state: string }).state : '';
  }

  /** Waits until the store has these, and nothing was wrong. */
  async has(session: string, verbs: readonly string[]): Promise<void> {
    await expect.poll(() => this.store.verbs(session), { timeout: 20_000 }).toEqual(verbs);
    expect(this.store.violations).toEqual([]);
  }

  close(): void {
    this.#server.close();
    this.#elsewhere.close();
  }
}
