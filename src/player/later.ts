import type { LaterWords } from '../i18n/interface.ts';
import type { Language } from '../core/scenario/text.ts';

/** Makes the elements known that nobody sees before the first choice, and gives their words. */
export type LoadLater = () => Promise<Readonly<Record<Language, LaterWords>>>;

/** Those of the player: a chunk of its own, fetched once a page however many players ask for it. */
export const loadLater: LoadLater = async () => {
  const { defineLater } = await import('./define-later.ts');
  return defineLater();
};
