import { byAnotherAddress } from './by-another-address.ts';
import type * as records from './records.ts';

/** The chunk that reads, writes and reports what there is to remember. `failed`: how often it could not be had before. */
export function loadRecords(failed: number): Promise<typeof records> {
  return failed === 0 ? import('./records.ts') : byAnotherAddress('records.js', failed);
}
