import type * as player from './play.ts';

/**
 * Loads the player itself; by the same address every time, since the chunks that come later import it by that one: by
 * another, there would be two players, or none that its later chunks can join.
 */
export function loadPlayer(): Promise<typeof player> {
  return import('./play.ts');
}
