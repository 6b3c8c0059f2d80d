import { encodeCourse } from '../core/course/codec.ts';
import type { Course } from '../core/course/course.ts';
import type { LmsSettings } from '../core/course/course-file.ts';
import type { Story } from '../core/scenario/story.ts';
import type { Change } from '../player/state.ts';
import type { PlayerStore } from '../player/store.ts';
import type { SessionAnswer } from '../tracking/interaction-of.ts';
import { locationOf, recordOf } from '../tracking/record-of.ts';
import { SavingEvent } from '../tracking/session.ts';
import type { Session } from '../tracking/session.ts';

/** What a recorder needs to know of the package. */
export interface Recording {
  readonly store: PlayerStore;
  readonly session: Session;
  readonly course: Course;
  /** Every story of the course, in its order. */
  readonly stories: readonly Story[];
  readonly lms: Pick<LmsSettings, 'failed' | 'interactions'>;
}

/**
 * Turns a store's changes into records for the LMS: a beginning, an answer and an ending are reported and committed; the
 * steps between are noted, and go with the next commit or when the page is hidden.
 */
export class Recorder {
  readonly #recording: Recording;
  readonly #answers: SessionAnswer[] = [];
  readonly #progress: Record<string, number> = {};
  #closed = false;

  constructor(recording: Recording) {
    this.#recording = recording;
    recording.session.addEventListener(SavingEvent.type, () => this.#showSaving());
  }

  changed(change: Change): void {
    const { session } = this.#recording;
    if (this.#closed) return;
    this.#follow(change);
    switch (change.cause) {
      case 'start':
      case 'answer':
      case 'end':
      case 'language':
        return session.report(this.#record());
      case 'continue':
      case 'screen':
        return session.note(this.#record());
      case 'leave':
      case 'save':
        session.note(this.#record());
        return this.#leave();
      default:
        return;
    }
  }

  // The session is not closed before the LMS has taken everything: until then the learner can try again.
  #leave(): void {
    const { session } = this.#recording;
    session.hide();
    if (session.state === 'saved') {
      session.close({ by: 'leave' });
      this.#closed = true;
    }
    this.#showSaving();
  }

  #follow(change: Change): void {
    const { scenario, progress, run } = this.#recording.store.state;
    if (scenario) this.#progress[scenario] = progress;
    if (change.cause !== 'answer') return;
    const { scenario: where, shownAt, answer } = change;
    const first = run?.attempt.answers.find(({ node }) => node === answer.node);
    this.#answers.push({ ...answer, scenario: where, shownAt, retake: first !== undefined && first !== answer });
  }

  #record() {
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
      answers: this.#answers,
      lms,
    });
  }

  #showSaving(): void {
    const { store, session } = this.#recording;
    store.setSaving(session.state === 'not-saved' ? 'unsaved' : session.state);
  }
}

/** Everything to be kept, as one string; for whoever keeps it without an LMS. */
export function keepsakeOf(store: PlayerStore): string {
  const { language, attempts } = store.state;
  return encodeCourse(store.library.stories, { language, attempts });
}
