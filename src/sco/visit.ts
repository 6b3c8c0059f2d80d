/**
 * What was answered, for as long as this tab is open: only where there is no LMS to keep it. Storage that is blocked, as
 * in some frames, is as if it were empty.
 */
export class Visit {
  readonly #key: string;

  constructor(course: string) {
    this.#key = `dewis.${course}`;
  }

  read(): string {
    try {
      return sessionStorage.getItem(this.#key) ?? '';
    } catch {
      return '';
    }
  }

  write(state: string): void {
    try {
      sessionStorage.setItem(this.#key, state);
    } catch {
      // Nothing to do: the page itself still holds it.
    }
  }
}
