import type cy from '../../locales/cy/player.json';
import type cyLater from '../../locales/cy/later.json';
import type { Language } from '../core/scenario/text.ts';
import { chunkLoader } from './chunk-loader.ts';
import type { Keys, SameKeys } from './keys.ts';
import type { SwitchWords } from './switch-words.ts';

/** The player's own words, as Welsh has them: those of every screen, and those first wanted after the first choice. */
export type PlayerWords = SameKeys<typeof cy>;
export type LaterWords = SameKeys<typeof cyLater>;

/** The keys of the player's own words. */
export type PlayerKey = Keys<PlayerWords> | Keys<LaterWords> | Keys<SwitchWords>;

// Files of their own, so that nobody waits for the language they do not read.
const chunks = {
  cy: chunkLoader(() => import('./words-cy.ts'), import.meta.url),
  en: chunkLoader(() => import('./words-en.ts'), import.meta.url),
} satisfies Record<Language, unknown>;

/** The words of one language. */
export async function loadWords(language: Language): Promise<PlayerWords> {
  const { words } = await chunks[language]();
  return words;
}
