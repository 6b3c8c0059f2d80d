import { encodeCourse } from '../core/course/codec.ts';
import type { Course } from '../core/course/course.ts';
import type { LmsSettings } from '../core/course/course-file.ts';
import type { Story } from '../core/scenario/story.ts';
import type { Change } from '../player/state.ts';
import type { PlayerStore } from '../player/store.ts';
import type { SessionAnswer } from '../tracking/interaction-of.ts';
import { locationOf, recordOf } from '../tracking/record-of.ts';
import { Reporter, SavingEvent } from '../tracking/reporter.ts';
import type { Clock } from '../tracking/clock.ts';
import type { Session } from '../tracking/session.ts';

/** What a recorder needs to know of the package. */
export interface Recording {
  readonly store: Pick<PlayerStore, 'state' | 'textsOf' | 'setSaving'>;
  /** One that records. */
  readonly session: Session;
  readonly clock: Clock;
  readonly course: Course;
  /** Every story of the course, in its order. */
  readonly stories: readonly Story[];
  readonly lms: Pick<LmsSettings, 'failed' | 'interactions'>;
}

/** Steps in a story: what would be lost where they come too late. */
const steps: ReadonlySet<Change['cause']> = new Set(['start', 'answer', 'continue', 'end']);

/**
 * Turns a store's changes into records for the LMS: a beginning, an answer and an ending are reported and committed; the
 * steps between are noted, and go with the next commit or when the page is hidden. An answer is handed to the session
 * once, which keeps it until the LMS does.
 */
export class Recorder {
  readonly #recording: Recording;
  readonly #reporter: Reporter;
  readonly #progress: Record<string, number> = {};
  #leaving = false;

  constructor(recording: Recording) {
    this.#recording = recording;
    this.#reporter = new Reporter(recording.session, recording.clock);
    this.#reporter.addEventListener(SavingEvent.type, () => this.#followSaving());
    this.#followSaving();
  }

  changed(change: Change): void {
    const { session } = this.#recording;
    // After the farewell only its words change with the language, which is nothing to keep. A step, should a page that was
    // closed ever live on, is told to the session all the same: it says that it is not saved.
    if (session.closed && !steps.has(change.cause)) return;
    this.#follow();
    switch (change.cause) {
      case 'answer':
        return this.#reporter.report(this.#record([this.#answered(change)]));
      case 'start':
      case 'end':
      case 'language':
        return this.#reporter.report(this.#record());
      case 'continue':
      case 'screen':
        return this.#reporter.note(this.#record());
      case 'leave':
      case 'save':
        this.#reporter.note(this.#record());
        this.#leaving = true;
        this.#reporter.save();
        return this.#followSaving();
      default:
        return;
    }
  }

  #follow(): void {
    const { scenario, progress } = this.#recording.store.state;
    if (scenario) this.#progress[scenario] = progress;
  }

  #answered({ scenario, shownAt, answer }: Extract<Change, { cause: 'answer' }>): SessionAnswer {
    const answers = this.#recording.store.state.run?.attempt.answers ?? [];
    const first = answers.find(({ node }) => node === answer.node);
    return { ...answer, scenario, shownAt, retake: first !== undefined && first !== answer };
  }

  #record(answers: readonly SessionAnswer[] = []) {
    const { store, course, stories, lms } = this.#recording;
    const { attempts, language, scenario, run } = store.state;
    const moment = run && 'node' in run.moment ? run.moment.node : run?.moment.kind;
    return recordOf({
      course,
      stories,
      attempts,
      language,
      texts: (id, spoken) => store.textsOf(id, spoken),
      progress: this.#progress,
      location: locationOf(scenario ?? undefined, moment),
      answers,
      lms,
    });
  }

  #followSaving(): void {
    const { store, session } = this.#recording;
    // The session is not closed before the LMS has taken everything: until then there is another try.
    if (this.#leaving && this.#reporter.state === 'saved') {
      this.#leaving = false;
      session.close({ by: 'leave' });
    }
    store.setSaving(this.#reporter.state === 'not-saved' ? 'unsaved' : this.#reporter.state);
  }
}

/** Everything to be kept, as one string; for whoever keeps it without an LMS. */
export function keepsakeOf(store: PlayerStore): string {
  const { language, attempts } = store.state;
  return encodeCourse(store.library.stories, { language, attempts });
}
