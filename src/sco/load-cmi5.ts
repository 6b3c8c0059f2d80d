import { chunkLoader } from '../i18n/chunk-loader.ts';

/** Loads what speaks to an xAPI store; only packages for cmi5 carry it. */
export const loadCmi5 = chunkLoader(() => import('../tracking/cmi5/cmi5.ts'), import.meta.url);
