import type { RawBatch, Reply } from '../protocol.ts';
import type { Refusals } from '../refusals.ts';
import { demandIn } from '../understood.ts';
import type { ApiCalls } from './api-calls.ts';

/**
 * Answers what the hosted page asks through its port, and keeps its will: when this page goes away, its frame goes too,
 * and what was due then is still to reach the LMS.
 */
export class Attendant {
  readonly #calls: Pick<ApiCalls, 'find' | 'make'>;
  readonly #refusals: Refusals;
  #port: MessagePort | undefined;
  #will: readonly RawBatch[] = [];
  #over = false;

  constructor(calls: Pick<ApiCalls, 'find' | 'make'>, refusals: Refusals) {
    this.#calls = calls;
    this.#refusals = refusals;
  }

  /** Attends to this port from now on, and to the one before it no longer: the frame was loaded anew. */
  attend(port: MessagePort): void {
    this.#port?.close();
    this.#port = port;
    this.#over = false;
    port.addEventListener('message', ({ data }) => this.#hear(data, port));
    port.start();
  }

  /** The page goes away: does what the will says, once. */
  leave(): void {
    if (!this.#over) this.#close(this.#will);
  }

  #hear(data: unknown, port: MessagePort): void {
    if (port !== this.#port) return;
    const demand = demandIn(data);
    if (!demand) return this.#refusals.refuse('not ours, or too large');
    if (this.#over) return this.#refusals.refuse('session over');
    const answer = (reply: Reply) => port.postMessage(reply);
    if ('will' in demand) this.#will = demand.will;
    else if ('close' in demand) this.#close(demand.close);
    else if ('batch' in demand) answer({ id: demand.id, answers: this.#calls.make(demand.batch) });
    else void this.#calls.find().then((found) => answer({ id: demand.id, found }));
  }

  #close(batches: readonly RawBatch[]): void {
    this.#over = true;
    this.#will = [];
    for (const batch of batches) this.#calls.make(batch);
  }
}
