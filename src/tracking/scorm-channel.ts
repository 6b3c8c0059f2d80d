import type { Channel, Delivered, Ending } from './channel.ts';
import type { Setting } from './dialect.ts';
import type { ScormLine } from './line.ts';
import { PageTransmitter } from './page-transmitter.ts';
import type { LearningRecord } from './record.ts';
import { groupOf, isVital, Sender } from './sender.ts';
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
  #abandoned = false;

  constructor(line: ScormLine) {
    const { dialect, reach } = line;
    this.#line = line;
    this.#wording = dialect.version === '1.2' ? wording12 : wording2004;
    this.#sender = new Sender(line, this.#wording);
    this.#transmitter = 'connection' in reach ? new PageTransmitter({ ...reach, dialect }) : reach;
    this.#bequeath();
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
    const batches = batchesOf(this.#sender.sending(), this.#wording.errors);
    this.#send(batches, 0, (sound) => {
      if (sound === 'lost') return told('lost');
      this.#commit(seconds, sound === 'sound', told);
    });
  }

  find(told: (found: boolean) => void): void {
    this.#transmitter.find(told);
  }

  open(told: (opened: boolean) => void): void {
    const { reach } = this.#line;
    this.#transmitter.initialize((opened) => {
      if (opened) this.#sender.reopened('connection' in reach);
      told(opened);
    });
  }

  end(by: Ending): void {
    this.#transmitter.terminate(by === 'leave' ? this.#wording.leave : []);
  }

  abandon(): void {
    this.#abandoned = true;
    this.#transmitter.revoke?.();
  }

  #send(batches: readonly Batch[], at: number, told: (how: 'sound' | 'failed' | 'lost') => void): void {
    if (this.#abandoned) return;
    const batch = batches[at];
    if (!batch) return told('sound');
    // What was refused a moment ago may have closed a whole group.
    const settings = batch.settings.filter((setting) => this.#sender.wants(setting));
    if (settings.length === 0) return this.#send(batches, at + 1, told);
    this.#transmitter.set({ ...batch, settings }, (errors) => {
      const outcomes = errors.map((error) => this.#outcomeOf(error));
      if (outcomes.length === 0 || outcomes.includes('lost')) return told('lost');
      const settled = settings.map((setting, index) => this.#sender.settled(setting, outcomes[index] ?? 'unsent'));
      if (settled.includes(false)) return told('failed');
      this.#send(batches, at + 1, told);
    });
  }

  #commit(seconds: number, sound: boolean, told: (delivered: Delivered) => void): void {
    const { errors } = this.#wording;
    const time = { settings: [this.#sender.time(seconds)], vital: 0, failuresBorne: 1, errors };
    this.#transmitter.set(time, () =>
      this.#transmitter.commit((error) => {
        const outcome = this.#outcomeOf(error);
        this.#sender.committed(outcome === 'done', sound);
        this.#bequeath();
        told(outcome === 'lost' ? 'lost' : outcome === 'done' && sound ? 'kept' : 'failed');
      }),
    );
  }

  // Where no answer came nothing is known of the session.
  #outcomeOf(error: number | undefined): Outcome {
    return error === undefined ? 'lost' : outcomeOf(error, this.#wording.errors);
  }

  #bequeath(): void {
    if (this.#abandoned) return;
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
