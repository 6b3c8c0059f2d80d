import type { PlayerState, Screen } from './state.ts';

/** As much of the state as loading looks at and changes. */
export interface LoadingState {
  screen(): Screen;
  show(part: Partial<PlayerState>): void;
}

/**
 * Takes a step that has to wait for a file, one at a time. A file that cannot be had puts a message with another try on
 * screen; a learner who goes elsewhere meanwhile is not pulled back.
 */
export class Loading {
  readonly #state: LoadingState;
  #busy = false;
  /** Raised whenever the learner goes elsewhere: what was begun before is then only kept, not shown. */
  #visit = 0;
  #again: (() => void) | undefined;

  constructor(state: LoadingState) {
    this.#state = state;
  }

  /** Loads, then takes the step, unless another is under way. */
  run<Loaded>(load: () => Promise<Loaded>, step: (loaded: Loaded) => void): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#state.show({ busy: true });
    void this.#see(load, step, this.#state.screen());
  }

  /** The learner has gone elsewhere: what is under way leads nowhere any more. */
  drop(): void {
    this.#visit += 1;
    this.#busy = false;
    this.#again = undefined;
  }

  async #see<Loaded>(load: () => Promise<Loaded>, step: (loaded: Loaded) => void, before: Screen): Promise<void> {
    const visit = this.#visit;
    try {
      const loaded = await load();
      if (visit !== this.#visit) return;
      this.#busy = false;
      step(loaded);
    } catch (cause) {
      console.error('Dewis: a file of the scenario could not be loaded', cause);
      if (visit !== this.#visit) return;
      this.#busy = false;
      this.#again = () => {
        this.#state.show({ screen: before });
        this.run(load, step);
      };
      this.#state.show({ screen: 'trouble', busy: false });
    }
  }

  /** Runs what failed last once more. */
  retry(): void {
    this.#again?.();
  }
}
