import type { LaterWords } from '../i18n/interface.ts';
import type { Language } from '../core/scenario/text.ts';
import type { PlayerStore } from '../player/store.ts';

let later: Readonly<Record<Language, LaterWords>> | undefined;
let awaited = false;

/**
 * The elements seen only after the first choice belong to all players of a page as soon as one has fetched them; so must
 * their words, or a second player would show them before it has any.
 */
export function awaitLaterWords(): void {
  if (awaited) return;
  awaited = true;
  void take();
}

async function take(): Promise<void> {
  await customElements.whenDefined('dewis-reply');
  ({ laterWords: later } = await import('../i18n/words-later.ts'));
}

/** Gives a player those words where the page has them. */
export function addLaterWords(store: PlayerStore): void {
  if (later) store.addWords(later);
}
