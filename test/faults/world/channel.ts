import type { Caller } from './caller.ts';

/** A BroadcastChannel among the windows of one run: what is said is heard by all others of its name, a turn later. */
export class Channel extends EventTarget {
  readonly #name: string;
  readonly #all: readonly Channel[];
  readonly #caller: Caller;
  #closed = false;

  constructor(name: string, all: Channel[], caller: Caller) {
    super();
    this.#name = name;
    this.#all = all;
    this.#caller = caller;
    all.push(this);
  }

  close(): void {
    this.#closed = true;
  }

  postMessage(data: unknown): void {
    if (this.#caller.dead || this.#closed) return;
    const others = this.#all.filter((one) => one !== this && one.#name === this.#name);
    for (const other of others) setImmediate(() => other.#hear(data));
  }

  #hear(data: unknown): void {
    if (!this.#caller.dead && !this.#closed) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}
