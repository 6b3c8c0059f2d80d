import type { Clock } from '../session/clock.ts';
import { Connection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { findApiSoon } from './find-api.ts';
import type { Api, Searchable } from './find-api.ts';
import { readLaunch } from '../session/launch.ts';
import type { Launch } from '../session/launch.ts';
import { Session, isWanted } from '../session/session.ts';

export interface SessionOptions {
  readonly window: Searchable;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

/** Milliseconds before each further try where the LMS does not let a session be opened. */
export const pauses = [250, 1000];

/**
 * Looks for the API for up to two seconds and opens a session with it, trying thrice. `null` where there is none, or where
 * it does not let a session be opened, which records as little. Never rejects.
 */
export async function openSession(options: SessionOptions): Promise<Session | null> {
  const { window, dialect, clock } = options;
  const api = await findApiSoon(window, dialect, clock);
  let session = api && openWith(api, options);
  for (const pause of api ? pauses : []) {
    if (session) break;
    await new Promise<void>((resume) => clock.after(pause, resume));
    session = openWith(api!, options);
  }
  return session ?? null;
}

/** Opens a session with an API that was found; `undefined` where the LMS does not let it be opened. */
export function openWith(api: Api, { window, dialect, clock }: SessionOptions): Session | undefined {
  const connection = new Connection(api, dialect);
  const launch = begin(connection, dialect);
  const get = (element: string) => connection.get(element);
  const end = () => void connection.errorOf('terminate', '');
  return launch && new Session({ launch, dialect, get, reach: { connection, window }, end }, clock);
}

/**
 * Begins a session over a connection: reads what the LMS holds, and says at once what must not wait. `undefined` where the
 * LMS does not let it be opened.
 */
export function begin(connection: Connection, dialect: Dialect): Launch | undefined {
  const fresh = connection.errorOf('initialize', '') === 0;
  if (!fresh && !connection.isOpen) return undefined;
  const launch = readLaunch((element) => connection.get(element), dialect);
  if (isWanted(launch)) {
    // At once: should the connection drop, 2004 gives back only what was stored with an exit of `suspend`. So too where
    // the LMS did not answer: what it holds is to be there the next time.
    const { exit, begun, noTime } = dialect;
    for (const setting of [exit, ...(launch.begun ? [] : [begun])]) connection.set(setting);
    // A session that is open still, as after a reload, has a time already, which never falls.
    if (!fresh) return { ...launch, uncommitted: true };
    connection.set(noTime);
    connection.errorOf('commit', '');
  }
  return launch;
}
