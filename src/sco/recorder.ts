import { encodeCourse } from '../core/course/codec.ts';
import type { Course } from '../core/course/course.ts';
import type { Attempt } from '../core/play/attempt.ts';
import type { Story } from '../core/scenario/story.ts';
import type { Change } from '../player/state.ts';
import type { PlayerStore } from '../player/store.ts';
import type { SessionAnswer } from '../tracking/interaction-of.ts';
import { locationOf, recordOf } from '../tracking/record-of.ts';
import { reportSettings } from '../tracking/report-settings.ts';
import type { ReportSettings } from '../tracking/report-settings.ts';
import { Reporter, SavingEvent } from '../tracking/reporter.ts';
import type { Session } from '../tracking/session.ts';
import type { Means } from './persevere.ts';

/** What a recorder needs to know of the package. */
export interface Recording {
  readonly store: Pick<PlayerStore, 'state' | 'textsOf' | 'setSaving'>;
  /** One that records. */
  readonly session: Session;
  readonly means: Means;
  readonly course: Course;
  /** Every story of the course, in its order. */
  readonly stories: readonly Story[];
  /** How far an attempt has come, 0..1. Asked once of each, since it may have to be played again. */
  readonly progress: (attempt: Attempt) => number;
  /** The package's own; what the LMS's launch data asks for goes before it. */
  readonly lms: ReportSettings;
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
  readonly #lms: ReportSettings;
  /** How far attempts have come, each worked out once: after an answer only the one that was given it. */
  readonly #progress = new WeakMap<Attempt, number>();
  /** Where the learner is; once they have left, where they were. */
  #location: string;

  constructor(recording: Recording) {
    this.#recording = recording;
    this.#location = recording.session.launch.location || locationOf();
    this.#lms = reportSettings(recording.lms, recording.session.launch.asked);
    this.#reporter = new Reporter(recording.session, recording.means);
    this.#reporter.addEventListener(SavingEvent.type, () => this.#followSaving());
    this.#followSaving();
  }

  changed(change: Change): void {
    const { session } = this.#recording;
    // After the farewell only its words change with the language, which is nothing to keep. A step, should a page that was
    // closed ever live on, is told to the session all the same: it says that it is not saved.
    if (session.closed && !steps.has(change.cause)) return;
    this.#locate();
    switch (change.cause) {
      case 'answer':
        return this.#reporter.report(this.#record([sessionAnswerOf(change)]));
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
        return this.#reporter.leave();
      default:
        return;
    }
  }

  #locate(): void {
    const { screen, scenario, run } = this.#recording.store.state;
    if (screen === 'leaving' || screen === 'farewell') return;
    const moment = run && 'node' in run.moment ? run.moment.node : run?.moment.kind;
    this.#location = locationOf(scenario ?? undefined, moment);
  }

  #record(answers: readonly SessionAnswer[] = []) {
    const { store, course, stories } = this.#recording;
    const { attempts, language } = store.state;
    return recordOf({
      course,
      stories,
      attempts,
      language,
      texts: (id, spoken) => store.textsOf(id, spoken),
      progress: (attempt) => this.#progressOf(attempt),
      location: this.#location,
      answers,
      lms: this.#lms,
    });
  }

  // An attempt never changes: an answer makes another.
  #progressOf(attempt: Attempt): number {
    const progress = this.#progress.get(attempt) ?? this.#recording.progress(attempt);
    this.#progress.set(attempt, progress);
    return progress;
  }

  #followSaving(): void {
    this.#recording.store.setSaving(this.#reporter.state === 'not-saved' ? 'unsaved' : this.#reporter.state);
  }
}

function sessionAnswerOf({ answer, scenario, shownAt, retake }: Extract<Change, { cause: 'answer' }>): SessionAnswer {
  return { ...answer, scenario, shownAt, retake };
}

/** Everything to be kept, as one string; for whoever keeps it without an LMS. */
export function keepsakeOf(store: PlayerStore): string {
  const { language, attempts } = store.state;
  return encodeCourse(store.library.stories, { language, attempts });
}
