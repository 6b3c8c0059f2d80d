import type { Attempt } from '../core/play/attempt.ts';
import { progressOf } from '../core/play/progress.ts';
import { takeUp } from '../core/play/run.ts';
import type { PlayerStore } from '../player/state/store.ts';

/**
 * How far an attempt has come, 0..1: of the one on screen the player knows it, any other is played again. Part of the
 * player's chunk, which has what plays; asked for by another as well, that would be a file of its own to be waited for.
 */
export function progressIn({ state, library }: Pick<PlayerStore, 'state' | 'library'>, attempt: Attempt): number {
  if (state.run?.attempt === attempt) return state.progress;
  const { play, most } = library.volume(attempt.scenario)!;
  return progressOf(play, most, takeUp(play, attempt).snapshot);
}
