import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './harness/axe.ts';
import type { LocalServer } from './harness/local-server.ts';
import { losing, neverTwiceByOneAddress } from './harness/losing.ts';
import { serve } from './harness/serve.ts';
import { collectTrouble } from './harness/trouble.ts';
import { word } from './harness/words.ts';

const folder = join(import.meta.dirname, '..', '..', 'dist', 'embed');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

let browser: Browser;
let server: LocalServer;

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

/** A context whose pages stand under a policy of their server's beside their own. */
async function contextWith(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  await context.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  return context;
}

const example = () => `${server.origin}/content/embed/example/index.html`;

/** The example page; nothing may go wrong on it. */
async function visit(body: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> {
  const context = await contextWith(options);
  const trouble = collectTrouble(context, server.origin);
  const page = await context.newPage();
  await page.goto(example());
  await body(page);
  await context.close();
  expect(trouble).toEqual([]);
}

const part = (player: Locator, name: string) => player.locator(`[part~="${name}"]`);

/** Goes on to the next decision and takes the choice shown first. Returns it. */
async function choose(player: Locator): Promise<string> {
  const choice = part(player, 'choice').first();
  const onward = part(player, 'start').or(part(player, 'continue')).first();
  for (await onward.waitFor(); (await choice.count()) === 0; await onward.or(choice).first().waitFor())
    await onward.click();
  const chosen = (await choice.getAttribute('data-choice')) ?? '';
  await choice.click();
  return chosen;
}

/** Plays so many decisions, always the choice shown first; returns what was chosen. */
async function decide(player: Locator, decisions: number): Promise<readonly string[]> {
  const chosen: string[] = [];
  while (chosen.length < decisions) {
    chosen.push(await choose(player));
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
      expect(await part(welsh, 'continue').innerText()).toMatch(/Mynd ymlaen|Penderfynu eto/);
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
      await part(page.locator('#one'), 'start').waitFor();
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
    });
  });

  test('speaks in whole words where one player has fetched what another needs first, and lets its learner back in', async () => {
    await visit(async (page) => {
      const first = page.locator('#one');
      await decide(page.locator('#two'), 1);
      await part(first, 'leave').click();
      await expect.poll(() => first.getByRole('heading', { level: 1 }).innerText()).toBe('Hwyl am y tro');
      await part(first, 'back').click();
      await part(first, 'start').waitFor();
    });
  });

  test('says of each player what is kept and where, and keeps it', async () => {
    await visit(async (page) => {
      const notice = (id: string) => part(page.locator(id), 'notice').innerText();
      expect(await notice('#one')).toBe(word('cy', 'notices.page'));
      expect(await notice('#two')).toBe(word('en', 'notices.browser'));
      await decide(page.locator('#one'), 1);
      await decide(page.locator('#two'), 1);
      const line = await part(page.locator('#two'), 'line').innerText();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['dewis-example']);
      await page.reload();
      await part(page.locator('#two'), 'resume').click();
      await expect.poll(() => part(page.locator('#two'), 'line').innerText()).toBe(line);
      await part(page.locator('#one'), 'start').waitFor();
      expect(await part(page.locator('#one'), 'resume').count()).toBe(0);
    });
  });

  test('dresses the second player in the page’s own colours and parts, and gives it another story and language', async () => {
    await visit(async (page) => {
      const second = page.locator('#two');
      expect(await part(second, 'start').evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
        'rgb(10, 79, 134)',
      );
      expect(await part(second, 'leave').isVisible()).toBe(false);
      await page.locator('[name=lang]').selectOption('cy');
      await expect.poll(() => second.getByRole('heading', { level: 1 }).innerText()).toBe('Y falf gudd');
      await page.locator('[name=scenario]').selectOption('no-such-story');
      await expect
        .poll(() => part(second, 'fault').innerText())
        .toMatch(/Does dim senario[^]*no-such-story[^]*There is no scenario/);
      await page.locator('[name=scenario]').selectOption('angry-diner');
      await expect.poll(() => second.getByRole('heading', { level: 1 }).innerText()).toBe('Y bwrdd gorau');
    });
  });

  test('is without a fault that axe finds, landmarks and all, with two players at every kind of screen', async () => {
    await visit(async (page) => {
      const look = async (screen: string) => expect(await axeFaults(page), screen).toEqual([]);
      const [first, second] = [page.locator('#one'), page.locator('#two')] as const;
      await part(second, 'start').waitFor();
      await look('menus');
      await decide(first, 1);
      await decide(second, 1);
      await look('replies');
      await part(first, 'continue').click();
      await part(second, 'menu').click();
      await look('a scene and a menu with an attempt under way');
      await part(first, 'leave').click();
      await part(first, 'back').waitFor();
      await page.locator('[name=scenario]').selectOption('no-such-story');
      await part(second, 'fault').waitFor();
      await look('a farewell and a fault');
      const landmarks = page.getByRole('main').or(page.getByRole('banner'));
      expect(await landmarks.evaluateAll((all) => all.map(({ localName }) => localName))).toEqual(['header', 'main']);
    });
  });

  test('tells in words what there is to play where scripts do not run', async () => {
    await visit(
      async (page) => {
        expect(await page.locator('#one').innerText()).toMatch(/Y bwrdd gorau[^]*JavaScript[^]*The best table/);
        expect(await page.getByRole('log').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
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

describe('a script of the library that is lost', () => {
  test.for([
    { name: 'words-cy', id: '#one', reaches: 'start', what: 'the words' },
    { name: 'keeper', id: '#two', reaches: 'start', what: 'what remembers' },
    { name: 'define-later', id: '#one', reaches: 'reply', what: 'what a reply is drawn with' },
  ])('is had with another try: $what', async ({ name, id, reaches }) => {
    const context = await contextWith();
    const lost = await losing(context, new RegExp(`/${name}\\.js`));
    const page = await context.newPage();
    await page.goto(example());
    const player = page.locator(id);
    if (reaches === 'reply') await choose(player);
    const retry = part(player, 'retry');
    await retry.click();
    await expect.poll(() => lost.asked.length).toBeGreaterThan(1);
    await retry.waitFor();
    neverTwiceByOneAddress(lost.asked);
    await lost.find();
    await retry.click();
    await part(player, reaches).waitFor();
    await context.close();
  });
});
