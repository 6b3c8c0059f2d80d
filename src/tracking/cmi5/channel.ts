import type Cmi5 from '@rusticisoftware/cmi5';
import type { Channel, Delivered, Ending } from '../session/channel.ts';
import type { Clock } from '../session/clock.ts';
import type { LearningRecord } from '../record/record.ts';
import { draftsOf, lastDrafts, sessionDraft } from './drafts.ts';
import type { Moment } from './drafts.ts';
import { dressed } from './dress.ts';
import { LastWords } from './last-words.ts';
import { OwnDocument } from './own-document.ts';
import type { OwnState } from './own-state.ts';
import type { Draft, Statement } from './statement.ts';
import { isConflict, isDone } from './store.ts';
import type { Over, Reply, Store } from './store.ts';
import type { Tab } from './tab.ts';

export interface UnitOptions {
  /** As the LMS launched it, its launch data read. */
  readonly unit: Cmi5;
  readonly store: Store;
  readonly tab: Tab;
  readonly clock: Clock;
  readonly session: string;
  /** When the session began, in milliseconds since 1970. */
  readonly began: number;
  readonly own: OwnState;
  /** Whether the store would not take that when the session began. */
  readonly unwritten: boolean;
  /** What of our document may be overwritten. */
  readonly over: Over;
  /** Whether its page was loaded anew, and the session begun before. */
  readonly reloaded: boolean;
  /** Whether the page goes away to be loaded anew: its session goes on. */
  readonly reloading: () => boolean;
  /** Nothing of the learner is said in browse and review. */
  readonly recording: boolean;
  /** Goes where the LMS wants the learner, once all is said. */
  readonly goBack: () => void;
}

/**
 * How results reach an xAPI store: what is kept for the next session as one document, and statements one by one in their
 * order, each until the store has it. A statement sent again is the same, so that it is never two.
 */
export class StatementChannel implements Channel {
  readonly #options: UnitOptions;
  #own: OwnState;
  readonly #document: OwnDocument;
  readonly #last: LastWords;
  #record: LearningRecord | undefined;
  #running: Promise<unknown> = Promise.resolve();
  /** `superseded`: another session of the learner goes on with what was kept. */
  #end: 'none' | 'superseded' | 'said' = 'none';
  /** Another window goes on, until somebody reports from this one again. */
  #silent = false;
  /** The latest it has been in this session, in milliseconds since 1970. */
  #now: number;

  constructor(options: UnitOptions) {
    this.#options = options;
    this.#own = options.own;
    this.#now = options.began;
    const { store, session, own, unwritten, over, began, reloaded } = options;
    this.#document = new OwnDocument(store, session, unwritten ? undefined : own, over);
    this.#last = new LastWords({ ...options, document: this.#document, statement: (draft) => this.#dressed(draft) });
    const first = sessionDraft('initialized', { ...this.#moment(), now: began });
    if (!reloaded) this.#keep({ ...this.#own, queue: [first, ...this.#own.queue] });
    void this.#next(() => this.#sendQueue());
  }

  take(record: LearningRecord): void {
    this.#silent = false;
    const { drafts, told } = draftsOf(record, this.#own.told, this.#moment());
    const { state, location, progress, completed, success, score } = record;
    const before = { progress, completed, success, ...(score !== undefined && { score }) };
    this.#record = record;
    this.#keep({ ...this.#own, state, location, before, told, queue: [...this.#own.queue, ...drafts] });
  }

  get due(): boolean {
    return this.#own.queue.length > 0 || !this.#document.has(this.#own);
  }

  deliver(_seconds: number, told: (delivered: Delivered) => void): void {
    void this.#next(async () => {
      const kept = await this.#write();
      return kept === 'kept' ? this.#sendQueue() : kept;
    }).then(told);
  }

  // The token is given once; there is no other way to the store than the one there was.
  find(told: (found: boolean) => void): void {
    told(this.#end === 'none');
  }

  open(told: (opened: boolean) => void): void {
    void this.#document.reach().then(told);
  }

  abandon(): void {
    this.#silent = true;
  }

  end(by: Ending): void {
    if (this.#end !== 'none') return;
    this.#end = 'said';
    if (by === 'pagehide' && this.#options.reloading()) return this.#last.atOnce(this.#own);
    const { drafts, told } = lastDrafts(this.#record, this.#own.told, this.#moment());
    const queue = [...this.#own.queue, ...drafts];
    this.#own = { ...this.#own, told };
    this.#options.tab.end();
    if (by === 'pagehide') this.#last.atOnce({ ...this.#own, queue });
    else void this.#last.inTime({ ...this.#own, queue });
  }

  #moment(): Moment {
    const { unit, session, began } = this.#options;
    // A clock may be set back; nothing is said to come before what was said.
    this.#now = Math.max(this.#now, Date.now());
    return { registration: unit.getRegistration(), activity: unit.getActivityId(), session, began, now: this.#now };
  }

  #keep(own: OwnState): void {
    this.#own = { ...own, version: own.version + 1 };
    if (this.#options.recording) this.#options.tab.keep(this.#own);
  }

  /** One thing after another: the page may end the session while something is on its way. */
  #next(does: () => Promise<Delivered>): Promise<Delivered> {
    const done = this.#running.then(() => (this.#speaks ? does() : 'failed'));
    this.#running = done.catch(() => undefined);
    return done.catch((cause: unknown): Delivered => {
      console.error('Dewis: results could not be sent', cause);
      return 'failed';
    });
  }

  get #speaks(): boolean {
    return this.#end === 'none' && !this.#silent;
  }

  async #write(): Promise<Delivered> {
    if (!this.#options.recording) return 'kept';
    const written = await this.#document.write(this.#own);
    if (written !== 'superseded') return written;
    console.warn('Dewis: another session of this learner has gone on; this one says no more');
    this.#end = 'superseded';
    return 'failed';
  }

  async #sendQueue(): Promise<Delivered> {
    while (this.#speaks) {
      const [draft] = this.#own.queue;
      if (!draft) return 'kept';
      const reply = await this.#sent(draft);
      if (reply && !isSettled(reply, draft)) return reply.status === 401 ? 'lost' : 'failed';
      this.#keep({ ...this.#own, queue: this.#own.queue.filter(({ id }) => id !== draft.id) });
    }
    return 'failed';
  }

  /** What the store answered; nothing where no statement can be made of the draft. */
  async #sent(draft: Draft): Promise<Reply | undefined> {
    const statement = this.#dressed(draft);
    if (!statement) return undefined;
    const reply = await this.#options.store.putStatement(statement);
    if (isRefused(reply, draft)) console.warn(`Dewis: the store does not take this ${draft.verb}: ${reply.status}`);
    return reply;
  }

  #dressed(draft: Draft): Statement | undefined {
    try {
      return dressed(this.#options.unit, draft, this.#options.began);
    } catch (cause) {
      console.error('Dewis: a statement could not be made', cause);
      return undefined;
    }
  }
}

/** Whether it is not to be sent again. Being there already is as good: its id is made of what it says. */
function isSettled(reply: Reply, draft: Draft): boolean {
  return isDone(reply) || isConflict(reply) || isRefused(reply, draft);
}

/** Whether it will never be taken. What an earlier session left was refused twice by then. */
function isRefused({ status }: Reply, { late }: Draft): boolean {
  return status === 400 || status === 413 || status === 422 || (status === 403 && late === true);
}
