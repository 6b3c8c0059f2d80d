import type { Ending } from './channel.ts';
import type { Clock } from './clock.ts';
import type { Launch } from './launch.ts';
import type { Line } from './line.ts';

/** Who reports in a session, and has to know what becomes of the page. */
export interface Reporting {
  /** True once nothing reaches the LMS any more. */
  readonly over: boolean;
  /** The page is no longer seen, and may never be again: sends and keeps all there is. */
  hide(): void;
  show(): void;
  close(by: Ending): void;
  /** The page was brought back from the browser's cache. */
  restore(reload: () => void): void;
}

/**
 * A session with an LMS from its opening to its end, small enough to stand before the first screen; what is reported in
 * between comes through a `Reporter`. Nothing is recorded in browse and review, without credit, and where the LMS could
 * not say what it holds. Every method is safe at any time; none throws.
 */
export class Session {
  readonly line: Line;
  readonly launch: Launch;
  /** Whether anything is recorded; where not, the learner is to be told. */
  readonly recording: boolean;
  readonly #clock: Clock;
  readonly #opened: number;
  #reporting: Reporting | undefined;
  #closed = false;

  constructor(line: Line, clock: Clock) {
    const { launch } = line;
    this.line = line;
    this.launch = launch;
    this.recording = isWanted(launch) && launch.answered;
    this.#clock = clock;
    this.#opened = clock.now();
  }

  /** Since the session was opened. */
  get seconds(): number {
    return (this.#clock.now() - this.#opened) / 1000;
  }

  /** True once the session is over and nothing reaches the LMS any more. */
  get closed(): boolean {
    return this.#reporting?.over ?? this.#closed;
  }

  /** From now on this one is told when the page is hidden, seen again and left. */
  reportThrough(reporting: Reporting): void {
    this.#reporting = reporting;
  }

  hide(): void {
    this.#reporting?.hide();
  }

  show(): void {
    this.#reporting?.show();
  }

  /** The page was brought back from the browser's cache: where the session is over it has to load anew. */
  restore(reload: () => void): void {
    if (this.#reporting) this.#reporting.restore(reload);
    else if (this.#closed) reload();
  }

  /** Ends the session, once. */
  close(by: Ending): void {
    if (this.closed) return;
    this.#closed = true;
    if (this.#reporting) this.#reporting.close(by);
    else this.line.end(by);
  }
}

/** Whether the LMS wants anything recorded. */
export function isWanted({ mode, credit }: Launch): boolean {
  return mode === 'normal' && credit;
}
