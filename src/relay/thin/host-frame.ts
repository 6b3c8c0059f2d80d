import type { Clock } from '../../tracking/session/clock.ts';

/** Milliseconds before a host counts as out of reach: once its page has loaded, and while nothing has. */
const patience = { loaded: 5000, loading: 30_000 };

/** The frame the course is played in, of which nothing is known but that it loaded, be it an error page. */
export class HostFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #address: string;
  readonly #clock: Clock;
  #isGreeted = false;
  #greeted = () => {};
  #loaded = () => {};

  constructor(frame: HTMLIFrameElement, address: string, clock: Clock) {
    this.#frame = frame;
    this.#address = address;
    this.#clock = clock;
    frame.addEventListener('load', () => this.#loaded());
  }

  /** The hosted page has made itself known. */
  greeted(): void {
    this.#isGreeted = true;
    this.#greeted();
  }

  /** Loads the hosted page, unless it has come meanwhile. Rejects where it does not make itself known. */
  load(): Promise<void> {
    if (this.#isGreeted) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      const fail = () => reject(new Error(this.#address));
      let stop = this.#clock.after(patience.loading, fail);
      this.#loaded = () => {
        stop();
        stop = this.#clock.after(patience.loaded, fail);
      };
      this.#greeted = () => {
        stop();
        resolve();
      };
      this.#frame.src = this.#address;
    });
  }

  /** Shows what is in it, and gives it the keyboard. */
  show(): void {
    this.#frame.hidden = false;
    this.#frame.focus();
  }
}
