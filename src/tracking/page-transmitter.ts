import type { Connection } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import { findApi } from './find-api.ts';
import type { Searchable } from './find-api.ts';
import { outcomeOf } from './transmitter.ts';
import type { Batch, Outcome, Transmitter } from './transmitter.ts';
import type { ErrorCodes } from './wording.ts';

/** What a transmitter to the API of this page needs. */
export interface PageReach {
  readonly connection: Connection;
  /** Where the API is looked for. */
  readonly window: Searchable;
  readonly dialect: Dialect;
  readonly errors: ErrorCodes;
}

/** Calls the API of this page, and tells at once. */
export class PageTransmitter implements Transmitter {
  readonly #reach: PageReach;

  constructor(reach: PageReach) {
    this.#reach = reach;
  }

  set({ settings, vital, failuresBorne }: Batch, told: (outcomes: readonly Outcome[]) => void): void {
    const { connection, errors } = this.#reach;
    let failures = 0;
    let over = false;
    const outcomes = settings.map((setting, index): Outcome => {
      if (over) return 'unsent';
      const outcome = outcomeOf(connection.set(setting), errors);
      if (outcome === 'failed') failures += 1;
      over = outcome === 'lost' || failures >= failuresBorne || (index < vital && outcome !== 'done');
      return outcome;
    });
    told(outcomes);
  }

  commit(told: (outcome: Outcome) => void): void {
    told(outcomeOf(this.#reach.connection.errorOf('commit', ''), this.#reach.errors));
  }

  find(told: (found: boolean) => void): void {
    const { connection, window, dialect } = this.#reach;
    const api = findApi(window, dialect);
    if (api) connection.turnTo(api);
    told(api !== undefined);
  }

  initialize(told: (opened: boolean) => void): void {
    told(this.#reach.connection.initialize());
  }

  terminate(requests: readonly Setting[]): void {
    const { connection } = this.#reach;
    // Some LMSs make Terminate throw after a request they do not know; the connection bears both.
    for (const request of requests) connection.set(request);
    connection.errorOf('terminate', '');
  }
}
