import type { PlayerState, Screen } from './state.ts';

/** As much of the state as loading looks at and changes. */
export interface LoadingState {
  screen(): Screen;
  show(part: Partial<PlayerState>): void;
}

/** Runs what has to wait for a file, one at a time. One that cannot be had puts a message with another try on screen. */
export class Loading {
  readonly #state: LoadingState;
  #busy = false;
  #again: (() => void) | undefined;

  constructor(state: LoadingState) {
    this.#state = state;
  }

  /** Begins a task, unless one is under way; the task itself shows that it is done. */
  run(task: () => Promise<void>): void {
    if (this.#busy) return;
    const before = this.#state.screen();
    this.#busy = true;
    this.#state.show({ busy: true });
    void this.#see(task, before);
  }

  async #see(task: () => Promise<void>, before: Screen): Promise<void> {
    try {
      await task();
      this.#busy = false;
    } catch (cause) {
      this.#busy = false;
      console.error('Dewis: a file of the scenario could not be loaded', cause);
      this.#again = () => {
        this.#state.show({ screen: before });
        this.run(task);
      };
      this.#state.show({ screen: 'trouble', busy: false });
    }
  }

  /** Runs what failed last once more. */
  retry(): void {
    this.#again?.();
  }
}
