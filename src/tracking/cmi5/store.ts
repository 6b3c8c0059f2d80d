import type { Clock } from '../session/clock.ts';
import type { Statement } from './statement.ts';

/** Where a launch says the store is, and for whom it is asked. */
export interface StoreTerms {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** `Basic …`. */
  readonly authorization: string;
  readonly agent: unknown;
  readonly activity: string;
  readonly registration: string;
  readonly clock: Clock;
}

/** What a store answered. */
export interface Reply {
  /** The status of HTTP; 0 where no answer came. */
  readonly status: number;
  /** The version of a document, where the store has such and shows it to pages. */
  readonly etag: string | null;
  readonly text: string;
}

/** Sent even if the page goes away; browsers keep 64 KiB of such, all of them together. */
interface Urgency {
  readonly keepalive?: boolean;
}

/** Longer than any store takes that still answers, in milliseconds. */
export const patience = 20_000;

/** Nothing of ours is as long; what is, is not read. */
const longest = 1_000_000;

/** The requests an xAPI store takes (xAPI 1.0.3). None rejects. */
export class Store {
  readonly #terms: StoreTerms;

  constructor(terms: StoreTerms) {
    this.#terms = terms;
  }

  getState(stateId: string): Promise<Reply> {
    // An older version out of the browser's cache would be gone on from, and never be written over.
    return this.#ask(this.#stateAddress(stateId), { method: 'GET', cache: 'no-store' });
  }

  /** Writes a document: over the version that was read, or only where there is none yet, or over whatever is there. */
  putState(stateId: string, body: string, over: Over, { keepalive = false }: Urgency = {}): Promise<Reply> {
    const headers =
      over === 'anything' ? {} : over === 'nothing' ? { 'If-None-Match': '*' } : { 'If-Match': over.etag };
    return this.#ask(this.#stateAddress(stateId), { method: 'PUT', headers, body, keepalive });
  }

  putStatement(statement: Statement): Promise<Reply> {
    const query = new URLSearchParams({ statementId: statement.id });
    return this.#ask(`statements?${query}`, { method: 'PUT', body: JSON.stringify(statement) });
  }

  /** All or none, as one request. */
  postStatements(statements: readonly Statement[], { keepalive = false }: Urgency = {}): Promise<Reply> {
    return this.#ask('statements', { method: 'POST', body: JSON.stringify(statements), keepalive });
  }

  #stateAddress(stateId: string): string {
    const { agent, activity, registration } = this.#terms;
    return `activities/state?${new URLSearchParams({ stateId, activityId: activity, agent: JSON.stringify(agent), registration })}`;
  }

  async #ask(address: string, { headers, ...init }: RequestInit): Promise<Reply> {
    const { endpoint, authorization, clock } = this.#terms;
    const given = new AbortController();
    const stop = clock.after(patience, () => given.abort());
    try {
      const response = await fetch(`${endpoint}/${address}`, {
        ...init,
        headers: {
          ...headers,
          'X-Experience-API-Version': '1.0.3',
          Authorization: authorization,
          ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
        },
        signal: given.signal,
      });
      const text = await response.text();
      const { status } = response;
      return { status, etag: response.headers.get('ETag'), text: text.length > longest ? '' : text };
    } catch {
      return { status: 0, etag: null, text: '' };
    } finally {
      stop();
    }
  }
}

/** What of a document may be overwritten. */
export type Over = 'anything' | 'nothing' | { readonly etag: string };

/** Another version of a document is there, or a statement of that id. */
export function isConflict({ status }: Reply): boolean {
  return status === 409 || status === 412;
}

/** Whether a request was done, as far as the answer tells. */
export function isDone({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}
