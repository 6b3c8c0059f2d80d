import type { PlayerState, Screen } from './state.ts';

/** Something to be done as soon as all it needs is at hand. */
export interface Step {
  /** Loads what is still missing; `null` once nothing is. Asked again after every load, since the learner may have gone on. */
  missing(): Promise<unknown> | null;
  take(): void;
  /** True of a wish that gives way to any step: whoever has it brings it again when the way is `free`. */
  readonly yields?: boolean;
}

/** As much of a player as loading looks at and changes. */
export interface LoadingPlayer {
  screen(): Screen;
  show(part: Partial<PlayerState>): void;
  /** Told whenever nothing is under way any more. */
  free(): void;
}

/**
 * Takes steps, one at a time: at once where nothing is missing, else when it has come. What cannot be had puts a message
 * with another try on screen; a learner who goes elsewhere meanwhile is not pulled back.
 */
export class Loading {
  readonly #player: LoadingPlayer;
  #underWay: Step | null = null;
  /** What could not be taken, and the screen the learner was told so over. */
  #failed: { readonly step: Step; readonly over: Screen } | null = null;

  constructor(player: LoadingPlayer) {
    this.#player = player;
  }

  /** Whether something is awaited. */
  get busy(): boolean {
    return this.#underWay !== null;
  }

  /** Whether another step could be begun: a wish under way stands in no step's way. */
  get open(): boolean {
    return this.#underWay === null || this.#underWay.yields === true;
  }

  /** The screen that trouble stands over; `null` where there is none. */
  get over(): Screen | null {
    return this.#failed?.over ?? null;
  }

  /** Takes a step when it can be taken. Left undone where another is under way that does not give way. */
  run(step: Step): void {
    if (step.yields ? this.busy : !this.open) return;
    // Another wish in place of one that failed leads back to where that one was had.
    if (step.yields && this.#failed?.step.yields) return this.retry();
    const missing = step.missing();
    if (!missing) return this.#finish(step);
    this.#underWay = step;
    this.#player.show({});
    void this.#await(step, missing);
  }

  /** The learner goes elsewhere, at once: what is under way leads nowhere any more. */
  elsewhere(step: () => void): void {
    this.#underWay = null;
    this.#failed = null;
    step();
    this.#player.free();
  }

  /** Tries once more what could not be taken. */
  retry(): void {
    if (!this.#failed) return;
    const { step, over } = this.#failed;
    this.#failed = null;
    this.#player.show({ screen: over });
    this.run(step);
  }

  async #await(step: Step, missing: Promise<unknown>): Promise<void> {
    try {
      for (let load: Promise<unknown> | null = missing; load; load = step.missing()) {
        await load;
        if (step !== this.#underWay) return;
      }
    } catch (cause) {
      return this.#fail(step, cause);
    }
    this.#underWay = null;
    this.#finish(step);
  }

  #finish(step: Step): void {
    step.take();
    this.#player.free();
  }

  #fail(step: Step, cause: unknown): void {
    console.error('Dewis: a file of the player could not be loaded', cause);
    if (step !== this.#underWay) return;
    this.#underWay = null;
    this.#failed ??= { step, over: this.#player.screen() };
    this.#player.show({ screen: 'trouble' });
    // A wish that failed waits for the learner's next try; any other may have its turn.
    if (!step.yields) this.#player.free();
  }
}
