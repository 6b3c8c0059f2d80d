import type { Channel, Delivered, Ending } from '../../src/tracking/session/channel.ts';
import type { LearningRecord } from '../../src/tracking/record/record.ts';

/** What a fake LMS answers next; it is asked for every call, so that a test can change its mind. */
export interface Answers {
  delivered: Delivered;
  found: boolean;
  opened: boolean;
}

/** A channel that writes down what it is asked for and answers when it is told to, or at once. */
export class FakeChannel implements Channel {
  readonly asked: string[] = [];
  readonly answers: Answers = { delivered: 'kept', found: true, opened: true };
  /** Where true, answers wait for `answer`. */
  later = false;
  /** Deliveries under way that nobody was told of yet. */
  underWay = 0;
  #waiting: (() => void)[] = [];
  #taken = 0;
  #kept = 0;

  take(_record: LearningRecord): void {
    this.#taken += 1;
  }

  get due(): boolean {
    return this.#kept < this.#taken;
  }

  deliver(_seconds: number, told: (delivered: Delivered) => void): void {
    this.asked.push('deliver');
    this.underWay += 1;
    // What is taken from now on goes with the next one.
    const sent = this.#taken;
    this.#tell(() => {
      const { delivered } = this.answers;
      this.underWay -= 1;
      if (delivered === 'kept') this.#kept = Math.max(this.#kept, sent);
      told(delivered);
    });
  }

  find(told: (found: boolean) => void): void {
    this.asked.push('find');
    this.#tell(() => told(this.answers.found));
  }

  open(told: (opened: boolean) => void): void {
    this.asked.push('open');
    this.#tell(() => told(this.answers.opened));
  }

  end(by: Ending): void {
    this.asked.push(`end ${by}`);
  }

  /** Answers everything that waits. */
  answer(): void {
    for (const tell of this.#waiting.splice(0)) tell();
  }

  #tell(tell: () => void): void {
    if (this.later) this.#waiting.push(tell);
    else tell();
  }
}
