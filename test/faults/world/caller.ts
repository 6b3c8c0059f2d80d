import type { Fault } from '../plan/plan.ts';
import type { Surroundings } from './surroundings.ts';

/** A page as those see it who are called by it: they count its calls, and know what goes wrong with them. */
export class Caller {
  readonly name: string;
  /** What its window keeps for as long as it is open. */
  readonly storage: Map<string, string>;
  readonly #world: Surroundings;
  readonly #faults: readonly Fault[];
  #calls = 0;
  #dead = false;

  constructor(name: string, world: Surroundings, faults: readonly Fault[], storage: Map<string, string>) {
    this.name = name;
    this.storage = storage;
    this.#world = world;
    this.#faults = faults;
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Counts a call, and says what goes wrong with it. */
  meets(): (Fault & { readonly first: boolean }) | undefined {
    const at = this.#calls++;
    this.#world.calls += 1;
    const fault = this.#faults.find(({ from, to }) => from <= at && at < to);
    return fault && { ...fault, first: at === fault.from };
  }

  /** Nothing of the page is done from here on. */
  kill(): never {
    this.#dead = true;
    throw new Error('the page is gone');
  }

  /** As `kill`, by somebody else than the page itself. */
  end(): void {
    this.#dead = true;
  }
}
