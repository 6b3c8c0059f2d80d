import { setTimeout as after } from 'node:timers/promises';
import type { Cmi, Version } from '../lms-page/engine.ts';
import type { focusRingIn } from '../lms-page/seen.ts';
import type { Seen } from '../lms-page/seen.ts';
import type { Pressed } from '../lms-page/press.ts';
import type { Call } from '../lms-page/recorder.ts';
import type { Hands } from './hands.ts';

/** A page in a browser, whatever drives it. */
export interface Driven {
  /** What a function gives that is called on the page, its own closure aside; a promise is waited for. */
  evaluate<Given, Found>(called: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>;
  /** Presses a key, named as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
}

/** A package opened on the LMS page, in whichever engine: what is seen of it, and what its LMS was told. */
export abstract class Opened {
  /** What presses it where a learner has nothing else. */
  abstract readonly hands: Hands;
  readonly version: Version;
  readonly #driven: Driven;

  constructor(driven: Driven, zip: string) {
    this.#driven = driven;
    this.version = zip.includes('scorm12') ? '1.2' : '2004';
  }

  async seen(): Promise<Seen> {
    const seen = await this.#ask(() => window.lms.seen());
    if (!seen) throw new Error('the package is not on the page');
    return seen;
  }

  /** Looks until what is seen is as wished, at most ten seconds; the last look is returned either way. */
  async look(until: (seen: Seen) => boolean): Promise<Seen> {
    const last = Date.now() + 10_000;
    for (;;) {
      const seen = await this.#ask(() => window.lms.seen());
      if (seen && (until(seen) || Date.now() > last)) return seen;
      if (Date.now() > last) throw new Error('the package is not on the page');
      await after(10);
    }
  }

  /** Presses a control from within the page, and reads what comes next. */
  async press(pressed: Pressed): Promise<Seen | undefined> {
    return (await this.#driven.evaluate((control) => window.lms.press(control), pressed)) ?? undefined;
  }

  /** Unfolds all that is folded, where the whole of a screen is to be seen. */
  unfold(): Promise<void> {
    return this.#ask(() => window.lms.unfold());
  }

  /** Folds what was unfolded. */
  fold(): Promise<void> {
    return this.#ask(() => window.lms.fold());
  }

  key(name: string): Promise<void> {
    return this.#driven.press(name);
  }

  /** Waits for the frame that shows what was drawn last, and for what comes with it. */
  frames(): Promise<void> {
    return this.#ask(() => window.lms.frames());
  }

  focusRing(): Promise<ReturnType<typeof focusRingIn>> {
    return this.#ask(() => window.lms.focusRing());
  }

  told(): Promise<{ held: Cmi; leftBehind: Cmi }> {
    return this.#ask(() => window.lms.told());
  }

  calls(): Promise<readonly Call[]> {
    return this.#ask(() => window.lms.calls);
  }

  #ask<Found>(called: () => Found | Promise<Found>): Promise<Found> {
    return this.#driven.evaluate(called, undefined);
  }
}
