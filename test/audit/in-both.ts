import { otherLanguage } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import type { Play } from '../e2e/harness/play.ts';
import { prepare } from './auditor.ts';
import type { Asked } from './auditor.ts';

/** Looks at one screen as it stands on a page, or at one part of it, and leaves it light and wide. */
export interface Looker {
  look(play: Play, screen: string, language: Language | 'both', asked?: Asked): Promise<void>;
}

/** What a selector finds on a page, and what is pressed there; in an open dialog, where there is one. */
export class Reached {
  readonly play: Play;
  language: Language;

  constructor(play: Play, language: Language) {
    this.play = play;
    this.language = language;
  }

  /** Presses what a selector finds, and waits until `until` finds something, where it is given. */
  async press(control: string, until?: string, nth = 0): Promise<void> {
    await this.waitFor(control);
    await this.play.content.evaluate(([one, at]) => window.dewisAudit.press(one, at), [control, nth] as const);
    if (until) await this.waitFor(until);
  }

  async waitFor(found: string): Promise<void> {
    await prepare(this.play.content);
    const last = Date.now() + 10_000;
    while ((await this.count(found)) === 0) {
      if (Date.now() > last) throw new Error(`${found} does not come`);
      await this.play.page.waitForTimeout(20);
    }
  }

  count(control: string): Promise<number> {
    return this.play.content.evaluate((one) => window.dewisAudit.count(one), control);
  }

  async switchLanguage(): Promise<void> {
    const wanted = otherLanguage(this.language);
    await this.press('[part~="language"]');
    await this.play.content.waitForFunction((lang) => document.documentElement.lang === lang, wanted);
    this.language = wanted;
  }

  /** Looks at a screen in both languages; the one it was in last comes first. */
  async inBoth(looker: Looker, screen: string, asked: Asked = {}): Promise<void> {
    await prepare(this.play.content);
    await looker.look(this.play, screen, this.language, asked);
    await this.switchLanguage();
    await looker.look(this.play, screen, this.language, asked);
  }
}
