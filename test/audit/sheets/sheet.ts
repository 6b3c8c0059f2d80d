import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { html } from '../../../src/markup/html.ts';
import { theBrowser } from '../../e2e/harness/test.ts';

/** One screenful, or the next one of the same page, with what it is called. */
export interface Pictured {
  readonly caption: string;
  readonly png: Buffer;
  /** In CSS pixels, of the part that is shown. */
  readonly width: number;
  readonly height: number;
  /** How far down the picture it begins, in CSS pixels. */
  readonly from: number;
}

/** How many pictures stand on a sheet and how large, so that every word can be read where the sheet is opened. */
const grids = {
  phone: { columns: 4, rows: 2, scale: 1 },
  wide: { columns: 2, rows: 3, scale: 0.6 },
} as const;
export type Grid = keyof typeof grids;

/** Gathers pictures, and writes a sheet whenever one is full: `NAME-phone-01.png` and so on. */
export class Sheets {
  readonly #folder: string;
  readonly #name: string;
  readonly #gathered: Record<Grid, Pictured[]> = { phone: [], wide: [] };
  readonly #written: Record<Grid, number> = { phone: 0, wide: 0 };

  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#name = name;
  }

  async add(grid: Grid, picture: Pictured): Promise<void> {
    const { columns, rows } = grids[grid];
    if (this.#gathered[grid].push(picture) === columns * rows) await this.#write(grid);
  }

  /** Writes the last sheets, which are not full. */
  async close(): Promise<void> {
    for (const grid of ['phone', 'wide'] as const) if (this.#gathered[grid].length > 0) await this.#write(grid);
  }

  async #write(grid: Grid): Promise<void> {
    const { columns, scale } = grids[grid];
    const pictures = this.#gathered[grid].splice(0);
    this.#written[grid] += 1;
    const browser = await theBrowser();
    const [first] = pictures;
    const page = await browser.newPage({
      viewport: { width: Math.ceil(columns * (first!.width * scale + 12) + 12), height: 600 },
    });
    await page.setContent(
      html`<!doctype html><body>${pictures.map(() => html`<figure><figcaption></figcaption><div></div></figure>`)}`
        .markup,
    );
    await put(page, pictures, scale);
    const name = `${this.#name}-${grid}-${String(this.#written[grid]).padStart(2, '0')}.png`;
    writeFileSync(join(this.#folder, name), await page.screenshot({ fullPage: true }));
    await page.close();
  }
}

async function put(page: Page, pictures: readonly Pictured[], scale: number): Promise<void> {
  const given = pictures.map(({ png, ...rest }) => ({
    ...rest,
    source: `data:image/png;base64,${png.toString('base64')}`,
  }));
  await page.evaluate(
    async ([all, by]) => {
      const style = document.body.style;
      style.cssText =
        'margin:0;padding:6px;display:flex;flex-wrap:wrap;gap:6px 12px;background:#9a9a9a;font:13px system-ui';
      for (const [at, figure] of [...document.querySelectorAll('figure')].entries()) {
        const { caption, source, width, height, from } = all[at]!;
        figure.style.margin = '0';
        const above = figure.querySelector('figcaption')!;
        above.textContent = caption;
        above.style.cssText = `inline-size:${width * by}px;overflow:hidden;white-space:nowrap`;
        const frame = figure.querySelector('div')!;
        frame.style.cssText = `overflow:hidden;background:#777;inline-size:${width * by}px;block-size:${height * by}px`;
        const image = new Image();
        image.style.cssText = `display:block;inline-size:${width * by}px;margin-block-start:${-from * by}px`;
        image.src = source;
        await image.decode();
        frame.append(image);
      }
    },
    [given, scale] as const,
  );
}
