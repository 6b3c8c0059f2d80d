import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** On paper nothing can be unfolded: while a page is printed, all that is folded below an element stands open. */
export class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
    // What is not in the page any more hears of no end of the printing.
    this.#after();
  }

  readonly #before = (): void => {
    this.#opened = [...this.#opened, ...foldedIn(this.#host.shadowRoot ?? this.#host)];
    for (const one of this.#opened) one.open = true;
  };

  readonly #after = (): void => {
    for (const one of this.#opened) one.open = false;
    this.#opened = [];
  };
}

function foldedIn(root: ParentNode): readonly HTMLDetailsElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLDetailsElement && !element.open ? [element] : []),
    ...(element.shadowRoot ? foldedIn(element.shadowRoot) : []),
  ]);
}
