import type { Clock } from './clock.ts';
import { Connection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import type { Api } from './find-api.ts';
import { readLaunch } from './launch.ts';
import type { Launch } from './launch.ts';

export interface SessionOptions {
  readonly api: Api;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

/** Who reports in a session, and has to know when nobody may be there any more to be reported. */
export interface Reporting {
  /** Sends and keeps all there is. */
  hide(): void;
  show(): void;
}

/**
 * A session with an LMS from its opening to its end, small enough to stand before the first screen; what is reported in
 * between comes through a `Reporter`. Nothing is recorded in browse and review, without credit, and where the LMS could
 * not say what it holds. Every method is safe at any time; none throws.
 */
export class Session {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly launch: Launch;
  /** Whether anything is recorded; where not, the learner is to be told. */
  readonly recording: boolean;
  readonly #clock: Clock;
  readonly #opened: number;
  #reporting: Reporting | undefined;
  #closed = false;

  /** Opens the session with an API that was found; `undefined` where the LMS does not let it be opened. */
  static open({ api, dialect, clock }: SessionOptions): Session | undefined {
    const connection = new Connection(api, dialect);
    return connection.initialize() ? new Session(connection, dialect, clock) : undefined;
  }

  private constructor(connection: Connection, dialect: Dialect, clock: Clock) {
    this.connection = connection;
    this.dialect = dialect;
    this.#clock = clock;
    this.#opened = clock.now();
    this.launch = readLaunch((element) => connection.get(element), dialect);
    const wanted = this.launch.mode === 'normal' && this.launch.credit;
    this.recording = wanted && this.launch.answered;
    if (!wanted) return;
    // At once: should the connection drop, 2004 gives back only what was stored with an exit of `suspend`. So too where
    // the LMS did not answer: what it holds is to be there the next time.
    const { exit, begun, noTime } = dialect;
    for (const setting of [exit, ...(this.launch.begun ? [] : [begun]), noTime]) connection.set(...setting);
    connection.commit();
  }

  /** Since the session was opened. */
  get seconds(): number {
    return (this.#clock.now() - this.#opened) / 1000;
  }

  /**
   * True once the session is over and nothing reaches the LMS any more: a page that comes back from the browser's cache
   * has to load anew.
   */
  get closed(): boolean {
    return this.#closed;
  }

  /** From now on this one is told when the page is hidden, seen again and left. */
  reportThrough(reporting: Reporting): void {
    this.#reporting = reporting;
  }

  /** The page is no longer seen, and may never be again. */
  hide(): void {
    if (!this.#closed) this.#reporting?.hide();
  }

  /** The page is seen again. */
  show(): void {
    if (!this.#closed) this.#reporting?.show();
  }

  /**
   * Ends the session, once. `leave` is our own button, after which the LMS is asked to move on; `pagehide` is the page
   * going away, when it is not.
   */
  close({ by }: { readonly by: 'leave' | 'pagehide' }): void {
    if (this.#closed) return;
    this.#reporting?.hide();
    this.#closed = true;
    // Some LMSs make Terminate throw after a request they do not know; `Connection` bears both.
    if (this.recording && by === 'leave') for (const request of this.dialect.leave) this.connection.set(...request);
    this.connection.terminate();
  }
}
