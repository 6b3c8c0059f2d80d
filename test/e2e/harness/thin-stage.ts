import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Locator } from 'playwright-core';
import { hostedBuild } from '../../../src/cli/build-hosted.ts';
import { packagedAlone } from '../../../src/cli/build-packages.ts';
import { packagingParts } from '../../../src/cli/build-parts.ts';
import { packagedScenarios } from '../../../src/cli/packaged.ts';
import { mediaType } from '../../../src/preview/server/media-type.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Route } from '../../../src/core/proof/graph/routes.ts';
import { ourCourse } from '../../fixtures/scenarios.ts';
import { axeFaults, loadAxe } from './axe.ts';
import { bundleLmsPage } from './bundle.ts';
import type { LocalServer } from './local-server.ts';
import { languageNames, Play } from './play.ts';
import type { Opening } from './play.ts';
import { serve } from './serve.ts';
import { openPackage } from './zip.ts';

const dist = join(import.meta.dirname, '..', '..', '..', 'dist');

/** An organisation's static host. Its site is another than the LMS's, so that the browser keeps the two well apart. */
class Host {
  /** By the path of the address. */
  readonly files = new Map<string, Uint8Array>();
  isDown = false;
  readonly #server = createServer((request, response) => {
    if (this.isDown) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = this.files.get(decodeURIComponent(pathname));
    response
      .writeHead(file ? 200 : 404, { 'content-type': mediaType(pathname), 'cache-control': 'no-store' })
      .end(file);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts the next release of a course beside the one that lies here, with the files changed whose names match; then its page. */
  publish(course: string, names: RegExp, change: (text: string) => string): void {
    const at = `/dewis/${course}/`;
    const page = this.#text(`${at}index.html`);
    const [, folder = ''] = /<base href="([^"]+)">/.exec(page) ?? [];
    const next = folder.replace(/\/$/, '-next/');
    for (const path of [...this.files.keys()].filter((one) => one.startsWith(at + folder))) {
      const to = path.replace(at + folder, at + next);
      if (names.test(path)) this.#write(to, change(this.#text(path)));
      else this.files.set(to, this.files.get(path)!);
    }
    this.#write(`${at}index.html`, page.replace(folder, next));
  }

  #text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  #write(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** An LMS on one origin with thin packages of our course, and a host on another with what they play. */
export class ThinStage {
  readonly host: Host;
  readonly hostOrigin: string;
  readonly lms: LocalServer;

  private constructor(host: Host, hostOrigin: string, lms: LocalServer) {
    this.host = host;
    this.hostOrigin = hostOrigin;
    this.lms = lms;
  }

  static async build(): Promise<ThinStage> {
    const host = new Host();
    const origin = await host.start();
    const hosting = { url: `${origin}/dewis`, allowed: [], thin: join(dist, 'thin'), out: '' };
    const loaded = ourCourse();
    const courses = packagedAlone(loaded.course, packagedScenarios(loaded));
    const { zips, folders } = (await hostedBuild(hosting))(await packagingParts(join(dist, 'sco')), courses);
    for (const [id, files] of folders) for (const [path, bytes] of files) host.files.set(`/dewis/${id}/${path}`, bytes);
    const packages = new Map([...zips].map(([name, bytes]) => [name, openPackage(bytes)]));
    return new ThinStage(host, origin, await serve(packages, await bundleLmsPage()));
  }

  async open(browser: Browser, opening: Opening, size = { width: 1280, height: 720 }): Promise<ThinPlay> {
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    return ThinPlay.open(this, context, opening);
  }

  stop(): void {
    this.host.stop();
    this.lms.close();
  }
}

/** A learner at a thin package: what they see stands in a frame of another origin. */
export class ThinPlay {
  readonly context: BrowserContext;
  /** What its pages complained of, and what nobody caught. */
  readonly trouble: string[] = [];
  readonly uncaught: string[] = [];
  readonly warnings: string[] = [];
  readonly #stage: ThinStage;
  #play: Play | undefined;

  private constructor(stage: ThinStage, context: BrowserContext) {
    this.#stage = stage;
    this.context = context;
    context.on('console', (message) => {
      if (message.type() === 'error') this.trouble.push(message.text());
      if (message.type() === 'warning') this.warnings.push(message.text());
    });
    context.on('weberror', (error) => this.uncaught.push(String(error.error())));
  }

  static async open(stage: ThinStage, context: BrowserContext, opening: Opening): Promise<ThinPlay> {
    const thin = new ThinPlay(stage, context);
    thin.#play = await Play.open(context, opening, stage.lms.origin);
    return thin;
  }

  /** The LMS's page. */
  get play(): Play {
    return this.#play!;
  }

  /** The page of the package. */
  get thin(): Frame {
    return this.play.content;
  }

  /** The page of the host, once it is there. */
  get hosted(): Frame {
    const found = this.thin.childFrames().find((frame) => frame.url().startsWith(this.#stage.hostOrigin));
    if (!found) throw new Error('the hosted page is not there');
    return found;
  }

  part(name: string): Locator {
    return this.thin.frameLocator('iframe').locator(`[part~="${name}"]`);
  }

  choice(id: string): Locator {
    return this.thin.frameLocator('iframe').locator(`[data-choice="${id}"]`);
  }

  async offer(language: Language): Promise<void> {
    const name = languageNames[language];
    await this.thin.frameLocator('iframe').getByRole('button', { name, exact: true }).click();
  }

  /** Goes on to a choice and takes it, for each of a route. */
  async follow(route: Route): Promise<void> {
    for (const id of route) {
      await this.until(this.choice(id));
      await this.choice(id).click();
    }
  }

  /** Goes on until something is there. */
  async until(there: Locator): Promise<void> {
    for (;;) {
      await there.or(this.part('continue')).first().waitFor();
      if (await there.isVisible()) return;
      await this.part('continue').click();
    }
  }

  /** Waits until these words, and no others, are said of saving. */
  async tells(words: string): Promise<void> {
    const saving = this.part('saving').filter({ hasText: new RegExp(`^${words}$`) });
    await saving.waitFor();
  }

  /** What axe finds wrong with both pages as one. */
  async axeFaults(): Promise<readonly string[]> {
    for (const frame of [this.hosted, this.thin]) {
      await loadAxe(frame);
      await frame.evaluate(() => {
        const { axe } = window as unknown as { axe: { configure(settings: object): void } };
        axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
      });
    }
    return axeFaults(this.thin);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
