import { nothingKept, ownStateId, ownStateIn, roomInStore, takenOver, written } from './own-state.ts';
import type { OwnState } from './own-state.ts';
import { hexadecimal, sha1 } from './sha1.ts';
import { isConflict, isDone } from './store.ts';
import type { Over, Reply, Store } from './store.ts';

/** What we kept in the store, and what of it may be overwritten. */
export interface Found {
  readonly own: OwnState;
  readonly over: Over;
  /** Whether the store would not take it just now. */
  readonly unwritten?: true;
}

/** Reads what we kept; throws where the store does not say. */
export async function found(store: Store): Promise<Found> {
  const reply = await store.getState(ownStateId);
  if (reply.status === 404) return { own: nothingKept, over: 'nothing' };
  if (!isDone(reply)) throw new Error(`the store answered ${reply.status}`);
  const own = ownStateIn(reply.text);
  if (!own) console.warn('Dewis: what is kept in the store is none of ours');
  return { own: own ?? nothingKept, over: versionOf(reply) };
}

/** The version a store answered a read with. Some have none: then nothing keeps two sessions apart. */
export function versionOf({ etag }: Reply): Over {
  return etag === null ? 'anything' : { etag };
}

/**
 * The version a store has of a document it took over another. Most tell it of reads alone, and it is the document's SHA-1
 * (xAPI 1.0.3, 3.1); should a store number otherwise, it answers with a conflict, and is asked.
 */
export function versionOfWritten({ etag }: Reply, document: string, over: Over): Over {
  if (etag !== null) return { etag };
  return over === 'anything' ? over : { etag: `"${hexadecimal(sha1(new TextEncoder().encode(document)))}"` };
}

/** More often than sessions of one learner end at the same moment. */
const mostTries = 3;

/**
 * Writes this session's name on what was kept, before anything of it is shown: the last words of an earlier session may be
 * on their way still, and come before that or not at all. `undefined` where the store could not say what it holds.
 */
export async function claimed(
  store: Store,
  session: string,
  inTab: OwnState | undefined,
  first: Found,
): Promise<Found | undefined> {
  let last: Found | undefined = first;
  for (let tries = 0; last && tries < mostTries; tries += 1) {
    const own = latest(last.own, inTab, session);
    const document = written(own, roomInStore);
    const reply = await store.putState(ownStateId, document, last.over);
    if (isDone(reply)) return { own, over: versionOfWritten(reply, document, last.over) };
    // What could not be written now is written with the first answer.
    if (!isConflict(reply)) return { own, over: last.over, unwritten: true };
    last = await found(store).catch(() => undefined);
  }
  return last && { ...last, own: latest(last.own, inTab, session) };
}

/** Of what the store has and what this tab kept the later, for this session to go on with. */
function latest(inStore: OwnState, inTab: OwnState | undefined, session: string): OwnState {
  const own = inTab && isLater(inTab, inStore) ? inTab : inStore;
  // Loaded anew, within its session.
  if (own.session === session) return own;
  return { ...takenOver(own), session, after: inStore.session };
}

// Of a session whose writing never arrived its tab alone knows: the store still has what that began with. A session may
// have two tabs, since browsers copy what a tab keeps.
function isLater(inTab: OwnState, { session, version }: OwnState): boolean {
  return session === inTab.session ? inTab.version >= version : session === '' || session === inTab.after;
}
