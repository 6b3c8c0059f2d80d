import type { Language } from '../../../src/core/scenario/text.ts';
import type { Play } from '../../e2e/harness/play.ts';
import type { Asked } from '../auditor.ts';
import type { Looker } from '../in-both.ts';
import { inTurns, themes } from '../looks.ts';
import type { Theme } from '../looks.ts';
import type { Grid, Sheets } from './sheet.ts';

/** A phone and a desk, in CSS pixels. */
const sizes: Readonly<Record<Grid, { readonly width: number; readonly height: number }>> = {
  phone: { width: 360, height: 740 },
  wide: { width: 1280, height: 720 },
};

const everyPicture = (['phone', 'wide'] as const).flatMap((grid) =>
  (['light', 'dark'] as const).map((theme) => ({ grid, theme })),
);

/** Goes where the audit goes, and takes pictures for a designer to judge. */
export class Camera implements Looker {
  readonly #sheets: Sheets;
  readonly #most: number;
  #turn = 0;

  /** @param most How many screenfuls of a page that is longer than its window are pictured. */
  constructor(sheets: Sheets, most = 1) {
    this.#sheets = sheets;
    this.#most = most;
  }

  /** Pictures a screen on a phone and wide, light and dark; each width in one of both where it is looked at in turns. */
  async look(play: Play, screen: string, language: Language | 'both', { scope, part }: Asked = {}): Promise<void> {
    this.#turn += 1;
    const looks =
      scope === inTurns
        ? inTurns(this.#turn).map(({ width, theme }) => ({
            grid: width === 1280 ? ('wide' as const) : ('phone' as const),
            theme,
          }))
        : everyPicture;
    for (const { grid, theme } of looks) await this.picture(play, `${screen} ${language}`, grid, theme, part);
    await play.page.emulateMedia(themes.light);
    await play.page.setViewportSize(sizes.wide);
  }

  async picture(
    { page, content }: Pick<Play, 'page' | 'content'>,
    screen: string,
    grid: Grid,
    theme: Theme,
    part?: string,
  ): Promise<void> {
    const { width, height } = sizes[grid];
    await page.setViewportSize({ width, height });
    await page.emulateMedia(themes[theme]);
    await page.mouse.move(0, 0);
    if (part !== undefined) await content.evaluate((one) => window.dewisAudit.asked(one).scrollIntoView(), part);
    await page.waitForTimeout(250);
    const whole = await content.evaluate(() => document.documentElement.scrollHeight);
    const screens = Math.min(this.#most, Math.ceil((whole - 1) / height));
    if (screens > 1) {
      await page.setViewportSize({ width, height: screens * height });
      await page.waitForTimeout(120);
    }
    const png = await page.screenshot();
    const below = whole > height ? `, ${whole} px long` : '';
    for (let at = 0; at < Math.max(1, screens); at += 1) {
      const caption = `${screen} ${theme}${at > 0 ? ` (${at + 1})` : below}`;
      await this.#sheets.add(grid, { caption, png, width, height, from: at * height });
    }
  }
}
