import { byAnotherAddress } from './by-another-address.ts';
import type * as player from './play.ts';

/** The player itself. `failed`: how often it could not be had before. */
export function loadPlayer(failed: number): Promise<typeof player> {
  return failed === 0 ? import('./play.ts') : byAnotherAddress('play.js', failed);
}
