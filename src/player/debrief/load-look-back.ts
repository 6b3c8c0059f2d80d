import { chunkLoader } from '../../i18n/chunk-loader.ts';

/** What is looked back on below the score: fetched while the story is played, and at the latest when it is wanted. */
export const loadLookBack = chunkLoader(() => import('./define-look-back.ts'), import.meta.url);
