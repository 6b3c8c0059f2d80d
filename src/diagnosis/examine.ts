import type { PackageFacts } from '../core/course/package-facts.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import type { Clock } from '../tracking/session/clock.ts';
import { Connection } from '../tracking/scorm/connection.ts';
import type { Dialect } from '../tracking/scorm/dialect.ts';
import { findApiSoon } from '../tracking/scorm/find-api.ts';
import type { Searchable } from '../tracking/scorm/find-api.ts';
import { openWith } from '../tracking/scorm/open-session.ts';
import { scorm12 } from '../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../tracking/scorm/scorm2004.ts';
import type { Session } from '../tracking/session/session.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Probed } from './probe/probe.ts';
import { whatIsKept } from './read/keeps.ts';
import type { Kept } from './read/keeps.ts';
import { launchAddressIn } from './read/launch-address.ts';
import { entriesOf } from './read/log.ts';
import { entryElement, saidAt } from './read/said.ts';
import type { Said } from './read/said.ts';
import { searchFrom } from './read/search.ts';
import { storeRequestsIn } from './read/store-requests.ts';
import type { Requested } from './read/store-requests.ts';

/** Where a page stands and what the package it belongs to is. */
export interface Surroundings {
  readonly window: Searchable & {
    readonly location: { readonly search: string };
    readonly performance?: { getEntriesByType(type: 'resource'): readonly Requested[] };
  };
  readonly clock: Clock;
  readonly facts: PackageFacts | null;
}

type Format = NonNullable<PackageConfig['format']>;

/** What was found out, and what it is gone on with. */
export interface Examined {
  /** As it stands now: its log grows. */
  readonly look: () => Omit<Diagnosis, 'outcomes'>;
  /** One of our own, to be closed when the page goes away. */
  readonly session: Session | null;
  /** `null` where there is nobody to try anything with. */
  readonly probed: Probed | null;
}

/** Opens a session as the course does, with the same code, and reads. Never rejects. */
export async function examine({ window, clock, facts }: Surroundings): Promise<Examined> {
  const dialect = dialectOf(facts?.format ?? formatOnOffer(window));
  if (!dialect) return onlyAddress(window, facts);
  const began = clock.now();
  const api = await findApiSoon(window, dialect, clock);
  const search = searchFrom(window, dialect.version, clock.now() - began);
  const nothing = {
    facts,
    search,
    launchAddress: null,
    storeRequests: [],
    said: null,
    keeps: [],
    session: 'none',
  } as const;
  if (!api) return { look: () => ({ ...nothing, entries: [], logged: true }), session: null, probed: null };
  const session = openWith(api, { window, dialect, clock });
  const connection = session && connectionOf(session);
  if (!session || !connection) {
    // Tried once more, for the log: the one before kept none.
    const refusing = new Connection(api, dialect);
    refusing.initialize();
    return { look: () => ({ ...nothing, ...logOf(refusing) }), session: null, probed: null };
  }
  const { keeps, said } = read(session, dialect, connection);
  return {
    look: () => ({ ...nothing, session: 'own', said, keeps, ...logOf(connection) }),
    session,
    probed: { api, connection, dialect, keeps, clock },
  };
}

/** Looks at the session that a course is playing in, and opens none. */
export function lookAt(session: Session | null, { window, facts }: Surroundings, format: Format): Examined {
  const dialect = dialectOf(format);
  const connection = session && connectionOf(session);
  const search = dialect && searchFrom(window, dialect.version, null);
  const seen = dialect && connection ? read(session, dialect, connection) : null;
  const launchAddress = format === 'cmi5' ? launchAddressIn(window.location.search) : null;
  const requests = () =>
    launchAddress
      ? storeRequestsIn(window.performance?.getEntriesByType('resource') ?? [], window.location.search)
      : [];
  const told = {
    facts,
    search,
    launchAddress,
    session: session ? ('running' as const) : ('none' as const),
    said: seen?.said ?? (session && saidAt(session.launch, [], null)),
    keeps: seen?.keeps ?? [],
  };
  const look = () => ({
    ...told,
    storeRequests: requests(),
    ...(connection ? logOf(connection) : { entries: [], logged: false }),
  });
  return { look, session: null, probed: null };
}

// Where the package could not say what it was made for.
function formatOnOffer(window: Searchable): Format {
  return searchFrom(window, '2004', null).found ? '2004-4' : '1.2';
}

/** Of a hosted page the API is elsewhere, and of cmi5 there is none: `null`. */
function dialectOf(format: Format): Dialect | null {
  if (format === 'cmi5' || format === 'hosted') return null;
  return format === '1.2' ? scorm12 : scorm2004;
}

/** The token in a launch by cmi5 is given once, to the course: nothing but the address is looked at. */
function onlyAddress({ location }: Surroundings['window'], facts: PackageFacts | null): Examined {
  const launchAddress = launchAddressIn(location.search);
  const seen = {
    facts,
    search: null,
    launchAddress,
    storeRequests: [],
    said: null,
    keeps: [],
    entries: [],
    logged: false,
  };
  return { look: () => ({ ...seen, session: 'none' }), session: null, probed: null };
}

function connectionOf({ line }: Session): Connection | null {
  return 'reach' in line && 'connection' in line.reach ? line.reach.connection : null;
}

// The course has read the launch already; what it does not ask for is asked now.
function read({ launch }: Session, dialect: Dialect, connection: Connection): Read {
  const get = (element: string) => connection.get(element);
  get(entryElement(dialect));
  const keeps = whatIsKept(get, dialect);
  return { said: saidAt(launch, entriesOf(connection.calls), dialect), keeps };
}

interface Read {
  readonly said: Said;
  readonly keeps: readonly Kept[];
}

function logOf(connection: Connection): Pick<Diagnosis, 'entries' | 'logged'> {
  return { entries: entriesOf(connection.calls), logged: true };
}
