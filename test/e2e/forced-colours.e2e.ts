import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Measured } from '../player/measured-contrast.ts';

/** What is on screen where the reader's own colours are forced, as by Windows' contrast themes. */

const root = join(import.meta.dirname, '../..');

/** What the element tests measure with, as one script for a page that is built already. */
const measuring = ['src/packaging/art/palette.ts', 'test/player/measured-contrast.ts']
  .map((path) => stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')))
  .join('\n')
  .replace(/^import .*$/gm, '')
  .replace(/^export /gm, '');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

async function short(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(400);
  const code = `(() => { ${measuring}; return measured(document.querySelector('#one').shadowRoot, usual); })()`;
  const found = await page.evaluate<Measured>(code);
  expect(found.count).toBeGreaterThan(3);
  return found.short;
}

test.for(['light', 'dark'] as const)(
  'every text and every control can be told from its ground in forced colours (%s)',
  async (colorScheme) => {
    const page = await browser.newPage({ forcedColors: 'active', colorScheme });
    await page.route('**/*', (route) =>
      route.fulfill({ path: join(root, 'dist/embed', new URL(route.request().url()).pathname) }),
    );
    await page.goto('http://embed.example/example/index.html');
    const player = page.locator('#one');
    await player.locator('[part~=start]').click();
    const fallen = await short(page);
    const screens = new Set<string>();
    for (let step = 0; step < 60 && !screens.has('verdict'); step += 1) {
      await player.locator('[part~=continue], button[data-choice], [part~=verdict]').first().waitFor();
      const choice = player.locator('button[data-choice]').first();
      if ((await player.locator('[part~=verdict]').count()) > 0) screens.add('verdict');
      else if ((await choice.count()) > 0) {
        if (screens.size < 2) expect(await short(page)).toEqual([]);
        await choice.click();
        if (!screens.has('reply')) expect(await short(page)).toEqual([]);
        screens.add('reply');
      } else await player.locator('[part~=continue]').first().click();
    }
    expect([...screens]).toContain('verdict');
    expect([...fallen, ...(await short(page))]).toEqual([]);
    await page.close();
  },
);
