import { persevere } from './persevere.ts';
import type { Means } from './persevere.ts';
import { saidLoading } from './said.ts';
import { sayTrouble } from './trouble.ts';

/** How long something is awaited before that is said, in milliseconds. */
const patience = 400;

/**
 * What stands on the page before the player does: that something is awaited, should it take longer than a moment, and
 * that it could not be had. In both languages, since the learner's own is not known yet, or is what could not be had; of
 * the page's own making, since the player may be what could not be had.
 */
export class Interlude {
  readonly #means: Means;
  readonly #host: HTMLElement;
  readonly #stopWaiting: () => void;

  constructor(page: Document, means: Means) {
    this.#means = means;
    this.#host = page.createElement('main');
    this.#host.className = 'interlude';
    this.#sayLoading();
    this.#stopWaiting = means.clock.after(patience, () => page.body.prepend(this.#host));
  }

  /**
   * Tries until it succeeds; where that takes more than a second try, tells the learner, who may try again at once: by
   * `retry`, where a try like the others may not do.
   */
  async until<Made>(make: () => Promise<Made>, retry?: () => void): Promise<Made> {
    let failedAgain: (() => void) | undefined;
    const effort = persevere(make, this.#means, (cause) => {
      console.error('Dewis: a file could not be loaded', cause);
      if (failedAgain) failedAgain();
      else failedAgain = sayTrouble(this.#host, retry ?? effort.again);
    });
    const made = await effort.made;
    this.#sayLoading();
    return made;
  }

  end(): void {
    this.#stopWaiting();
    this.#host.remove();
  }

  #sayLoading(): void {
    this.#host.replaceChildren(...saidLoading(this.#host.ownerDocument, ['h1', 'h2']));
  }
}
