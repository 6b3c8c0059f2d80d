import type { EngineWindow } from '../../engines/start.ts';
import { QuickHands } from './hands.ts';
import { Opened } from './opened.ts';

/** A package opened in an engine's window by the strict LMS. */
export class EnginePlay extends Opened {
  readonly hands = new QuickHands(this);
  readonly #tab: EngineWindow;

  private constructor(tab: EngineWindow, zip: string) {
    super(tab, zip);
    this.#tab = tab;
  }

  static async open(tab: EngineWindow, zip: string, origin: string): Promise<EnginePlay> {
    const play = new EnginePlay(tab, zip);
    await tab.goto(`${origin}/lms`);
    const terms = { kind: 'strict', version: play.version, stored: {}, content: `/open/${zip}.zip` } as const;
    await tab.evaluate(async (given) => {
      // WebKit's driver goes on before the page's script has run.
      while (!('lms' in window)) await new Promise(requestAnimationFrame);
      await window.lms.open(given);
    }, terms);
    return play;
  }

  /** Lets the package have less of the window, or all of it where no width is given. */
  async resize(width?: number): Promise<void> {
    await this.#tab.evaluate((px) => {
      document.querySelector('iframe')!.style.width = px ? `${px}px` : '';
    }, width ?? 0);
  }

  /** How far the page can be scrolled sideways, in pixels. */
  sideways(): Promise<number> {
    return this.#tab.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector('iframe')!.contentDocument!.documentElement;
      return scrollWidth - clientWidth;
    }, undefined);
  }

  trouble(): Promise<readonly string[]> {
    return this.#tab.evaluate(() => window.lms.trouble(), undefined);
  }
}
