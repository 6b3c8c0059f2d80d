import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from './harness/serve.ts';
import { collectTrouble } from './harness/trouble.ts';

const folder = join(import.meta.dirname, '..', '..', 'dist', 'embed');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

let browser: Browser;
let server: { readonly origin: string; close(): void };

beforeAll(async () => {
  if (!existsSync(join(folder, 'scenarios', 'course.json')))
    throw new Error(`${folder} is not whole. Build it first: npm run build`);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const files = new Map(
    paths.map((path) => [path.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, path)))]),
  );
  server = await serve(new Map([['embed', { files, launch: 'example/index.html' }]]), '');
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The example page, under a policy of its server's beside its own; nothing may go wrong on it. */
async function visit(body: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const trouble = collectTrouble(context, server.origin);
  await context.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/content/embed/example/index.html`);
  await body(page);
  await context.close();
  expect(trouble).toEqual([]);
}

const part = (player: Locator, name: string) => player.locator(`[part~="${name}"]`);

/** Plays so many decisions, always the choice shown first; returns what was chosen. */
async function decide(player: Locator, decisions: number): Promise<readonly string[]> {
  const chosen: string[] = [];
  await part(player, 'start').click();
  while (chosen.length < decisions) {
    await part(player, 'continue').or(part(player, 'choice')).first().waitFor();
    if (await part(player, 'continue').count()) await part(player, 'continue').click();
    const choice = part(player, 'choice').first();
    if ((await choice.count()) === 0) continue;
    chosen.push((await choice.getAttribute('data-choice')) ?? '');
    await choice.click();
    await part(player, 'reply').waitFor();
  }
  return chosen;
}

describe('the example page', () => {
  test('plays two players side by side, each in its language, and hears of every decision of each', async () => {
    await visit(async (page) => {
      const welsh = page.locator('#one');
      const english = page.locator('#two');
      const chosen = [await decide(welsh, 3), await decide(english, 3)] as const;
      expect(await part(welsh, 'continue').innerText()).toMatch(/Ymlaen|Penderfynu eto/);
      expect(await part(english, 'continue').innerText()).toMatch(/Continue|Decide again/);
      const told = await page.getByRole('log').locator('li').allInnerTexts();
      for (const [index, id] of (['one', 'two'] as const).entries()) {
        const own = told.filter((line) => line.startsWith(`#${id} `));
        expect(own[0]).toContain('dewis-start');
        expect(own.slice(1).map((line) => /choice: ([\w-]+)/.exec(line)?.[1])).toEqual(chosen[index]);
      }
    });
  });

  test('takes nobody’s focus and asks for the list of scenarios once', async () => {
    await visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload();
      await part(page.locator('#two'), 'start').waitFor();
      await part(page.locator('#three'), 'language-choice').first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      expect(asked.filter((path) => path.endsWith('/course.json'))).toHaveLength(1);
    });
  });

  test('switches one player’s language by its attribute in the middle of a reply, and no other player’s', async () => {
    await visit(async (page) => {
      const welsh = page.locator('#one');
      await decide(welsh, 1);
      const before = await part(welsh, 'line').innerText();
      await welsh.evaluate((player) => player.setAttribute('lang', 'en'));
      await expect.poll(() => part(welsh, 'continue').innerText()).toMatch(/Continue|Decide again/);
      expect(await part(welsh, 'line').innerText()).not.toBe(before);
      expect(await page.locator('#two').getAttribute('lang')).toBe('en');
      await welsh.evaluate((player) => player.setAttribute('lang', 'cy'));
      await expect.poll(() => part(welsh, 'line').innerText()).toBe(before);
      expect(await page.locator('#three').getAttribute('lang')).toBeNull();
    });
  });

  test('speaks in whole words where one player has fetched what another needs first', async () => {
    await visit(async (page) => {
      await decide(page.locator('#one'), 1);
      await part(page.locator('#two'), 'leave').click();
      await expect
        .poll(() => page.locator('#two').getByRole('heading', { level: 1 }).innerText())
        .toBe('Goodbye for now');
    });
  });

  test('dresses the third player in the page’s own colours and parts', async () => {
    await visit(async (page) => {
      const third = page.locator('#three');
      await third.getByRole('button', { name: 'English' }).click();
      expect(await part(third, 'start').evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
        'rgb(10, 79, 134)',
      );
      expect(await part(third, 'leave').isVisible()).toBe(false);
      await page.locator('[name=scenario]').selectOption('no-such-story');
      await expect
        .poll(() => part(third, 'fault').innerText())
        .toMatch(/Does dim senario[^]*no-such-story[^]*There is no scenario/);
      await page.locator('[name=scenario]').selectOption('unexpected-repair-cost');
      await expect.poll(() => third.getByRole('heading', { level: 1 }).innerText()).toBe('The hidden valve');
    });
  });

  test('fits a phone without scrolling sideways', async () => {
    await visit(
      async (page) => {
        await part(page.locator('#two'), 'start').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });
});
