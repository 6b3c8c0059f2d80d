import { expect } from 'vitest';
import type { Seen } from '../lms-page/seen.ts';
import type { Hands } from './hands.ts';
import type { Play } from './play.ts';

/** Something that can have the focus, told by its part, by its choice or by its words. */
export interface Target {
  readonly part?: string;
  readonly choice?: string;
  readonly text?: string;
}

// More than any screen has to step through.
const mostTabs = 40;

/** A learner who has a keyboard and nothing else. */
export class Keyboard implements Hands {
  readonly #play: Play;

  constructor(play: Play) {
    this.#play = play;
  }

  start(): Promise<void> {
    return this.press({ part: 'start' });
  }

  goOn(): Promise<void> {
    return this.press({ part: 'continue' });
  }

  choose(choice: string): Promise<void> {
    return this.press({ choice });
  }

  switchLanguage(): Promise<void> {
    return this.press({ part: 'language' });
  }

  leave(): Promise<void> {
    return this.press({ part: 'leave' });
  }

  /** Tabs to a control, sees at each step where the focus is, and presses Enter there. */
  async press(target: Target): Promise<void> {
    const { page } = this.#play;
    for (let step = 0; step < mostTabs; step += 1) {
      await page.keyboard.press('Tab');
      const { focus } = await this.#play.seen();
      if (focus.tag === 'body' || focus.tag === '') continue;
      expect(await page.evaluate(() => window.lms.focusRing())).toMatchObject({ drawn: true, inView: true });
      if (!fits(focus, target)) continue;
      return page.keyboard.press('Enter');
    }
    throw new Error(`${JSON.stringify(target)} is not to be reached with Tab`);
  }

  /** Sees the focus on the heading of what is on screen, and that heading in view. */
  async arrivesAtHeading(): Promise<void> {
    const seen = await this.#play.look(({ focus, heading }) => focus.tag === 'h1' && focus.text === heading);
    expect(seen.focus).toMatchObject({ tag: 'h1', text: seen.heading });
    expect(await this.#play.page.evaluate(() => window.lms.focusRing())).toMatchObject({ inView: true });
  }
}

function fits(focus: Seen['focus'], { part, choice, text }: Target): boolean {
  if (choice !== undefined) return focus.choice === choice;
  return part === undefined ? focus.text === text : focus.part === part;
}
