import type { Clock } from './clock.ts';
import { Connection } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import type { Api } from './find-api.ts';
import { raised } from './floor.ts';
import { readLaunch } from './launch.ts';
import type { Launch } from './launch.ts';
import type { LearningRecord, ReportedStanding } from './record.ts';
import { Sender } from './sender.ts';

/** `saving`: something is not with the LMS yet; `not-saved`: it was sent, and the LMS did not keep it. */
export type SavingState = 'saved' | 'saving' | 'not-saved';

/** The session's state of saving changed. */
export class SavingEvent extends Event {
  static readonly type = 'dewis-saving';
  readonly state: SavingState;

  constructor(state: SavingState) {
    super(SavingEvent.type);
    this.state = state;
  }
}

export interface SessionOptions {
  readonly api: Api;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

// LMS sessions idle out, often after 30 minutes: ten is the most between two commits while the learner is there.
const commitEvery = 9 * 60_000;
const retryAfter = 30_000;

/**
 * The conversation with an LMS, and the only place where there is one. Nothing is recorded, and nothing sent, in browse
 * and review and without credit. Every method is safe at any time; none throws.
 */
export class Session extends EventTarget {
  readonly launch: Launch;
  /** Whether anything is recorded; where not, the learner is to be told. */
  readonly recording: boolean;
  readonly #connection: Connection;
  readonly #dialect: Dialect;
  readonly #clock: Clock;
  readonly #opened: number;
  readonly #sender: Sender | undefined;
  #held: ReportedStanding;
  #record: LearningRecord | undefined;
  #state: SavingState = 'saved';
  #seconds = 0;
  #closed = false;
  #stopWaiting = () => {};

  /** Opens the session with an API that was found; `undefined` where the LMS does not let it be opened. */
  static open({ api, dialect, clock }: SessionOptions): Session | undefined {
    const connection = new Connection(api, dialect);
    return connection.initialize() ? new Session(connection, dialect, clock) : undefined;
  }

  private constructor(connection: Connection, dialect: Dialect, clock: Clock) {
    super();
    this.#connection = connection;
    this.#dialect = dialect;
    this.#clock = clock;
    this.#opened = clock.now();
    this.launch = readLaunch((element) => connection.get(element), dialect);
    this.#held = this.launch.before;
    this.recording = this.launch.mode === 'normal' && this.launch.credit;
    if (!this.recording) return;
    this.#sender = new Sender(connection, dialect, this.launch);
    // At once: should the connection drop, 2004 gives back only what was stored with an exit of `suspend`. No score:
    // there is nothing yet to score.
    const { score: _, ...standing } = this.launch.before;
    this.#send([...this.#due(), ...(this.launch.begun ? [] : dialect.standing(standing))]);
  }

  get state(): SavingState {
    return this.#state;
  }

  /** True once the session is over: a page that comes back from the browser's cache has to load anew. */
  get needsReload(): boolean {
    return this.#closed;
  }

  /** Sends what changed and commits, at most once; to be called at every decision. */
  report(record: LearningRecord): void {
    this.#record = record;
    this.#flush();
  }

  /**
   * Takes note of where the learner is, to go with the next commit; for steps too small for one of their own, such as
   * going on from a reply.
   */
  note(record: LearningRecord): void {
    this.#record = record;
  }

  /** Commits everything now, the time so far included. True where the LMS kept it. */
  save(): boolean {
    if (!this.#closed) this.#send(this.#due());
    return this.#state === 'saved';
  }

  /** The page is no longer seen, and may never be again: everything is committed, and nothing more until it is. */
  hide(): void {
    this.save();
    this.#stopWaiting();
  }

  /** The page is seen again. */
  show(): void {
    if (this.#closed) return;
    this.#flush();
    this.#wait();
  }

  /**
   * Ends the session, once. `leave` is our own button, after which the LMS is asked to move on; `pagehide` is the page
   * going away, when it is not. True where the LMS kept everything.
   */
  close({ by }: { readonly by: 'leave' | 'pagehide' }): boolean {
    if (this.#closed) return this.#state === 'saved';
    this.#send(this.#due());
    this.#closed = true;
    this.#stopWaiting();
    // Some LMSs make Terminate throw after a request they do not know; `Connection` bears both.
    if (this.#sender && by === 'leave') for (const request of this.#dialect.leave) this.#connection.set(...request);
    this.#connection.terminate();
    return this.#state === 'saved';
  }

  #due(): readonly Setting[] {
    const sender = this.#sender;
    if (!sender) return [];
    const listed = this.#record ? sender.listed(raised(this.#record, this.#held)) : [];
    return sender.unsent([this.#dialect.exit, ...listed]);
  }

  #flush(): void {
    const due = this.#closed ? [] : this.#due();
    if (due.length > 0) this.#send(due);
  }

  #send(settings: readonly Setting[]): void {
    if (!this.#sender) return;
    this.#tell('saving');
    this.#seconds = Math.max(this.#seconds, (this.#clock.now() - this.#opened) / 1000);
    this.#sender.put(settings);
    const saved = this.#sender.commit(this.#seconds);
    // Committed or not: the LMS was told, and is not told less.
    if (this.#record) this.#held = raised(this.#record, this.#held);
    this.#tell(saved ? 'saved' : 'not-saved');
    this.#wait();
  }

  // Commits again in time, sooner where the last one failed.
  #wait(): void {
    this.#stopWaiting();
    if (!this.#sender) return;
    const pause = this.#state === 'not-saved' ? retryAfter : commitEvery;
    this.#stopWaiting = this.#clock.after(pause, () => this.#send(this.#due()));
  }

  #tell(state: SavingState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new SavingEvent(state));
  }
}
