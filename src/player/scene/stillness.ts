/** Waits until a screen has stood for a while. */
export class Stillness {
  readonly #reached: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reached: () => void) {
    this.#reached = reached;
  }

  /** Begins the wait again, `for` milliseconds long. */
  await(milliseconds: number): void {
    this.stop();
    this.#timer = setTimeout(this.#reached, milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
