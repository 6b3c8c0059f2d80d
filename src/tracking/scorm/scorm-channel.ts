import type { Channel, Delivered, Ending } from '../session/channel.ts';
import type { Setting } from './dialect.ts';
import { groupOf, isVital } from './element.ts';
import type { ScormLine } from '../session/line.ts';
import { PageTransmitter } from './page-transmitter.ts';
import type { LearningRecord } from '../record/record.ts';
import { Sender } from './sender.ts';
import { outcomeOf } from './transmitter.ts';
import type { Batch, Outcome, Transmitter } from './transmitter.ts';
import { wording12 } from './wording12.ts';
import { wording2004 } from './wording2004.ts';
import type { ErrorCodes, Wording } from './wording.ts';

/** Calls are kept for whoever looks into what an LMS does, but not without end. */
const mostCalls = 2000;

/** How results reach an LMS by SCORM: batch by batch, what must not be lost first. */
export class ScormChannel implements Channel {
  readonly #line: ScormLine;
  readonly #wording: Wording;
  readonly #sender: Sender;
  readonly #transmitter: Transmitter;
  #wasReadBack = false;
  #room: number | undefined;
  /** Who is heard when the LMS answers: whoever reports since it was abandoned last; nobody while it is. */
  #turn: object | undefined = {};

  constructor(line: ScormLine) {
    const { dialect, reach } = line;
    this.#line = line;
    this.#wording = dialect.version === '1.2' ? wording12 : wording2004;
    this.#sender = new Sender(line, this.#wording);
    this.#transmitter = 'connection' in reach ? new PageTransmitter({ ...reach, dialect }) : reach;
    this.#bequeath();
  }

  get room(): number | undefined {
    return this.#room;
  }

  take(record: LearningRecord): void {
    this.#sender.take(record);
    this.#bequeath();
  }

  get due(): boolean {
    return this.#sender.due().length > 0;
  }

  deliver(seconds: number, told: (delivered: Delivered) => void): void {
    this.#forgetOldCalls();
    // Left before there is an answer, the will must hold all of this, and not tell a shorter time than this does.
    this.#sender.time(seconds);
    this.#bequeath();
    const batches = batchesOf(this.#sender.sending(), this.#wording.errors);
    this.#send(batches, 0, (sound) => {
      if (sound === 'lost') {
        // What was taken before is lost with the session.
        this.#sender.committed(false, false);
        return told('lost');
      }
      this.#commit(seconds, sound === 'sound', told);
    });
  }

  find(told: (found: boolean) => void): void {
    this.#transmitter.find(told);
  }

  open(told: (opened: boolean) => void): void {
    this.#transmitter.initialize((opened) => {
      if (opened) this.#sender.reopened(true);
      told(opened);
    });
  }

  end(by: Ending): void {
    this.#transmitter.terminate(by === 'leave' ? this.#wording.leave : []);
  }

  abandon(): void {
    this.#turn = undefined;
    this.#transmitter.revoke?.();
  }

  resume(): void {
    if (this.#turn) return;
    this.#turn = {};
    this.#sender.reopened('connection' in this.#line.reach);
    this.#bequeath();
  }

  /** Hears an answer only while nobody has taken over from whoever asked. */
  #inTurn<Answer>(hear: (answer: Answer) => void): (answer: Answer) => void {
    const turn = this.#turn;
    return (answer) => turn === this.#turn && hear(answer);
  }

  #send(batches: readonly Batch[], at: number, told: (how: 'sound' | 'failed' | 'lost') => void): void {
    const batch = batches[at];
    if (!batch) return told('sound');
    // What was refused a moment ago may have closed a whole group.
    const settings = batch.settings.filter((setting) => this.#sender.wants(setting));
    if (settings.length === 0) return this.#send(batches, at + 1, told);
    const hear = this.#inTurn<readonly number[]>((errors) => {
      const outcomes = errors.map((error) => this.#outcomeOf(error));
      if (outcomes.length === 0 || outcomes.includes('lost')) return told('lost');
      const settled = settings.map((setting, index) => this.#sender.settled(setting, outcomes[index] ?? 'unsent'));
      if (settled.includes(false)) return told('failed');
      this.#send(batches, at + 1, told);
    });
    this.#transmitter.set({ ...batch, settings }, hear);
  }

  #commit(seconds: number, sound: boolean, told: (delivered: Delivered) => void): void {
    const { errors } = this.#wording;
    const time = { settings: [this.#sender.time(seconds)], vital: 0, failuresBorne: 1, errors };
    const hear = this.#inTurn<number | undefined>((error) => {
      const outcome = this.#outcomeOf(error);
      const kept = outcome === 'done' && !(sound && this.#comesBackOtherwise());
      this.#sender.committed(kept, sound);
      this.#bequeath();
      told(outcome === 'lost' ? 'lost' : kept && sound ? 'kept' : 'failed');
    });
    this.#transmitter.set(
      time,
      this.#inTurn(() => this.#transmitter.commit(hear)),
    );
  }

  /**
   * Reads the first state of a session back, once: some LMSs have less room for it and say nothing, and some say that it is
   * kept and keep the old one. What comes back as nothing, or in another dress, tells nothing.
   */
  #comesBackOtherwise(): boolean {
    const { reach, dialect, launch } = this.#line;
    const { state = '' } = this.#sender;
    if (this.#wasReadBack || state === '' || !('connection' in reach)) return false;
    const back = this.#line.get(dialect.reads.state!) ?? '';
    const isOld = back !== '' && back === launch.state && back !== state;
    const isCut = back !== '' && back.length < state.length && state.startsWith(back);
    if (isCut) this.#room = back.length;
    this.#wasReadBack = !isOld;
    return isOld || isCut;
  }

  // Where no answer came nothing is known of the session.
  #outcomeOf(error: number | undefined): Outcome {
    return error === undefined ? 'lost' : outcomeOf(error, this.#wording.errors);
  }

  #bequeath(): void {
    if (!this.#turn) return;
    const will = (seconds: number) => [...this.#sender.due(), this.#sender.time(seconds)];
    this.#transmitter.bequeath?.(this.#wording.errors, will);
  }

  #forgetOldCalls(): void {
    const { reach } = this.#line;
    if (!('connection' in reach)) return;
    const { calls } = reach.connection;
    calls.splice(0, calls.length - mostCalls);
  }
}

/**
 * First all that belongs to no list, which must not be lost; then each entry of a list by itself, since an entry without
 * its id is none.
 */
function batchesOf(settings: readonly Setting[], errors: ErrorCodes): readonly Batch[] {
  const entries = new Map<string, Setting[]>();
  for (const setting of settings) {
    const entry = groupOf(setting) ? setting[0].split('.', 3).join('.') : '';
    entries.set(entry, [...(entries.get(entry) ?? []), setting]);
  }
  return [...entries].map(([entry, its]) => ({
    settings: its,
    vital: entry ? its.filter(isVital).length : 0,
    failuresBorne: entry ? 1 : 3,
    errors,
  }));
}
