import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { pageOf, report, smallReport, withWarnings } from '../fixtures/reports.ts';
import { ourChecked } from '../fixtures/scenarios.ts';
import { axeFaults } from './harness/axe.ts';
import { theBrowser } from './harness/test.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const reports = { ours: report(ourChecked()), warnings: smallReport(withWarnings) };

let page: Page;
const trouble: string[] = [];
beforeAll(async () => {
  // axe has to be put into the page, whose own policy lets no script in.
  const context = await (await theBrowser()).newContext({ bypassCSP: true });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => trouble.push(request.url()));
});
afterAll(() => page.context().close());

async function show(of: keyof typeof reports, language: Language): Promise<void> {
  await page.setContent(await pageOf(reports[of], language, sha256));
}

// A scenario with findings in every language and scheme; our own, long, in each of them once.
test.each([
  ['warnings', 'cy', 'light'],
  ['warnings', 'cy', 'dark'],
  ['warnings', 'en', 'light'],
  ['warnings', 'en', 'dark'],
  ['ours', 'cy', 'light'],
  ['ours', 'en', 'dark'],
] as const)('axe finds nothing wrong with a report (%s, %s, %s)', async (of, language, colorScheme) => {
  await show(of, language);
  await page.emulateMedia({ colorScheme });
  expect(await axeFaults(page)).toEqual([]);
});

test.each(languages)('on the narrowest phone only what is wide scrolls, and not the page (%s)', async (language) => {
  await show('ours', language);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a node on the map leads to its texts by keyboard', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await show('ours', 'en');
  const node = page.locator('svg.map a').nth(1);
  await node.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('article:target h4').textContent()).toContain(reports.ours.scenarios[0]!.nodes[1]!.id);
});

test('in a browser that holds to its policy the report is dressed, and nothing is refused or asked for', async () => {
  const strict = await (await theBrowser()).newPage();
  try {
    const faults: string[] = [];
    strict.on('console', (message) => faults.push(message.text()));
    strict.on('request', (request) => faults.push(request.url()));
    await strict.setContent(await pageOf(reports.ours, 'cy', sha256));
    expect(await strict.evaluate(() => getComputedStyle(document.querySelector('table')!).borderCollapse)).toBe(
      'collapse',
    );
    expect(faults).toEqual([]);
    expect(trouble).toEqual([]);
  } finally {
    await strict.close();
  }
});
