import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { switchWords } from '../i18n/interface.ts';
import { persevere } from './persevere.ts';
import type { Means } from './persevere.ts';

/** How long something is awaited before that is said, in milliseconds. */
const patience = 400;

/**
 * What stands on the page before the player does: that something is awaited, should it take longer than a moment, and
 * that it could not be had. In both languages, since the learner's own is not known yet, or is what could not be had; of
 * the page's own making, since the player may be what could not be had.
 */
export class Interlude {
  readonly #page: Document;
  readonly #means: Means;
  readonly #host: HTMLElement;
  readonly #stopWaiting: () => void;

  constructor(page: Document, means: Means) {
    this.#page = page;
    this.#means = means;
    this.#host = page.createElement('div');
    this.#host.className = 'interlude';
    this.#sayLoading();
    this.#stopWaiting = means.clock.after(patience, () => page.body.prepend(this.#host));
  }

  /** Tries until it succeeds; where that takes more than a second try, tells the learner, who may try again at once. */
  async until<Made>(make: (failed: number) => Promise<Made>): Promise<Made> {
    const effort = persevere(make, this.#means, (cause) => {
      console.error('Dewis: a file could not be loaded', cause);
      this.#sayTrouble(effort.again);
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
    this.#host.removeAttribute('role');
    this.#host.replaceChildren(
      ...languages.map((language) => this.#element('p', switchWords[language].loading, language)),
    );
  }

  #sayTrouble(again: () => void): void {
    const words = languages.map((language) => [language, switchWords[language].trouble] as const);
    const retry = this.#page.createElement('button');
    const labels = words.map(([language, { retry: label }]) => this.#element('span', label, language));
    retry.append(...labels.flatMap((label, index) => (index === 0 ? [label] : [' / ', label])));
    retry.part.add('retry');
    retry.addEventListener('click', () => {
      this.#sayLoading();
      again();
    });
    this.#host.role = 'alert';
    this.#host.replaceChildren(
      ...words.flatMap(([language, { title, text }], index) => [
        this.#element(index === 0 ? 'h1' : 'h2', title, language),
        this.#element('p', text, language),
      ]),
      retry,
    );
  }

  #element(name: 'h1' | 'h2' | 'p' | 'span', textContent: string, lang: Language): HTMLElement {
    return Object.assign(this.#page.createElement(name), { textContent, lang });
  }
}
