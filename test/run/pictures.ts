import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { checkedAt } from '../../src/cli/check.ts';
import { reportAsHtml } from '../../src/cli/check-files.ts';
import { sentencesInBoth } from '../../src/cli/report-words.ts';
import { startPreview } from '../../src/preview/server/start.ts';
import { reportOf } from '../../src/report/data/report.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { looksSheets } from './looks.ts';

/**
 * `npm run pictures`: takes the README's pictures of the built packages, played in the preview LMS, and of a report, and
 * draws the sheets of `docs/scenario-format.md`.
 */

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'docs', 'pictures');
const data = join(root, '.dewis', 'pictures.sqlite');

interface Picture {
  readonly name: string;
  /** A learner of their own, so that each begins afresh. */
  readonly learner: number;
  readonly package: RegExp;
  readonly language: 'Cymraeg' | 'English';
  readonly dark: boolean;
  /** How often to go on before the picture is taken, a choice being taken where one is offered. */
  readonly steps: number;
}

const pictures: readonly Picture[] = [
  { name: 'decision-en-light', learner: 1, package: /angry-diner/, language: 'English', dark: false, steps: 2 },
  {
    name: 'decision-cy-dark',
    learner: 2,
    package: /unexpected-repair-cost/,
    language: 'Cymraeg',
    dark: true,
    steps: 7,
  },
];

/** Starts a package in the preview and goes on for so many steps, or to the debrief. */
async function play(page: Page, origin: string, picture: Omit<Picture, 'name' | 'dark'>): Promise<void> {
  await page.goto(origin);
  await page.getByRole('combobox', { name: 'Learner' }).selectOption({ index: picture.learner });
  const packages = page.getByRole('combobox', { name: 'Package' });
  await packages.selectOption(await packages.locator('option', { hasText: picture.package }).getAttribute('value'));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForSelector('iframe');
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('button', { name: picture.language }).click();
  await frame.locator('[part~=start]').click();
  for (let step = 0; step < picture.steps; step += 1) {
    const next = frame.locator('[part~=continue], button[data-choice]').first();
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForTimeout(150);
  }
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}

async function scene(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const colorScheme = picture.dark ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme });
  await play(page, origin, picture);
  await page
    .locator('iframe')
    .first()
    .screenshot({ path: join(folder, `${picture.name}.png`) });
  await page.close();
}

async function tracking(page: Page, origin: string): Promise<void> {
  await play(page, origin, { learner: 0, package: /angry-diner/, language: 'English', steps: 100 });
  await page.goto(`${origin}tracking`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'tracking-en-light.png') });
}

/** A decision in one of the themes that the example page of the embed offers, as `docs/theming.md` shows it. */
async function theme(browser: Browser, name: 'harbour' | 'ember'): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.route('**/*', (route) =>
    route.fulfill({ path: join(root, 'dist/embed', new URL(route.request().url()).pathname) }),
  );
  await page.goto('http://embed.example/example/index.html');
  await page.locator('select[name=class]').selectOption(name);
  const player = page.locator('#two');
  await player.locator('[part~=start]').click();
  while ((await player.locator('button[data-choice]').count()) === 0) {
    await player.locator('[part~=continue]').click();
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(800);
  await player.screenshot({ path: join(folder, `theme-${name}.png`) });
  await page.close();
}

/** The head of a report's map, as `dewis check --html` writes it. */
async function reportMap(page: Page): Promise<void> {
  const checked = reportOf(checkedAt(join(root, 'scenarios')), await sentencesInBoth());
  await page.setContent(await reportAsHtml(checked, 'en'));
  await page
    .locator('section.map')
    .first()
    .evaluate((map) => map.scrollIntoView());
  await page.screenshot({ path: join(folder, 'report-en-light.png') });
}

mkdirSync(folder, { recursive: true });
rmSync(data, { force: true });
const preview = await startPreview({
  packages: join(root, 'dist/packages'),
  scenarios: join(root, 'scenarios'),
  pages: join(root, 'dist/preview'),
  data,
  port: 0,
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  for (const picture of pictures) await scene(browser, preview.url, picture);
  await tracking(await browser.newPage({ viewport: { width: 1280, height: 900 } }), preview.url);
  await reportMap(await browser.newPage({ viewport: { width: 1280, height: 900 } }));
  for (const name of ['harbour', 'ember'] as const) await theme(browser, name);
  await looksSheets(browser, folder);
} finally {
  await browser.close();
  await preview.close();
}
