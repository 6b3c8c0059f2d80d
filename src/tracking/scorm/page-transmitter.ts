import type { Connection } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import { findApi } from './find-api.ts';
import type { Searchable } from './find-api.ts';
import { forbearance } from './transmitter.ts';
import type { Batch, Transmitter } from './transmitter.ts';

/** What a transmitter to the API of this page needs. */
export interface PageReach {
  readonly connection: Connection;
  /** Where the API is looked for. */
  readonly window: Searchable;
  readonly dialect: Dialect;
}

/** Calls the API of this page, and tells at once. */
export class PageTransmitter implements Transmitter {
  readonly #reach: PageReach;

  constructor(reach: PageReach) {
    this.#reach = reach;
  }

  set(batch: Batch, told: (errors: readonly number[]) => void): void {
    const { connection } = this.#reach;
    const isEnough = forbearance(batch);
    const errors: number[] = [];
    for (const setting of batch.settings) {
      const error = connection.set(setting);
      if (isEnough(error, errors.push(error) - 1)) break;
    }
    told(errors);
  }

  commit(told: (error: number) => void): void {
    told(this.#reach.connection.errorOf('commit', ''));
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
