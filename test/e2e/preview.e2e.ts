import { strict as assert } from 'node:assert';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { test } from 'vitest';
import { scormVersions } from '../../src/core/course/package-config.ts';
import type { ScormVersion } from '../../src/core/course/package-config.ts';
import type { AttemptDetail } from '../../src/preview/protocol.ts';
import { startPreview } from '../../src/preview/server/start.ts';
import { makeBench } from '../preview/running-preview.ts';
import { samplePackage } from '../preview/sample-package.ts';
import { theBrowser } from './harness/test.ts';

test('the preview says plainly that there is no such attempt, and leads back', async () => {
  const bench = await makeBench({});
  const pages = fileURLToPath(new URL('../../dist/preview', import.meta.url));
  const preview = await startPreview({ packages: bench.packages, scenarios: '', data: ':memory:', pages, port: 0 });
  const context = await (await theBrowser()).newContext({ locale: 'cy' });
  try {
    const page = await context.newPage();
    for (const path of ['play/999', 'tracking/999']) {
      await page.goto(preview.url + path);
      await page.getByRole('alert').waitFor();
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      assert.equal(await page.locator('iframe:visible').count(), 0);
      assert.ok(await page.locator('main a').first().isVisible());
    }
  } finally {
    await context.close();
    await preview.close();
    await bench.remove();
  }
});

test('the preview keeps what a package commits, over a relaunch, a reload and a closed tab', async () => {
  await playInPreview(await theBrowser(), fileURLToPath(new URL('../../dist/preview', import.meta.url)));
});

/**
 * Plays a small package through the preview's own pages in a real browser, once for each version: what a session
 * commits is there after a relaunch, after a reload and after a closed tab, and the record says what the package said.
 * `pages` is the built preview. Throws at the first thing that is not so.
 */
async function playInPreview(browser: Browser, pages: string): Promise<void> {
  const bench = await makeBench({
    'talk.scorm12.zip': samplePackage({ version: '1.2' }),
    'talk.scorm2004-3.zip': samplePackage({ version: '2004-3' }),
    'talk.scorm2004-4.zip': samplePackage({ version: '2004-4' }),
    'broken.zip': new Uint8Array([1, 2, 3]),
  });
  const scenarios = fileURLToPath(new URL('../../scenarios', import.meta.url));
  const preview = await startPreview({ packages: bench.packages, scenarios, data: ':memory:', pages, port: 0 });
  try {
    for (const version of scormVersions) await playVersion(browser, preview.url, version);
  } finally {
    await preview.close();
    await bench.remove();
  }
}

async function playVersion(browser: Browser, url: string, version: ScormVersion): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const record = async (id: string) => (await (await fetch(`${url}api/attempts/${id}`)).json()) as AttemptDetail;
  try {
    await page.goto(url);
    await page.getByText('broken.zip').waitFor();
    await page.locator(`input[name=version][value="${version}"]`).check();
    await page.locator('input[name=wish][value=cy]').check();
    await page.locator('[data-start=new]').click();
    const content = page.frameLocator('iframe');
    await says(content, 'ab-initio 0');
    await content.locator('#answer').click();
    await content.locator('#answer').click();
    await says(content, 'ab-initio 2');
    const id = page.url().split('/').at(-1)!;
    const { attempt, calls } = await record(id);
    assert.equal(attempt.commits, 2);
    assert.equal(attempt.standing.language, 'cy');
    assert.deepEqual(
      attempt.objectives.map(({ state }) => state),
      version === '1.2' ? ['shown', 'partly'] : ['none', 'shown', 'partly'],
    );
    assert.ok(calls.some(({ element, value }) => element === 'cmi.suspend_data' && value === 'shouting,offer'));

    await page.locator('.language').click();
    await says(content, 'ab-initio 2');
    assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
    await page.locator('[data-action=relaunch]').click();
    await says(content, 'resume 2');
    await page.reload();
    await says(content, 'resume 2');
    await content.locator('#answer').click();
    await says(content, 'resume 3');
    await page.close({ runBeforeUnload: true });
    await settled(async () => (await record(id)).calls.some((call) => call.launch === 3 && isEnd(call.function)));

    await leaveByButton(await context.newPage(), url, id, version);
    const ended = await record(id);
    assert.equal(ended.cmi['cmi.suspend_data'], 'shouting,offer,shouting');
    assert.equal(ended.attempt.launches, 5);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** After its Terminate with a navigation request 2004 content is taken away; 1.2 content stays, as it does in an LMS. */
async function leaveByButton(page: Page, url: string, id: string, version: ScormVersion): Promise<void> {
  await page.goto(`${url}play/${id}`);
  const content = page.frameLocator('iframe');
  await says(content, 'resume 3');
  await content.locator('#leave').click();
  await page.locator('[data-ended]').waitFor();
  if (version !== '1.2') await content.locator('#leave').waitFor({ state: 'detached' });
  await page.locator('[data-action=relaunch]').click();
  await says(content, 'resume 3');
  await page.goto(`${url}tracking/${id}`);
  await page.getByText('urn:dewis:angry-diner:offer').or(page.getByText('angry_diner_offer')).first().waitFor();
}

async function says(content: FrameLocator, text: string): Promise<void> {
  await content.locator('#entry', { hasText: text }).waitFor();
}

function isEnd(name: string): boolean {
  return name.endsWith('Finish') || name.endsWith('Terminate');
}

async function settled(is: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await is())) {
    assert.ok(Date.now() < until, 'the last calls of a closed tab never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
