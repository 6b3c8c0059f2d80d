import type { Dialect } from './dialect.ts';
import type { Clock } from '../session/clock.ts';

/** The object an LMS puts on a window. Nothing is known of it but that it has the call that opens a session. */
export type Api = Readonly<Record<string, unknown>>;

/** As much of a window as the search looks at; any of it may throw where the window is of another origin. */
export interface Searchable {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly document?: unknown;
}

// The specification's own search gives up after seven parents; this only ends a ring of windows.
const mostWindows = 50;
const retryEvery = 100;
const retryFor = 2000;

/**
 * Every window an API may be on, in the order of the search: the own window (some LMSs copy it into their popup) and its
 * parents, then what opened any of these, and its parents. Each but the first is the parent of the one before it, or has
 * opened an earlier one.
 */
export function windowsFrom(from: Searchable): ReadonlySet<Searchable> {
  const windows = new Set<Searchable>();
  const chain = (next: unknown) => {
    if (!isObject(next) || windows.has(next) || windows.size >= mostWindows) return;
    windows.add(next);
    chain(peek(next, 'parent'));
  };
  chain(from);
  // A set is walked in the order it grew, and may grow meanwhile: parents first, then openers, then what opened those.
  for (const window of windows) chain(peek(window, 'opener'));
  return windows;
}

/**
 * The API of this version, wherever the LMS put it, on a window or on its document. A window of another origin is passed
 * by: its API cannot be used, yet its parents may be ours to read. The API of the other version is left alone, even where
 * it is nearer.
 */
export function findApi(from: Searchable, dialect: Pick<Dialect, 'api' | 'calls'>): Api | undefined {
  let found: Api | undefined;
  for (const window of windowsFrom(from)) found ??= apiOn(window, dialect) ?? apiOn(peek(window, 'document'), dialect);
  return found;
}

/** As `findApi`, trying again for two seconds: an LMS may provide its API after it loaded the content. */
export async function findApiSoon(
  from: Searchable,
  dialect: Pick<Dialect, 'api' | 'calls'>,
  clock: Clock,
): Promise<Api | undefined> {
  for (let waited = 0; ; waited += retryEvery) {
    const found = findApi(from, dialect);
    if (found || waited >= retryFor) return found;
    await new Promise<void>((resume) => clock.after(retryEvery, resume));
  }
}

/**
 * The API of this version on a window or a document. An element with the id `API` is on the window under that name as well,
 * so the call is looked for.
 */
export function apiOn(place: unknown, { api, calls }: Pick<Dialect, 'api' | 'calls'>): Api | undefined {
  const found = peek(place, api);
  return typeof peek(found, calls.initialize) === 'function' ? (found as Api) : undefined;
}

/** A property of what may be of another origin: `undefined` where that is so, or it is not there. */
export function peek(place: unknown, name: string): unknown {
  try {
    return isObject(place) ? (place as Record<string, unknown>)[name] : undefined;
  } catch {
    // Another origin's window: as good as not there.
    return undefined;
  }
}

function isObject(value: unknown): value is Searchable {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
