/** A time that runs down while it is let run. In milliseconds; it has no clock of its own, but is told what time it is. */
export class Countdown {
  #left: number;
  /** When it was last let run; `null` while it stands still. */
  #since: number | null = null;

  constructor(left: number) {
    this.#left = left;
  }

  /** Never below 0. */
  left(now: number): number {
    return Math.max(0, this.#since === null ? this.#left : this.#left - (now - this.#since));
  }

  get running(): boolean {
    return this.#since !== null;
  }

  run(now: number): void {
    this.#since ??= now;
  }

  pause(now: number): void {
    this.#left = this.left(now);
    this.#since = null;
  }

  /** Gives more time; it goes on running if it ran. */
  extend(by: number, now: number): void {
    this.#left = this.left(now) + by;
    if (this.#since !== null) this.#since = now;
  }
}
