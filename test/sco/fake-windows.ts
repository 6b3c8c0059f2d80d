import type { WindowChannel } from '../../src/sco/other-windows.ts';

export interface FakeWindow extends EventTarget {
  /** How often it was loaded anew. */
  reloads: number;
  readonly location: { readonly pathname: string; readonly search: string; reload(): void };
  readonly performance: { readonly timeOrigin: number; now(): number };
  readonly BroadcastChannel: new (name: string) => FakeChannel;
}

/** The windows of one browser: what one posts is heard by the others of that name, once `deliver` is called. */
export class FakeWindows {
  readonly #channels = new Map<string, Set<FakeChannel>>();
  #posted: (() => void)[] = [];
  #opened = 0;
  #last: FakeChannel | undefined;
  /** Where the next window is at. */
  address = '/course/index.html';
  query = '';

  /** A window that was opened after those before. */
  open(): FakeWindow {
    const channels = this.#channels;
    const opened = (channel: FakeChannel) => void (this.#last = channel);
    const post = (task: () => void) => void this.#posted.push(task);
    this.#opened += 1000;
    const page: FakeWindow = Object.assign(new EventTarget(), {
      reloads: 0,
      location: { pathname: this.address, search: this.query, reload: () => void (page.reloads += 1) },
      performance: { timeOrigin: this.#opened, now: () => (this.#opened += 1000) - page.performance.timeOrigin },
      BroadcastChannel: class extends FakeChannel {
        constructor(name: string) {
          const others = channels.get(name) ?? new Set<FakeChannel>();
          super(others, post);
          channels.set(name, others.add(this));
          opened(this);
        }
      },
    });
    return page;
  }

  /** Closes the window that was opened last. */
  closeLast(): void {
    this.#last?.close();
  }

  /** Lets the windows hear one another until nobody has anything to say. */
  deliver(): void {
    while (this.#posted.length > 0) for (const task of this.#posted.splice(0)) task();
  }
}

class FakeChannel extends EventTarget implements WindowChannel {
  readonly #all: Set<FakeChannel>;
  readonly #post: (task: () => void) => void;

  constructor(all: Set<FakeChannel>, post: (task: () => void) => void) {
    super();
    this.#all = all;
    this.#post = post;
  }

  close(): void {
    this.#all.delete(this);
  }

  postMessage(message: unknown): void {
    const data = structuredClone(message);
    for (const other of this.#all)
      if (other !== this) this.#post(() => other.dispatchEvent(new MessageEvent('message', { data })));
  }
}
