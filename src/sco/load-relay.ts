import { chunkLoader } from '../i18n/chunk-loader.ts';

/** Loads what speaks to an LMS through a thin package; only pages on a host of their own carry it. */
export const loadRelay = chunkLoader(() => import('../relay/hosted/relay.ts'), import.meta.url);
