import type { Clock } from '../tracking/session/clock.ts';

/** As much of a BroadcastChannel as windows tell one another by. */
export interface WindowChannel extends EventTarget {
  postMessage(message: unknown): void;
  close(): void;
}

/** What becomes of a window by what others of the same course tell. */
export interface WindowParty {
  /** Everything to be kept, as it stands here. */
  state(): string;
  /** A window that was opened later goes on: nothing is to be sent from here any more. */
  superseded(): void;
  /** What a window held that fell silent for this one, with all that it had not sent. */
  handed(state: string): void;
}

/** `opened`: a window that was opened then, in milliseconds since 1970, goes on. `state`: what one holds. */
type Told = { readonly opened: number } | { readonly state: string };

/** Longer than a state may be is none of ours. */
const longest = 4096;
/** How long another window has to answer whoever goes on in its place, in milliseconds. */
const patience = 400;

/**
 * The windows in which one learner has one course open: the one opened last goes on, whichever of them is heard first, and
 * the others fall silent. What falls silent hands over what it holds and sends nothing: a last delivery of its own would
 * be written over what the window that goes on has read already (decision 26). Whoever goes on tells what it holds as it
 * changes, so that a silent one can take over even after that one was closed.
 */
export class OtherWindows {
  readonly #channel: WindowChannel;
  readonly #party: WindowParty;
  readonly #clock: Clock;
  #opened: number;
  /** When the window was opened for which this one fell silent. */
  #newest = 0;
  #silent = false;
  /** What the window that goes on told last. */
  #heard = '';
  #stopWaiting = () => {};

  /** @param opened When this window was opened, in milliseconds since 1970. */
  constructor(channel: WindowChannel, opened: number, clock: Clock, party: WindowParty) {
    this.#channel = channel;
    this.#party = party;
    this.#clock = clock;
    this.#opened = opened;
    channel.addEventListener('message', (event) => this.#hear((event as MessageEvent<unknown>).data));
    this.#tell({ opened });
  }

  /** To be called whenever what there is to keep has changed. */
  changed(): void {
    if (!this.#silent) this.#tell({ state: this.#party.state() });
  }

  /** Hears and tells nothing any more. */
  close(): void {
    this.#channel.close();
  }

  /** Goes on in this window after all. `handed` follows: by the one that falls silent for it, or with what was heard last. */
  goOn(now: number): void {
    this.#silent = false;
    // Also where the clock was set back since that one was opened.
    this.#opened = Math.max(now, this.#newest + 1);
    this.#tell({ opened: this.#opened });
    this.#stopWaiting();
    this.#stopWaiting = this.#clock.after(patience, () => this.#party.handed(this.#heard));
  }

  #hear(data: unknown): void {
    const told = toldIn(data);
    if (!told) return;
    if ('opened' in told) return this.#meet(told.opened);
    this.#stopWaiting();
    if (this.#silent) this.#heard = told.state;
    else this.#party.handed(told.state);
  }

  #meet(opened: number): void {
    if (this.#silent || opened === this.#opened) return;
    // One that was opened before this one, but was longer in coming.
    if (opened < this.#opened) return this.#tell({ opened: this.#opened });
    this.#silent = true;
    this.#newest = opened;
    this.#stopWaiting();
    this.#tell({ state: this.#party.state() });
    this.#party.superseded();
  }

  #tell(told: Told): void {
    // A channel has no other origins than ours.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#channel.postMessage(told);
  }
}

// Any page of the same origin may post here.
function toldIn(data: unknown): Told | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('opened' in data && Number.isFinite(data.opened)) return { opened: data.opened as number };
  if (!('state' in data) || typeof data.state !== 'string' || data.state.length > longest) return undefined;
  return { state: data.state };
}
