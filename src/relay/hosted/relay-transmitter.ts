import { errorCode } from '../../tracking/scorm/call-api.ts';
import type { Clock } from '../../tracking/session/clock.ts';
import type { Connection } from '../../tracking/scorm/connection.ts';
import type { Dialect, Setting } from '../../tracking/scorm/dialect.ts';
import type { Batch, Transmitter } from '../../tracking/scorm/transmitter.ts';
import type { ErrorCodes } from '../../tracking/scorm/wording.ts';
import type { RawAnswer, RawBatch, RawCall } from '../protocol.ts';
import { readAhead } from './read-ahead.ts';
import { rehearse } from './rehearse.ts';
import type { Wire } from './wire.ts';

/** How exact the time is that a will tells, in milliseconds. */
const renewEvery = 10_000;

/** As many of what a will sets may fail before the rest is left: a page that goes away must not be held up. */
const failuresBorne = 3;

/** What a session was opened with. */
export interface RelayReach {
  readonly wire: Wire;
  readonly dialect: Dialect;
  readonly clock: Clock;
  /** Goes on answering what was read as the session was opened. */
  readonly connection: Connection;
}

/** Calls the API of the page that frames this one. */
export class RelayTransmitter implements Transmitter {
  readonly #wire: Wire;
  readonly #dialect: Dialect;
  readonly #clock: Clock;
  readonly #begun: number;
  #connection: Connection;
  #will: () => readonly RawBatch[] = () => [];
  #stopRenewing = () => {};
  #over = false;

  constructor({ wire, dialect, clock, connection }: RelayReach) {
    this.#wire = wire;
    this.#dialect = dialect;
    this.#clock = clock;
    this.#begun = clock.now();
    this.#connection = connection;
    this.#leaveWill();
  }

  /** As of a `Connection`: of what was read ahead when the session was opened last. */
  get(element: string): string | undefined {
    return this.#connection.get(element);
  }

  set({ settings, vital, failuresBorne, errors }: Batch, told: (errors: readonly number[]) => void): void {
    const batch = { calls: settings.map(said), forbear: { vital, failuresBorne, errors } };
    this.#wire.make(batch, (answers) => told(answers.map(errorIn)));
  }

  commit(told: (error: number | undefined) => void): void {
    this.#wire.make({ calls: [['commit']] }, ([answer]) => told(answer && errorIn(answer)));
  }

  find(told: (found: boolean) => void): void {
    this.#wire.find(told);
  }

  initialize(told: (opened: boolean) => void): void {
    void this.#open().then(told);
  }

  async read(element: string): Promise<string | undefined> {
    const heard = await rehearse(this.#wire, this.#dialect, (connection) => connection.get(element));
    return heard?.made;
  }

  terminate(requests: readonly Setting[]): void {
    this.#over = true;
    this.#stopRenewing();
    // What is under way will not be told of any more.
    const due = this.#wire.busy ? this.#will() : [];
    this.#wire.close([...due, { calls: [...requests.map(said), ['terminate']] }]);
  }

  bequeath(errors: ErrorCodes, will: (seconds: number) => readonly Setting[]): void {
    const forbear = { vital: 0, failuresBorne, errors };
    this.#will = () => [{ calls: will(this.#seconds).map(said), forbear }, { calls: [['commit']] }];
    this.#leaveWill();
  }

  revoke(): void {
    this.#stopRenewing();
    this.#wire.will([]);
  }

  async #open(): Promise<boolean> {
    const rehearsed = await rehearse(this.#wire, this.#dialect, (connection) => {
      const isOpen = connection.initialize();
      if (isOpen) readAhead(connection, this.#dialect.version);
      return isOpen;
    });
    if (!rehearsed?.made) return false;
    this.#connection = rehearsed.connection;
    return true;
  }

  get #seconds(): number {
    return (this.#clock.now() - this.#begun) / 1000;
  }

  #leaveWill(): void {
    if (this.#over) return;
    this.#stopRenewing();
    this.#wire.will([...this.#will(), { calls: [['terminate']] }]);
    this.#stopRenewing = this.#clock.after(renewEvery, () => this.#leaveWill());
  }
}

function said(setting: Setting): RawCall {
  return ['set', ...setting];
}

function errorIn([answer, lastError]: RawAnswer): number {
  return errorCode(answer ?? undefined, () => lastError ?? undefined);
}
