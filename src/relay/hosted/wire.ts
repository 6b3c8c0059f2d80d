import type { Clock } from '../../tracking/session/clock.ts';
import type { Demand, RawAnswer, RawBatch, Reply } from '../protocol.ts';
import type { Refusals } from '../refusals.ts';
import { replyIn } from '../understood.ts';

/** An API may ask its server and block its page with each call; but a page that has gone never answers. */
const patience = 30_000;

/** The hosted page's end of the channel: asks, and hears the answer or that none came. */
export class Wire {
  readonly #port: MessagePort;
  readonly #clock: Clock;
  readonly #waiting = new Map<number, (reply: Reply | null) => void>();
  #asked = 0;

  constructor(port: MessagePort, clock: Clock, refusals: Refusals) {
    this.#port = port;
    this.#clock = clock;
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const reply = replyIn(data);
      if (!reply) return refusals.refuse('not ours, or too large');
      const told = this.#waiting.get(reply.id);
      if (!told) return refusals.refuse('nothing was asked, or it came too late');
      told(reply);
    });
    port.start();
  }

  /** Whether something was asked and neither answered nor given up. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  find(told: (found: boolean) => void): void {
    this.#ask({ find: true }, (reply) => told(reply !== null && 'found' in reply && reply.found));
  }

  /** Tells as many answers as there were calls made; none where no answer came. */
  make(batch: RawBatch, told: (answers: readonly RawAnswer[]) => void): void {
    this.#ask({ batch }, (reply) =>
      told(reply && 'answers' in reply ? reply.answers.slice(0, batch.calls.length) : []),
    );
  }

  will(batches: readonly RawBatch[]): void {
    this.#post({ will: batches });
  }

  close(batches: readonly RawBatch[]): void {
    this.#post({ close: batches });
  }

  #ask(what: { readonly find: true } | { readonly batch: RawBatch }, told: (reply: Reply | null) => void): void {
    const id = (this.#asked += 1);
    const settle = (reply: Reply | null) => {
      stop();
      this.#waiting.delete(id);
      told(reply);
    };
    const stop = this.#clock.after(patience, () => settle(null));
    this.#waiting.set(id, settle);
    this.#post({ id, ...what });
  }

  #post(demand: Demand): void {
    const port = this.#port;
    port.postMessage(demand);
  }
}
