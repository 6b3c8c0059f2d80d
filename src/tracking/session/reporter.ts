import { createActor } from 'xstate';
import type { Actor } from 'xstate';
import type { Channel, Ending } from './channel.ts';
import type { Clock } from './clock.ts';
import { conversation } from './conversation.ts';
import type { LearningRecord } from '../record/record.ts';
import { ScormChannel } from '../scorm/scorm-channel.ts';
import type { Reporting, Session } from './session.ts';

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

export interface ReporterOptions {
  readonly clock: Clock;
  /** Fires `online` when the connection is back: a window. */
  readonly network?: EventTarget;
  /** 0..1, as Math.random; spreads retries. */
  readonly chance?: () => number;
}

/**
 * Reports to the LMS of a session that records, by the chart `conversation`: what changed is sent and committed, and tried
 * again until it is kept. Every method is safe at any time; none throws.
 */
export class Reporter extends EventTarget implements Reporting {
  readonly #channel: Channel;
  readonly #actor: Actor<typeof conversation>;
  #state: SavingState = 'saved';

  constructor(session: Session, { clock, network, chance = Math.random }: ReporterOptions) {
    super();
    const { line } = session;
    this.#channel = 'dialect' in line ? (line.inUse ??= new ScormChannel(line)) : line.channel;
    this.#channel.resume?.();
    const input = { channel: this.#channel, seconds: () => session.seconds, chance };
    this.#actor = createActor(conversation, { input, clock: timersOf(clock) });
    const over = new AbortController();
    this.#actor.subscribe((snapshot) => {
      if (snapshot.hasTag('over')) over.abort();
      const state = (['saved', 'saving', 'not-saved'] as const).find((tag) => snapshot.hasTag(tag));
      if (!state || state === this.#state) return;
      this.#state = state;
      this.dispatchEvent(new SavingEvent(state));
    });
    this.#actor.start();
    session.reportThrough(this);
    network?.addEventListener('online', () => this.#actor.send({ type: 'online' }), { signal: over.signal });
  }

  get state(): SavingState {
    return this.#state;
  }

  get over(): boolean {
    return this.#actor.getSnapshot().hasTag('over');
  }

  /** As of a channel. */
  get room(): number | undefined {
    return this.#channel.room;
  }

  /** Sends what changed and commits, at most once; to be called at every decision. */
  report(record: LearningRecord): void {
    this.#channel.take(record);
    this.#actor.send({ type: 'report' });
  }

  /**
   * Takes note of where the learner is, to go with the next commit; for steps too small for one of their own, such as
   * going on from a reply. What comes after the session is over is not saved, and never will be.
   */
  note(record: LearningRecord): void {
    this.#channel.take(record);
    this.#actor.send({ type: 'note' });
  }

  /** Commits everything now, the time so far included; nothing where all of it was kept a moment ago. */
  save(): void {
    this.#actor.send({ type: 'save' });
  }

  /** Ends the session as soon as all is kept; until then it is tried, and the learner sees that it is not saved yet. */
  leave(): void {
    this.#actor.send({ type: 'leave' });
  }

  /** Falls silent, since another window goes on with what the LMS holds. */
  supersede(): void {
    this.#channel.abandon?.();
    this.#actor.send({ type: 'superseded' });
  }

  hide(): void {
    this.#actor.send({ type: 'hide' });
  }

  show(): void {
    this.#actor.send({ type: 'show' });
  }

  close(by: Ending): void {
    this.#actor.send({ type: 'close', by });
  }

  restore(reload: () => void): void {
    this.#actor.send({ type: 'restored', reload });
  }
}

// XState's clock wants ids to clear timers by.
function timersOf(clock: Clock): {
  setTimeout(does: () => void, milliseconds: number): unknown;
  clearTimeout(stop: unknown): void;
} {
  return {
    setTimeout: (does, milliseconds) => clock.after(milliseconds, does),
    clearTimeout: (stop) => (stop as () => void)(),
  };
}
