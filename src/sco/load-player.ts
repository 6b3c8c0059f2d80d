import type * as player from './play.ts';

/** The player itself, by the one address that the later chunks import it by: by another, there would be two of it. */
export function loadPlayer(): Promise<typeof player> {
  return import('./play.ts');
}
