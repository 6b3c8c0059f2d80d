import type { Clock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import { findApiSoon } from './find-api.ts';
import type { Searchable } from './find-api.ts';
import { Session } from './session.ts';

/** What became of looking for an LMS: a session, or why there is none and nothing can be recorded. */
export type Opened =
  | { readonly found: true; readonly session: Session }
  | { readonly found: false; readonly reason: 'no-api' | 'refused' };

/** Looks for the API for up to two seconds and opens a session with it. Never throws. */
export async function openSession(options: {
  readonly window: Searchable;
  readonly dialect: Dialect;
  readonly clock: Clock;
}): Promise<Opened> {
  const { window, dialect, clock } = options;
  const api = await findApiSoon(window, dialect, clock);
  if (!api) return { found: false, reason: 'no-api' };
  const session = Session.open({ api, dialect, clock });
  return session ? { found: true, session } : { found: false, reason: 'refused' };
}
