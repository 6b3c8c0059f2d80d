import { expect } from 'vitest';
import type { Seen } from '../lms-page/seen.ts';
import type { Hands } from './hands.ts';
import type { Opened } from './opened.ts';

/** Something that can have the focus, told by its part, by its choice or by its words. */
export interface Target {
  readonly part?: string;
  readonly choice?: string;
  readonly text?: string;
}

// More than any screen has to step through.
const mostTabs = 80;

/** A learner who has a keyboard and nothing else. */
export class Keyboard implements Hands {
  readonly #play: Opened;

  constructor(play: Opened) {
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
    return this.press({ part: 'language' }, 'Shift+Tab');
  }

  leave(): Promise<void> {
    return this.press({ part: 'leave' }, 'Shift+Tab');
  }

  /**
   * Tabs to a control, sees at each step where the focus is, and presses Enter there. What is in the bar lies behind whoever
   * is at a heading: in some browsers Tab leads there only by way of the browser's own bars. The heading of a new moment
   * has the focus with the frame that shows it, sooner than any finger: it is waited for.
   */
  async press(target: Target, step: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.#play.frames();
    for (let steps = 0; steps < mostTabs; steps += 1) {
      await this.#play.key(step);
      const { focus } = await this.#play.seen();
      if (focus.tag === 'body' || focus.tag === '') continue;
      expect({ focus, ...(await this.#play.focusRing()) }).toMatchObject({ drawn: true, inView: true });
      if (!fits(focus, target)) continue;
      return this.#play.key('Enter');
    }
    throw new Error(`${JSON.stringify(target)} is not to be reached with Tab`);
  }

  /** Sees the focus on the heading of what is on screen, and that heading in view. */
  async arrivesAtHeading(): Promise<void> {
    const seen = await this.#play.look(({ focus, heading }) => focus.tag === 'h1' && focus.text === heading);
    expect(seen.focus).toMatchObject({ tag: 'h1', text: seen.heading });
    expect(await this.#play.focusRing()).toMatchObject({ inView: true });
  }
}

function fits(focus: Seen['focus'], { part, choice, text }: Target): boolean {
  if (choice !== undefined) return focus.choice === choice;
  return part === undefined ? focus.text === text : focus.part === part;
}
