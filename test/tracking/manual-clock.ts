import type { Clock } from '../../src/tracking/session/clock.ts';

/** A clock that stands until it is told to go on. */
export class ManualClock implements Clock {
  #now = 0;
  #due: { at: number; callBack: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, callBack: () => void): () => void {
    const entry = { at: this.#now + milliseconds, callBack };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  /** Time goes by, calling back what is due in its order. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.callBack();
    }
    this.#now = end;
  }

  /** Time goes by while the page stands still, as in a call that waits: what is due meanwhile is called back afterwards. */
  block(seconds: number): void {
    this.#now += seconds * 1000;
  }

  get waiting(): number {
    return this.#due.length;
  }
}
