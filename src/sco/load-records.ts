import { chunkLoader } from '../i18n/chunk-loader.ts';

/** Loads the chunk that reads, writes and reports what there is to remember. */
export const loadRecords = chunkLoader(() => import('./records.ts'), import.meta.url);
