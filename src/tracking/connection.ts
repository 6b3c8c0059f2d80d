import type { Dialect } from './dialect.ts';
import type { Api } from './find-api.ts';

/**
 * What became of a write. `refused`: this value will never be taken. `failed`: it may be another time, as when the
 * connection is down.
 */
export type Outcome = 'done' | 'refused' | 'failed';

// A call that threw is as a general exception: it may work another time.
const thrown = 101;

/**
 * The calls of one version's API, made to behave alike. Never throws. LMSs answer with `true`, `"true"`, `1`, `"1"`,
 * nothing at all, or `"false"` although the call worked: what is not plainly a yes is a no only where the error code
 * says so as well.
 */
export class Connection {
  readonly #api: Api;
  readonly #dialect: Dialect;

  constructor(api: Api, dialect: Dialect) {
    this.#api = api;
    this.#dialect = dialect;
  }

  /** Opens the session. One that is still open, as after a reload, is as good: then it can be read from. */
  initialize(): boolean {
    return this.#errorOf('initialize', '') === 0 || this.get(this.#dialect.reads.mode ?? '') !== undefined;
  }

  /** What is stored: "" where nothing is yet or the LMS has no such element, `undefined` where it could not say. */
  get(element: string): string | undefined {
    const value = this.#call('get', element);
    if (value === undefined) return undefined;
    // Some LMSs write out the nothing they hold.
    if (!/^(undefined|null)?$/.test(value)) return value;
    return isOfElement(this.#lastError()) ? '' : undefined;
  }

  set(element: string, value: string): Outcome {
    const error = this.#errorOf('set', element, value);
    if (error === 0) return 'done';
    return this.#dialect.passing.includes(error) ? 'failed' : 'refused';
  }

  /** Has what was set kept for good; true where it was. */
  commit(): boolean {
    return this.#errorOf('commit', '') === 0;
  }

  terminate(): boolean {
    return this.#errorOf('terminate', '') === 0;
  }

  #errorOf(call: keyof Dialect['calls'], ...values: readonly string[]): number {
    const answer = this.#call(call, ...values);
    if (answer === undefined) return thrown;
    return /^(true|1)$/i.test(answer) ? 0 : this.#lastError();
  }

  // Many an LMS says "0" whatever happened, and some have no such call: then there was no error.
  #lastError(): number {
    const error = Number(this.#call('lastError') ?? 0);
    return Number.isInteger(error) ? error : 0;
  }

  // Called as a method, since some APIs read `this`. What is given back as text, "" for anything that is no word or
  // number; `undefined` where the call threw or is missing.
  #call(call: keyof Dialect['calls'], ...values: readonly string[]): string | undefined {
    try {
      const api = this.#api as Record<string, (...values: readonly string[]) => unknown>;
      const answer = api[this.#dialect.calls[call]]!(...values);
      return /^(string|number|boolean)$/.test(typeof answer) ? String(answer) : '';
    } catch {
      return undefined;
    }
  }
}

/**
 * Whether all that was wrong with a read, if anything, is its element: unknown, unsupported or not set yet. Both versions
 * number such errors from 200 and from 400; those from 100 and from 300 are of the call and the session, after which
 * nothing is known of what is stored.
 */
function isOfElement(error: number): boolean {
  return error === 0 || [2, 4].includes(Math.floor(error / 100));
}
