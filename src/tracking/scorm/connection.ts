import { callApi, codeOf, errorCode } from './call-api.ts';
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

/** The calls of one version's API, made to behave alike. Never throws. */
export class Connection {
  /** Every call so far, for whoever has to find out why an LMS does not keep what it is told. */
  readonly calls: Call[] = [];
  #api: Api;
  readonly #dialect: Dialect;

  constructor(api: Api, dialect: Dialect) {
    this.#api = api;
    this.#dialect = dialect;
  }

  /** Opens the session. One that is still open, as after a reload, is as good. */
  initialize(): boolean {
    return this.errorOf('initialize', '') === 0 || this.isOpen;
  }

  /** Whether a session is open: then it can be read from. */
  get isOpen(): boolean {
    return this.get(this.#dialect.reads.mode ?? '') !== undefined;
  }

  /** What is stored: "" where nothing is yet or the LMS has no such element, `undefined` where it could not say. */
  get(element: string): string | undefined {
    const value = this.#call('get', element);
    if (value === undefined) return undefined;
    // Some LMSs write out the nothing they hold.
    if (!/^(undefined|null)?$/.test(value)) return value;
    return isOfElement(codeOf(this.#call('lastError'))) ? '' : undefined;
  }

  set([element, value]: Setting): number {
    return this.errorOf('set', element, value);
  }

  /** The code of the error a call ended with; 0 where it worked. */
  errorOf(call: keyof Dialect['calls'], ...values: readonly string[]): number {
    return errorCode(this.#call(call, ...values), () => this.#call('lastError'));
  }

  /** Goes on with another API, as after an LMS has put a new one in the place of the one that was found. */
  turnTo(api: Api): void {
    this.#api = api;
  }

  #call(call: keyof Dialect['calls'], ...values: readonly string[]): string | undefined {
    const answer = callApi(this.#api, this.#dialect.calls[call], ...values);
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
