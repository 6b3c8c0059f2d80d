import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/core/scenario/text.ts';
import { loadAxe } from '../e2e/harness/axe.ts';
import { bundleLmsPage } from '../e2e/harness/bundle.ts';
import type { Play } from '../e2e/harness/play.ts';
import { foreignTexts } from './language-of.ts';
import type { Looker } from './in-both.ts';
import { everyLook, heights, themes } from './looks.ts';
import type { Scope, Width } from './looks.ts';

const script = bundleLmsPage(join(import.meta.dirname, 'page', 'main.ts'));

/** How much was looked at. */
export interface Tally {
  /** Screens in one language each. */
  screens: number;
  layouts: number;
  axeRuns: number;
  focusRuns: number;
  texts: number;
  textsKnown: number;
}

/** How a screen is looked at, if not as a whole in every way. */
export interface Asked {
  readonly scope?: Scope;
  /** A selector of the one part that is looked at. */
  readonly part?: string;
}

/** Looks at screens as they stand on a page, in every theme and at every width, and holds what is wrong with them. */
export class Auditor implements Looker {
  readonly tally: Tally = { screens: 0, layouts: 0, axeRuns: 0, focusRuns: 0, texts: 0, textsKnown: 0 };
  /** Each fault with the screens and looks it is seen in. */
  readonly faults = new Map<string, string[]>();
  /** Looks at one screen in the language it is in, or at one part of it. Leaves it light and wide. */
  async look(
    play: Play,
    screen: string,
    language: Language | 'both',
    { scope = everyLook, part }: Asked = {},
  ): Promise<void> {
    const { page, content } = play;
    await prepare(content);
    this.tally.screens += 1;
    const note = (where: string, faults: readonly string[]) => {
      for (const fault of faults) this.#note(fault, `${screen} ${language} ${where}`);
    };
    let at: Width | undefined;
    for (const { width, theme, axe } of scope(this.tally.screens)) {
      if (width !== at) await page.setViewportSize({ width, height: heights[width] });
      await page.emulateMedia(themes[theme]);
      const where = `${theme} ${width}`;
      note(where, await content.evaluate((one) => window.dewisAudit.layout(one), part));
      this.tally.layouts += 1;
      if (axe) note(where, await this.#axe(content, axe, part));
      if (width === at) continue;
      at = width;
      // Only who uses the keys is shown the focus.
      await page.keyboard.press('Shift');
      note(where, await content.evaluate((one) => window.dewisAudit.focus(one), part));
      this.tally.focusRuns += 1;
    }
    note('', await content.evaluate(() => window.dewisAudit.headings()));
    const texts = await content.evaluate((one) => window.dewisAudit.texts(one), part);
    const { known, foreign } = foreignTexts(texts);
    this.tally.texts += texts.length;
    this.tally.textsKnown += known;
    note('', foreign);
    await page.emulateMedia(themes.light);
  }

  /** Looks once at how a screen is laid out, at one width. */
  async layout(play: Play, screen: string, width: Width, height = heights[width]): Promise<void> {
    const { page, content } = play;
    await prepare(content);
    await page.setViewportSize({ width, height });
    for (const fault of await content.evaluate(() => window.dewisAudit.layout())) this.#note(fault, screen);
    this.tally.layouts += 1;
  }

  /** Looks once at where the focus goes, with the page as wide as it is. */
  async focus({ page, content }: Play, screen: string): Promise<void> {
    await page.keyboard.press('Shift');
    for (const fault of await content.evaluate(() => window.dewisAudit.focus())) this.#note(fault, screen);
    this.tally.focusRuns += 1;
  }

  /** One line a fault, with the first places it was seen at. */
  get report(): readonly string[] {
    return [...this.faults].map(([fault, at]) => `${fault}\n    ${at.length} times: ${at.slice(0, 3).join(' | ')}`);
  }

  #note(fault: string, where: string): void {
    this.faults.set(fault, [...(this.faults.get(fault) ?? []), where]);
  }

  async #axe(content: Frame, rules: 'all' | 'colour', part?: string): Promise<readonly string[]> {
    await loadAxe(content);
    this.tally.axeRuns += 1;
    const violations = await content.evaluate(
      async ([asked, one]) => {
        const { axe } = window as unknown as { axe: { run(context: Node, options: object): Promise<AxeResults> } };
        const options =
          asked === 'all'
            ? { rules: { 'target-size': { enabled: true } } }
            : { runOnly: { type: 'rule', values: ['color-contrast'] } };
        const context = one === undefined ? document : window.dewisAudit.asked(one);
        return (await axe.run(context, { resultTypes: ['violations'], preload: false, ...options })).violations;
      },
      [rules, part] as const,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `axe: ${id}, ${help}: ${String(target)}`),
    );
  }
}

/** Puts what asks the page on it, once. */
export async function prepare(content: Frame): Promise<void> {
  if (!(await content.evaluate(() => 'dewisAudit' in window))) await content.evaluate(await script);
}
