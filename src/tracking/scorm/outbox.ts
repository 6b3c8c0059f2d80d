import type { Setting } from './dialect.ts';

/**
 * What an LMS has, as far as it told us: only what differs is sent. What was taken since the last commit counts as
 * held only once a commit succeeded, so that after a failed one everything since is sent again.
 */
export class Outbox {
  readonly #held = new Map<string, string>();
  readonly #taken = new Map<string, string>();

  /** What the LMS was found to hold. */
  found(settings: readonly Setting[]): void {
    for (const [element, value] of settings) this.#held.set(element, value);
  }

  differs([element, value]: Setting): boolean {
    return (this.#taken.get(element) ?? this.#held.get(element)) !== value;
  }

  took([element, value]: Setting): void {
    this.#taken.set(element, value);
  }

  committed(): void {
    this.found([...this.#taken]);
    this.#taken.clear();
  }

  /** What begins so is settled and will never be offered again: nothing of it has to be known any longer. */
  forget(beginning: string): void {
    for (const element of this.#held.keys()) if (element.startsWith(beginning)) this.#held.delete(element);
  }

  /** A commit failed: whether the LMS has the old values or the new ones is uncertain. */
  lost(): void {
    for (const element of this.#taken.keys()) this.#held.delete(element);
    this.#taken.clear();
  }
}
