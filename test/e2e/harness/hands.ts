import type { Pressed } from '../lms-page/press.ts';
import type { Seen } from '../lms-page/seen.ts';
import type { Play } from './play.ts';

/** How somebody presses what is on a page. Some see at once what comes of it, and give it. */
export interface Hands {
  /** Begins a scenario; named where the menu has several. */
  start(scenario?: string): Promise<Seen | void>;
  goOn(): Promise<Seen | void>;
  choose(choice: string): Promise<Seen | void>;
  switchLanguage(): Promise<Seen | void>;
  leave(): Promise<Seen | void>;
}

/** Presses from within the page: one round trip a step, which brings along what is seen next. */
export class QuickHands implements Hands {
  readonly #play: Play;

  constructor(play: Play) {
    this.#play = play;
  }

  start(): Promise<Seen | void> {
    return this.#press({ part: 'start' });
  }

  goOn(): Promise<Seen | void> {
    return this.#press({ part: 'continue' });
  }

  choose(choice: string): Promise<Seen | void> {
    return this.#press({ choice });
  }

  switchLanguage(): Promise<Seen | void> {
    return this.#press({ part: 'language' });
  }

  leave(): Promise<Seen | void> {
    return this.#press({ part: 'leave' });
  }

  async #press(pressed: Pressed): Promise<Seen | void> {
    const seen = await this.#play.page.evaluate((control) => window.lms.press(control), pressed);
    return seen ?? undefined;
  }
}
