import { loadWords } from '../../src/i18n/interface.ts';
import { loadAside, loadLater } from '../../src/player/later.ts';

/** All that a player fetches for itself, so that no test waits for it. */
export async function allLoaded(): Promise<void> {
  await Promise.all([loadAside(), loadLater(), loadWords('cy'), loadWords('en')]);
}
