import type { LaterWords } from '../i18n/interface.ts';
import type { Language } from '../core/scenario/text.ts';
import { chunkLoader } from '../i18n/chunk-loader.ts';
import type { PlayerStore } from './state/store.ts';

/** Makes the elements known that nobody sees before the first choice, and gives their words. */
export type LoadLater = () => Promise<Readonly<Record<Language, LaterWords>>>;

/** Makes the elements known that stand beside what a learner does: transcript, preferences, reading aloud. */
export type LoadAside = () => Promise<unknown>;

// Fetched once a page, however many players ask for it.
const chunk = chunkLoader(() => import('./define-later.ts'), import.meta.url);

/** Those of the player: a chunk of its own, which makes its elements known when it comes. */
export const loadAside: LoadAside = chunkLoader(() => import('./aside/define-aside.ts'), import.meta.url);

/** Those of the player: a chunk of its own. */
export const loadLater: LoadLater = async () => (await chunk()).defineLater();

/** Makes ready what the next presses will want, while the learner reads. */
export async function makeReady(store: PlayerStore, page: ShadowRoot): Promise<void> {
  return (await chunk()).makeReady(store, page);
}
