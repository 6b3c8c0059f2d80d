import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { html } from '../../src/markup/html.ts';
import type { Markup } from '../../src/markup/xml.ts';
import { BEARDS, GLASSES, HEADS, drawCharacter } from '../../src/packaging/art/characters.ts';
import type { Look } from '../../src/packaging/art/characters.ts';
import { faces } from '../../src/core/scenario/scenario.ts';
import type { Face } from '../../src/core/scenario/scenario.ts';
import { BUILD_NAMES, OUTFITS } from '../../src/packaging/art/outfits.ts';
import { PLACE_NAMES, drawPlace } from '../../src/packaging/art/places.ts';

/** What everybody looks like but for what is shown. */
const usual: Look = { head: 'medium1', skin: 'e5b08c', hair: '5a3a28', clothes: '3f6b8f', outfit: 'shirt' };

/** Sheets of all that can be drawn, each with its name under it, for the author of a scenario to choose from. */
const sheets: Readonly<Record<string, readonly Markup[]>> = {
  people: [
    row(
      'head',
      HEADS.map((head) => person(head, { head })),
    ),
    row(
      'face',
      faces.map((face) => person(face, {}, face)),
    ),
    row(
      'beard',
      BEARDS.map((beard) => person(beard, { head: 'short4', beard })),
    ),
    row(
      'glasses',
      GLASSES.map((glasses) => person(glasses, { glasses })),
    ),
  ],
  outfits: [
    row(
      'outfit',
      OUTFITS.map((outfit) => person(outfit, { outfit })),
    ),
    row(
      'build',
      BUILD_NAMES.map((build) => person(build, { build })),
    ),
  ],
  places: [row('places', PLACE_NAMES.map(place))],
};

/** Writes every sheet into a folder, as `people.png` and so on. */
export async function looksSheets(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 }, colorScheme: 'light' });
  for (const [name, rows] of Object.entries(sheets)) {
    await page.setContent(html`<!doctype html><style>${{ markup: style }}</style>${rows}`.markup);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }
  await page.close();
}

function row(key: string, figures: readonly Markup[]): Markup {
  return html`<h2>${key}</h2><div class="row">${figures}</div>`;
}

function person(name: string, look: Partial<Look>, face: Face = 'calm'): Markup {
  const whole = { ...usual, ...look };
  return html`<figure><div class="person">${picture(drawCharacter(whole, face))}</div><figcaption>${name}</figcaption></figure>`;
}

function place(id: string): Markup {
  return html`<figure class="place">${picture(drawPlace(id)!)}<figcaption>${id}</figcaption></figure>`;
}

function picture(svg: string): Markup {
  return html`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="">`;
}

const style = `
body { margin: 0; padding: 16px 20px 20px; font: 13px/1.3 system-ui, sans-serif; background: #fff; color: #1e2733; }
h2 { margin: 12px 0 8px; font: 700 16px ui-monospace, monospace; }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(100px, 1fr)); gap: 8px; }
.row:has(.place) { grid-template-columns: repeat(3, 1fr); gap: 12px; }
figure { margin: 0; text-align: center; }
.person { position: relative; inline-size: 84px; block-size: 92px; margin: 0 auto; }
.person img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
.place img { display: block; inline-size: 100%; }
figcaption { font: 12px ui-monospace, monospace; }
`;
