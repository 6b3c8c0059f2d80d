import type * as records from './records.ts';

/**
 * The chunk that reads, writes and reports what there is to remember. Browsers until 2026 keep a module that could not be
 * fetched as failed for as long as the page lives (WHATWG HTML issue 6768), so every further try goes by an address of its
 * own; the name is the one the build gives the chunk.
 *
 * @param failed How often it could not be had before.
 */
export function loadRecords(failed: number): Promise<typeof records> {
  if (failed === 0) return import('./records.ts');
  return import(/* @vite-ignore */ `./records.js?again=${failed}`) as Promise<typeof records>;
}
