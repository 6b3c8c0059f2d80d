import type { Dialect, Setting } from './dialect.ts';
import type { Api } from './find-api.ts';

/** One call of the API, as it was made and answered; `answer` is left out where the call threw or is missing. */
export interface Call {
  readonly call: keyof Dialect['calls'];
  readonly values: readonly string[];
  readonly answer: string | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
}

// A call that threw is as a general exception: it may work another time.
const thrown = 101;

/**
 * The calls of one version's API, made to behave alike. Never throws. LMSs answer with `true`, `"true"`, `1`, `"1"`,
 * nothing at all, or `"false"` although the call worked: what is not plainly a yes is a no only where the error code
 * says so as well.
 */
export class Connection {
  /** Every call so far, for whoever has to find out why an LMS does not keep what it is told. */
  readonly calls: Call[] = [];
  #api: Api;
  readonly #dialect: Dialect;

  constructor(api: Api, dialect: Dialect) {
    this.#api = api;
    this.#dialect = dialect;
  }

  /** Opens the session. One that is still open, as after a reload, is as good: then it can be read from. */
  initialize(): boolean {
    return this.errorOf('initialize', '') === 0 || this.get(this.#dialect.reads.mode ?? '') !== undefined;
  }

  /** What is stored: "" where nothing is yet or the LMS has no such element, `undefined` where it could not say. */
  get(element: string): string | undefined {
    const value = this.#call('get', element);
    if (value === undefined) return undefined;
    // Some LMSs write out the nothing they hold.
    if (!/^(undefined|null)?$/.test(value)) return value;
    return isOfElement(this.#lastError()) ? '' : undefined;
  }

  set([element, value]: Setting): number {
    return this.errorOf('set', element, value);
  }

  /** The code of the error a call ended with; 0 where it worked. */
  errorOf(call: keyof Dialect['calls'], ...values: readonly string[]): number {
    const answer = this.#call(call, ...values);
    if (answer === undefined) return thrown;
    return /^(true|1)$/i.test(answer) ? 0 : this.#lastError();
  }

  /** Goes on with another API, as after an LMS has put a new one in the place of the one that was found. */
  turnTo(api: Api): void {
    this.#api = api;
  }

  // Many an LMS says "0" whatever happened, and some have no such call: then there was no error.
  #lastError(): number {
    const error = Number(this.#call('lastError') ?? 0);
    return Number.isInteger(error) ? error : 0;
  }

  // Called as a method, since some APIs read `this`. What is given back as text, "" for anything that is no word or
  // number; `undefined` where the call threw or is missing.
  #call(call: keyof Dialect['calls'], ...values: readonly string[]): string | undefined {
    let answer: string | undefined;
    try {
      const api = this.#api as Record<string, (...values: readonly string[]) => unknown>;
      const given = api[this.#dialect.calls[call]]!(...values);
      answer = /^(string|number|boolean)$/.test(typeof given) ? String(given) : '';
    } catch {
      // As if it were not there.
    }
    this.calls.push({ call, values, answer, at: Date.now() });
    return answer;
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
