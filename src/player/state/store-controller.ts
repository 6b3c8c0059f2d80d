import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change } from './state.ts';
import type { PlayerStore } from './store.ts';

/** Draws its host anew after every change of a store, for as long as the host is in a page. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: (change: Change) => void;
  #store: PlayerStore | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, changed: (change: Change) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Follows another store; `null` follows none. */
  follow(store: PlayerStore | null): void {
    if (store === this.#store) return;
    this.hostDisconnected();
    this.#store = store;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#unsubscribe ??=
      this.#store?.subscribe((change) => {
        this.#host.requestUpdate();
        this.#changed(change);
      }) ?? null;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }
}
