import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Brings an element's top back in sight. Where it is, is measured when something scrolls, which has been laid out by then:
 * asked in the middle of a step, the browser would have to lay the whole page out first.
 */
export class TopInSight implements ReactiveController {
  readonly #element: HTMLElement;
  #isAbove = false;

  constructor(element: HTMLElement & ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    // Scrolling does not bubble: this hears of every scroller around the element as well as of the page.
    document.addEventListener('scroll', this.#measure, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#measure, { capture: true });
  }

  /** Scrolls to the element's top where that is above what is seen. */
  restore(): void {
    if (this.#isAbove) this.#element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  readonly #measure = () => {
    this.#isAbove = this.#element.getBoundingClientRect().top < 0;
  };
}
