import { text } from 'node:stream/consumers';
import type { Frame } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { wordsIn } from '../../src/diagnosis/words.ts';
import { languages, otherLanguage } from '../../src/core/scenario/text.ts';
import { axeFaults } from './harness/axe.ts';
import type { Play } from './harness/play.ts';
import { languageNames } from './harness/play.ts';
import { test } from './harness/test.ts';
import type { Open } from './harness/test.ts';
import type { Cmi, Kind } from './lms-page/engine.ts';

/** The page for whoever looks after an LMS, in the built packages. */

const zips = ['angry-diner.scorm12', 'angry-diner.scorm2004-4'] as const;
const state = 'cmi.suspend_data';

interface Asked {
  readonly zip?: string;
  readonly kind?: Kind;
  readonly stored?: Cmi;
  readonly query?: string;
  readonly width?: number;
}

/** Opens the page inside an LMS, where the course would be. */
async function checked(open: Open, asked: Asked = {}): Promise<{ readonly play: Play; readonly page: Frame }> {
  const { zip = zips[0], kind = 'strict', stored = {}, query = '?lang=en', width = 1280 } = asked;
  const play = await open({ zip, kind, stored, page: 'check.html', query }, { viewport: { width, height: 720 } });
  await play.content.locator('#bundle').waitFor();
  return { play, page: play.content };
}

const codesIn = (page: Frame) =>
  page.locator('article').evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['code']));

describe.for(zips)('%s', (zip) => {
  test('in an LMS that does everything right finds its API, and nothing wrong', async ({ open }) => {
    const { play, page } = await checked(open, { zip });
    const { search, findings } = wordsIn('en');
    expect(await page.locator('main').innerText()).toContain(search.found);
    expect(await page.locator('main').innerText()).toContain(findings['none-yet']);
    expect(await codesIn(page)).toEqual([]);
    // As the course does: nothing but that it is open.
    const written = (await play.calls()).filter(({ name }) => name === 'SetValue').map(({ element }) => element);
    expect(written.every((element) => /exit$|status$|session_time$/.test(element))).toBe(true);
  });

  test('tries what an LMS keeps, and leaves the learner as they were', async ({ open }) => {
    const stored = { [state]: 'dewis2.cy.abc.Zz09' };
    const { play, page } = await checked(open, { zip, kind: 'scorm-again', stored });
    const button = page.locator('[part="probe"]');
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel(wordsIn('en').probe.confirm).check();
    await button.click();
    await page.getByText(wordsIn('en').probe.done).waitFor();
    expect((await play.told()).held[state]).toBe(stored[state]);
    expect(await page.locator('#probe ~ * tbody tr').count()).toBeGreaterThan(8);
  });

  test('over a running course shows its session, opens none and writes nothing', async ({ open }) => {
    const play = await open({ zip, kind: 'strict', query: '?lang=en' });
    await play.button('start').waitFor();
    const course = play.content;
    // Listened for as soon as what keeps results has come.
    await vi.waitFor(async () => {
      await course.locator('body').press('Control+Alt+KeyD');
      expect(await course.locator('dialog').count()).toBe(1);
    }, 10_000);
    await course.locator('dialog #bundle').waitFor();
    expect(await course.locator('dialog main').innerText()).toContain(wordsIn('en').session.running);
    const calls = await play.calls();
    const writtenBefore = calls.filter(({ name }) => name === 'SetValue');
    expect(calls.filter(({ name }) => name === 'Initialize')).toHaveLength(1);
    await course.locator('dialog summary').last().press('Escape');
    await course.locator('dialog').waitFor({ state: 'detached' });
    expect((await play.calls()).filter(({ name }) => name === 'SetValue')).toEqual(writtenBefore);
    await play.start();
    await play.button('continue').waitFor();
  });
});

test('every language has every part, and nothing that axe finds wrong', async ({ open }) => {
  const { play, page } = await checked(open, { zip: zips[1], query: '?lang=cy' });
  for (const language of languages) {
    const words = wordsIn(language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const { title } of [
      words.findings,
      words.search,
      words.said,
      words.keeps,
      words.probe,
      words.log,
      words.bundle,
    ])
      expect(await page.locator('h2').allInnerTexts()).toContain(title);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    expect(await axeFaults(page)).toEqual([]);
    await play.button('language', languageNames[otherLanguage(language)]).click();
  }
});

test('on a phone nothing is wider than the page', async ({ open }) => {
  const { page } = await checked(open, { width: 360, query: '?lang=cy' });
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('without an LMS it says so, and what to do', async ({ open }) => {
  const { page } = await checked(open, { kind: 'none' });
  expect(await codesIn(page)).toEqual(['no-api']);
  expect(await page.locator('[part="probe"]').count()).toBe(0);
});

test('launch data opens it over the course', async ({ open }) => {
  const stored = { 'cmi.launch_data': 'lang=en;check=yes' };
  const play = await open({ zip: zips[0], kind: 'strict', stored });
  await play.content.locator('dialog #bundle').waitFor();
  await play.content.locator('dialog [part="close"]').click();
  await play.button('start').waitFor();
});

test('what an LMS answers is text, whatever it is', async ({ open }) => {
  const stored = { 'cmi.launch_data': '<img src=x onerror=alert(1)>', [state]: '<script>alert(1)</script>'.repeat(50) };
  const { page } = await checked(open, { kind: 'scorm-again', stored });
  expect(await codesIn(page)).toEqual(['state-foreign', 'data-not-ours']);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('alert');
});

test('the bundle that is saved is the one that was shown, without what is stored of the learner', async ({ open }) => {
  const stored = { [state]: 'dewis2.cy.SECRET.Zz09', 'cmi.core.student_name': 'Pritchard, Elin' };
  const { play, page } = await checked(open, { kind: 'scorm-again', stored });
  await page.locator('summary', { hasText: wordsIn('en').bundle.show }).click();
  const shown = JSON.parse(await page.locator('pre').innerText()) as { package: unknown };
  const coming = play.page.waitForEvent('download');
  await page.locator('[part="save"]').click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^dewis-angry-diner-\d{4}-\d\d-\d\d\.json$/);
  const saved = await text(await download.createReadStream());
  expect((JSON.parse(saved) as typeof shown).package).toEqual(shown.package);
  expect(saved).not.toMatch(/SECRET|Pritchard|127\.0\.0\.1/);
});
