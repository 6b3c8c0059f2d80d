import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { theBrowser } from '../../e2e/harness/test.ts';
import { Camera } from './camera.ts';
import { folder } from './folder.ts';
import { Sheets } from './sheet.ts';

const embed = join(import.meta.dirname, '..', '..', '..', 'dist', 'embed');

/** What a reader's device asks for, or the page the player stands on. */
const dresses = {
  'more contrast': { contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
  harbour: { theme: 'harbour' },
  ember: { theme: 'ember' },
} as const satisfies Readonly<Record<string, Dress>>;

const themesOf = { usual: ['light', 'dark'], more: ['more contrast', 'more contrast, dark'] } as const;

interface Dress {
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly theme?: string;
}

/** Opens one of the example's players in a dress, alone on the page. */
async function dressed({ theme, ...device }: Dress, lang: string, scenario: string): Promise<Page> {
  const browser = await theBrowser();
  const page = await browser.newPage({ reducedMotion: 'reduce', ...device });
  await page.route('**/*', (route) => route.fulfill({ path: join(embed, new URL(route.request().url()).pathname) }));
  await page.goto('http://embed.example/example/index.html');
  await page.evaluate(
    ([as, language, story]) => {
      const player = document.querySelector('#one')!;
      player.className = as;
      (player as HTMLElement).style.cssText = 'margin:0;border:0;border-radius:0';
      // A theme that is dark at every hour says so to the player too.
      player.toggleAttribute('theme', false);
      if (as === 'ember') player.setAttribute('theme', 'dark');
      player.setAttribute('lang', language);
      player.setAttribute('scenario', story);
      document.body.replaceChildren(player);
      document.body.style.cssText = 'margin:0;padding:0;max-inline-size:none';
    },
    [theme ?? '', lang, scenario] as const,
  );
  return page;
}

test.for(Object.entries(dresses))('the main kinds of screen in %s', async ([name, dress]) => {
  const sheets = new Sheets(folder, `dress-${name.replace(' ', '-')}`);
  const [camera, further] = [new Camera(sheets), new Camera(sheets, 3)];
  const more = 'contrast' in dress ? themesOf.more : themesOf.usual;
  for (const [lang, scenario] of [
    ['cy', 'angry-diner'],
    ['en', 'unexpected-repair-cost'],
  ] as const) {
    const page = await dressed(dress, lang, scenario);
    const player = page.locator('#one');
    const look = async (screen: string) => {
      for (const grid of ['phone', 'wide'] as const)
        for (const theme of more)
          await (screen === 'debrief' ? further : camera).picture(
            { page, content: page.mainFrame() },
            `${screen} ${lang}`,
            grid,
            theme,
          );
    };
    const onward = player.locator('[part~=continue], [part~=start]').first();
    const choices = player.locator('button[data-choice]');
    await player.locator('[part~=start]').waitFor();
    await look('menu');
    await onward.click();
    await player.locator('[part~=continue]').waitFor();
    await look('brief');
    const seen = new Set<string>();
    for (let step = 0; step < 80 && !seen.has('debrief'); step += 1) {
      await player.locator('[part~=continue], button[data-choice], [part~=verdict]').first().waitFor();
      const kind =
        (await player.locator('[part~=verdict]').count()) > 0
          ? 'debrief'
          : (await choices.count()) > 0
            ? 'decision'
            : 'other';
      if (kind !== 'other' && !seen.has(kind)) await look(kind);
      seen.add(kind);
      if (kind === 'decision') {
        await choices.first().click();
        await player.locator('[part~=reply]').waitFor();
        if (!seen.has('reply')) await look('reply');
        seen.add('reply');
      }
      if (kind !== 'debrief') await onward.click();
      await page.waitForTimeout(60);
    }
    await page.close();
  }
  await sheets.close();
});
