import type { Clock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import { findApiSoon } from './find-api.ts';
import type { Searchable } from './find-api.ts';
import { Session } from './session.ts';

/**
 * Looks for the API for up to two seconds and opens a session with it. `null` where there is none, or where it does not
 * let a session be opened, which records as little. Never rejects.
 */
export async function openSession(options: {
  readonly window: Searchable;
  readonly dialect: Dialect;
  readonly clock: Clock;
}): Promise<Session | null> {
  const { window, dialect, clock } = options;
  const api = await findApiSoon(window, dialect, clock);
  return (api && Session.open({ api, dialect, clock })) ?? null;
}
