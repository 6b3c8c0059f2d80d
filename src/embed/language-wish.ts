import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { PlayerStore } from '../player/store.ts';

/** The language that a `lang` attribute asks for, region and case aside (BCP 47); `null` where it is not one of ours. */
export function languageIn(tag: string | null): Language | null {
  const [primary] = (tag ?? '').trim().toLowerCase().split('-');
  return isLanguage(primary) ? primary : null;
}

/**
 * Asks a store for a language on the host page's behalf. A store that is awaiting a file takes no other request, so the
 * wish is kept until it does.
 */
export class LanguageWish {
  readonly #store: PlayerStore;
  #wish: Language | null = null;

  constructor(store: PlayerStore) {
    this.#store = store;
    store.subscribe(({ cause }) => {
      // The learner has chosen since.
      if (cause === 'language') this.#wish = null;
      if (this.#wish) setTimeout(() => this.#ask());
    });
  }

  /** Wishes for a language; what is on screen already is no wish. */
  speak(language: Language | null): void {
    if (language === null || language === this.#store.state.language) return;
    this.#wish = language;
    this.#ask();
  }

  #ask(): void {
    const language = this.#wish;
    if (language === null || this.#store.state.busy) return;
    if (language === this.#store.state.language) return void (this.#wish = null);
    this.#store.handle({ ask: 'language', language });
    // Taken where the store is busy with it now; just after a load has ended it is not yet ready to take anything.
    if (this.#store.state.busy) this.#wish = null;
    else setTimeout(() => this.#ask());
  }
}
