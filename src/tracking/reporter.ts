import type { Clock } from './clock.ts';
import type { Setting } from './dialect.ts';
import type { LearningRecord } from './record.ts';
import { Sender } from './sender.ts';
import type { Reporting, Session } from './session.ts';
import { wording12 } from './wording12.ts';
import { wording2004 } from './wording2004.ts';

/** `saving`: something is not with the LMS yet; `not-saved`: it was sent, and the LMS did not keep it. */
export type SavingState = 'saved' | 'saving' | 'not-saved';

/** A reporter's state of saving changed. */
export class SavingEvent extends Event {
  static readonly type = 'dewis-saving';
  readonly state: SavingState;

  constructor(state: SavingState) {
    super(SavingEvent.type);
    this.state = state;
  }
}

// LMS sessions idle out, often after 30 minutes: ten is the most between two commits while the learner is there.
const commitEvery = 9 * 60_000;
const retryAfter = 30_000;
// In seconds: so soon after a commit the time gone by is not worth another.
const moment = 1;

/**
 * Reports to the LMS of a session that records: what changed is sent and committed, and tried again until it is kept.
 * Every method is safe at any time; none throws.
 */
export class Reporter extends EventTarget implements Reporting {
  readonly #session: Session;
  readonly #clock: Clock;
  readonly #sender: Sender;
  #record: LearningRecord | undefined;
  #state: SavingState = 'saved';
  /** When the last commit was made, in seconds of the session; it began with one. */
  #committed = 0;
  #stopWaiting = () => {};

  constructor(session: Session, clock: Clock) {
    super();
    this.#session = session;
    this.#clock = clock;
    this.#sender = new Sender(session, session.dialect.version === '1.2' ? wording12 : wording2004);
    session.reportThrough(this);
    this.#wait();
  }

  get state(): SavingState {
    return this.#state;
  }

  /** Sends what changed and commits, at most once; to be called at every decision. */
  report(record: LearningRecord): void {
    this.note(record);
    this.#flush();
  }

  /**
   * Takes note of where the learner is, to go with the next commit; for steps too small for one of their own, such as
   * going on from a reply. What comes after the session is over is not saved, and never will be.
   */
  note(record: LearningRecord): void {
    this.#record = record;
    this.#sender.take(record.interactions);
    if (this.#session.closed && this.#due().length > 0) this.#tell('not-saved');
  }

  /** Commits everything now, the time so far included; nothing where all of it was kept a moment ago. */
  save(): void {
    if (this.#session.closed) return;
    const due = this.#due();
    const kept = this.#state === 'saved' && due.length === 0 && this.#session.seconds - this.#committed < moment;
    if (!kept) this.#send(due);
  }

  /** Commits everything, and nothing more until the page is seen again. */
  hide(): void {
    this.save();
    this.#stopWaiting();
  }

  show(): void {
    this.#flush();
    this.#wait();
  }

  #due(): readonly Setting[] {
    const listed = this.#record ? this.#sender.listed(this.#record) : [];
    return this.#sender.unsent([this.#session.dialect.exit, ...listed]);
  }

  #flush(): void {
    const due = this.#session.closed ? [] : this.#due();
    if (due.length > 0) this.#send(due);
  }

  #send(settings: readonly Setting[]): void {
    this.#tell('saving');
    this.#sender.put(settings);
    const saved = this.#sender.commit(this.#session.seconds);
    this.#committed = this.#session.seconds;
    this.#tell(saved ? 'saved' : 'not-saved');
    this.#wait();
  }

  // Commits again in time, sooner where the last one failed.
  #wait(): void {
    this.#stopWaiting();
    // Who hears that all is saved may close the session there and then.
    if (this.#session.closed) return;
    const pause = this.#state === 'not-saved' ? retryAfter : commitEvery;
    this.#stopWaiting = this.#clock.after(pause, () => this.#send(this.#due()));
  }

  #tell(state: SavingState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new SavingEvent(state));
  }
}
