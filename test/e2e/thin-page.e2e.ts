import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { wordsIn } from '../../src/diagnosis/words.ts';
import { axeFaults } from './harness/axe.ts';
import { interactionsIn, standingIn } from './harness/held.ts';
import { diner } from './harness/our-two.ts';
import { bestRoute } from './harness/routes.ts';
import { ThinPlays } from './harness/thin-plays.ts';
import { word } from './harness/words.ts';

const plays = new ThinPlays();

test('a host out of reach is told in both languages, tried again by a button, and the LMS has heard nothing', async () => {
  plays.host.isDown = true;
  const thin = await plays.open('angry-diner.hosted.scorm12');
  const trouble = thin.thin.getByRole('alert');
  await trouble.waitFor({ timeout: 30_000 });
  const told = await trouble.innerText();
  for (const language of ['cy', 'en'] as const) expect(told).toContain(word(language, 'trouble.title'));
  expect(await axeFaults(thin.thin)).toEqual([]);
  expect(await thin.play.calls()).toEqual([]);
  plays.host.isDown = false;
  await thin.thin.getByRole('button').click();
  await thin.offer('en');
  await thin.part('start').waitFor();
  await expect(trouble.count()).resolves.toBe(0);
  await thin.play.shut();
});

test('messages of a hostile frame are ignored, each kind with one line in the log, and nothing of them is shown', async () => {
  const [first = '', second = ''] = bestRoute(diner.story);
  const thin = await plays.open('angry-diner.hosted.scorm12');
  const { play } = thin;
  await thin.offer('en');
  await thin.part('start').click();
  await thin.follow([first]);
  await play.page.evaluate(async () => {
    const hostile = document.createElement('iframe');
    hostile.srcdoc = `<script>
      const evil = '<img src=x onerror="top.evil = true">';
      const messages = [evil, { dewis: evil }, { dewis: 'relay', speaks: [1] }, { id: 1, find: true }, null, 7, 'x'.repeat(1e6),
        { dewis: 'relay', speaks: 1, version: '1.2' }, { will: [{ calls: [['set', 'cmi.core.lesson_status', 'passed']] }] },
        { close: [{ calls: [['set', 'cmi.core.score.raw', '100'], ['terminate']] }] }];
      for (const to of [parent.frames.content, parent.frames.content.frames[0]])
        for (const message of messages) {
          to.postMessage(message, '*');
          to.postMessage(message, '*', [new MessageChannel().port2]);
        }
    </script>`;
    const loaded = new Promise((resolve) => hostile.addEventListener('load', resolve));
    document.body.append(hostile);
    await loaded;
    hostile.remove();
  });
  await thin.follow([second]);
  await vi.waitFor(async () => expect(interactionsIn((await play.told()).held)).toHaveLength(2), 10_000);
  const { held } = await play.told();
  expect(standingIn(held, '1.2')).toEqual({ completed: false, success: 'unknown', score: null });
  expect(await play.page.evaluate(() => 'evil' in window)).toBe(false);
  expect(await thin.hosted.evaluate(() => document.documentElement.innerHTML)).not.toContain('onerror');
  expect(thin.warnings.filter((line) => line.startsWith('Dewis')).sort()).toEqual([
    'Dewis: a message was ignored: from another window',
    'Dewis: a message was ignored: from another window',
  ]);
});

test('the administrator’s page over the course says which release plays, and where the calls are to be seen', async () => {
  const thin = await plays.open('angry-diner.hosted.scorm2004-4');
  await thin.offer('en');
  await thin.part('start').click();
  await thin.follow(bestRoute(diner.story).slice(0, 1));
  const check = thin.thin.frameLocator('iframe').locator('dialog dewis-check');
  await vi.waitFor(async () => {
    await thin.play.page.keyboard.press('Control+Alt+KeyD');
    await check.waitFor({ timeout: 1000 });
  }, 10_000);
  const { package: named, log } = wordsIn('en');
  const said = check.locator('main');
  await said.getByText(named.formats.hosted).waitFor();
  const [folder = ''] = /[^/]+(?=\/dewis\.js)/.exec(await thin.hosted.evaluate(() => document.scripts[1]!.src)) ?? [];
  expect((await said.locator('.facts code').allInnerTexts()).map((text) => text.replace('+', '-'))).toEqual([
    'angry-diner',
    folder,
  ]);
  expect(await said.innerText()).not.toContain(named.unknown);
  expect(await said.innerText()).toContain(log.hosted.replaceAll('`', ''));
  expect(thin.trouble).toEqual([]);
});

test('the frame has the keyboard, a name in both languages, and the language changes in it', async () => {
  const thin = await plays.open('customer-service.hosted.scorm2004-3');
  await thin.part('language-choice').first().waitFor();
  const frame = thin.thin.locator('iframe');
  expect(await frame.getAttribute('title')).toMatch(/.+ \/ .+/);
  await vi.waitFor(async () =>
    expect(await thin.thin.evaluate(() => document.activeElement?.localName)).toBe('iframe'),
  );
  const focus = () =>
    thin.hosted.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent?.trim() ?? '';
    });
  for (let steps = 0; steps < 5 && (await focus()) !== 'English'; steps += 1)
    await thin.play.page.keyboard.press('Tab');
  expect(await focus()).toBe('English');
  await thin.play.page.keyboard.press('Enter');
  await thin.part('start').first().waitFor();
  expect(await thin.hosted.evaluate(() => document.documentElement.lang)).toBe('en');
  await thin.part('language').click();
  await vi.waitFor(async () => expect(await thin.hosted.evaluate(() => document.documentElement.lang)).toBe('cy'));
  expect(thin.trouble).toEqual([]);
});

test.each([360, 1280])('at %i pixels the frame fills the window, and it alone scrolls', async (width) => {
  const thin = await plays.open('customer-service.hosted.scorm12', { size: { width, height: 640 } });
  await thin.offer('cy');
  await thin.part('start').first().waitFor();
  const measured = await thin.thin.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const { width, height } = document.querySelector('iframe')!.getBoundingClientRect();
    return { frame: [width, height], page: [scrollWidth, scrollHeight], window: [innerWidth, innerHeight] };
  });
  expect(measured.frame).toEqual(measured.window);
  expect(measured.page).toEqual(measured.window);
  expect(measured.window).toEqual([width, 640]);
  expect(await thin.axeFaults()).toEqual([]);
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await thin.hosted.evaluate(sideways)).toBe(0);
  expect(thin.trouble).toEqual([]);
});

test.each([
  { script: 'thin/thin.js', most: 4224 },
  { script: 'sco/relay.js', most: 3072 },
])('$script is no larger than $most bytes on its way', ({ script, most }) => {
  const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'dist', script));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(most);
});
