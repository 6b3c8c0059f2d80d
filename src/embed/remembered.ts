/**
 * What a host page asked this browser to remember: one `localStorage` entry, a JSON object with the state of each
 * scenario under its id. A storage that is blocked, full or holds something else never throws from here.
 */
export class Remembered {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** Whether anything can be stored at all: some browsers refuse in frames, in private windows and by policy. */
  get usable(): boolean {
    try {
      const { localStorage } = window;
      // Writing is what fails. What stands there is written back, so nothing of anybody's changes.
      const before = localStorage.getItem(this.#key);
      localStorage.setItem(this.#key, before ?? '{}');
      if (before === null) localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }

  /** The stored state of a scenario; empty where there is none. */
  read(scenario: string): string {
    const { [scenario]: state } = this.#all();
    return typeof state === 'string' ? state : '';
  }

  /** Stores the state of a scenario. Returns false where the storage refused. */
  write(scenario: string, state: string): boolean {
    try {
      // Read again first: another player may have written under the same key.
      window.localStorage.setItem(this.#key, JSON.stringify({ ...this.#all(), [scenario]: state }));
      return true;
    } catch {
      return false;
    }
  }

  #all(): Readonly<Record<string, unknown>> {
    try {
      const found: unknown = JSON.parse(window.localStorage.getItem(this.#key) ?? '{}');
      const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
      return Object.assign(Object.create(null) as Record<string, unknown>, isObject ? found : {});
    } catch {
      return Object.create(null) as Record<string, unknown>;
    }
  }
}
