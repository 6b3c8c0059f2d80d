import type { Seen } from '../lms-page/seen.ts';
import type { Opened } from './opened.ts';

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
  readonly #play: Opened;

  constructor(play: Opened) {
    this.#play = play;
  }

  start(): Promise<Seen | void> {
    return this.#play.press({ part: 'start' });
  }

  goOn(): Promise<Seen | void> {
    return this.#play.press({ part: 'continue' });
  }

  choose(choice: string): Promise<Seen | void> {
    return this.#play.press({ choice });
  }

  switchLanguage(): Promise<Seen | void> {
    return this.#play.press({ part: 'language' });
  }

  leave(): Promise<Seen | void> {
    return this.#play.press({ part: 'leave' });
  }
}
