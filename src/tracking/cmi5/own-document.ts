import { versionOf, versionOfWritten } from './claim.ts';
import { bytesIn, ownStateId, ownStateIn, roomInStore, written } from './own-state.ts';
import type { OwnState } from './own-state.ts';
import { isConflict, isDone } from './store.ts';
import type { Over, Reply, Store } from './store.ts';

/** What became of a document; `superseded`: another session of the learner has written since, and goes on with it. */
export type Written = 'kept' | 'failed' | 'lost' | 'superseded';

/**
 * So many bytes are sent even if the page goes away: while it lives, and as it goes. Browsers keep 64 KiB of such, all
 * of them together, and the last statements are the more important.
 */
const room = { meanwhile: 8_000, last: 16_000 };

/** Our state document in the store, as one session writes it: over what it knows, and never over another session's. */
export class OwnDocument {
  readonly #store: Store;
  readonly #session: string;
  #over: Over;
  #saved: OwnState | undefined;
  #writing = false;

  /** @param saved What is in the store, where that is known, in a version of which `over` says what it is. */
  constructor(store: Store, session: string, saved: OwnState | undefined, over: Over) {
    this.#store = store;
    this.#session = session;
    this.#saved = saved;
    this.#over = over;
  }

  /** Whether the store has what a next session would begin with. */
  has({ state, location }: OwnState): boolean {
    return this.#saved?.state === state && this.#saved.location === location;
  }

  /** Whether the store is there and knows us; then nothing is known of what it has. */
  async reach(): Promise<boolean> {
    this.#saved = undefined;
    const reply = await this.#store.getState(ownStateId);
    return isDone(reply) || reply.status === 404;
  }

  async write(own: OwnState): Promise<Written> {
    this.#writing = true;
    const written = await this.#tryTwice(own);
    this.#writing = false;
    return written;
  }

  /** Sends it for good, heard or not. */
  async writeLast(own: OwnState): Promise<void> {
    // Of two on their way the store may take the later one first.
    const over = this.#writing ? 'anything' : this.#over;
    await this.#store.putState(ownStateId, written(own, room.last), over, { keepalive: true });
  }

  async #tryTwice(own: OwnState): Promise<Written> {
    const document = written(own, roomInStore);
    let reply = await this.#put(document);
    if (isConflict(reply)) {
      const owner = await this.#owner();
      if (owner !== 'ours') return owner;
      reply = await this.#put(document);
    }
    if (!isDone(reply)) return reply.status === 401 ? 'lost' : 'failed';
    this.#over = versionOfWritten(reply, document, this.#over);
    this.#saved = own;
    return 'kept';
  }

  // A page that is hidden may be gone before the answer.
  #put(document: string): Promise<Reply> {
    const keepalive = bytesIn(document) <= room.meanwhile;
    return this.#store.putState(ownStateId, document, this.#over, { keepalive });
  }

  /** Whose the document in the store is: ours where the answer to an earlier write was lost. */
  async #owner(): Promise<'ours' | 'superseded' | 'failed'> {
    const reply = await this.#store.getState(ownStateId);
    if (reply.status === 404) this.#over = 'nothing';
    else if (!isDone(reply)) return 'failed';
    else if (ownStateIn(reply.text)?.session !== this.#session) return 'superseded';
    else this.#over = versionOf(reply);
    return 'ours';
  }
}
