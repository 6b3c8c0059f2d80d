import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when a page is about to be printed, and draws its element anew for that: on paper nothing can be unfolded. */
export class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isNear = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNear(): boolean {
    return this.#isNear;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }

  readonly #before = () => this.#turn(true);
  readonly #after = () => this.#turn(false);

  #turn(isNear: boolean): void {
    this.#isNear = isNear;
    this.#host.requestUpdate();
  }
}
