import { decodeCourse, leastRoom } from '../core/course/codec.ts';
import { sameAttempt } from '../core/course/course.ts';
import type { Course, CourseAttempts } from '../core/course/course.ts';
import { roomShownBy } from '../core/course/cut.ts';
import { usualPreferences } from '../core/course/preferences.ts';
import type { Attempt } from '../core/play/attempt.ts';
import type { Story } from '../core/scenario/story.ts';
import type { Change, Stopped } from '../player/state/state.ts';
import type { PlayerStore } from '../player/state/store.ts';
import type { SessionAnswer } from '../tracking/record/interaction-of.ts';
import { locationOf, recordOf } from '../tracking/record/record-of.ts';
import { reportSettings } from '../tracking/record/report-settings.ts';
import type { ReportSettings } from '../tracking/record/report-settings.ts';
import { Reporter, SavingEvent } from '../tracking/session/reporter.ts';
import type { Session } from '../tracking/session/session.ts';
import { goesOnFrom } from './goes-on-from.ts';
import { OtherWindows } from './other-windows.ts';
import type { Means } from './persevere.ts';
import { windowChannel } from './window-channel.ts';

/** What a recorder needs to know of the package. */
export interface Recording {
  readonly store: Pick<PlayerStore, 'state' | 'textsOf' | 'setSaving' | 'handle'>;
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
  /** Plays anew in the same session, from a state as `decodeCourse` reads it. */
  readonly renew: (state: string) => void;
}

/** Steps in a story: what would be lost where they come too late. */
const steps: ReadonlySet<Change['cause']> = new Set(['start', 'answer', 'continue', 'end']);

/**
 * Turns a store's changes into records for the LMS: a beginning, an answer and an ending are reported and committed; the
 * steps between are noted, and go with the next commit or when the page is hidden. An answer is handed to the session
 * once, which keeps it until the LMS does. Where nothing is kept from this window any more, since another goes on or the
 * session is over, the learner is shown so in place of what they could not do for good.
 */
export class Recorder {
  readonly #recording: Recording;
  readonly #lms: ReportSettings;
  /** How far attempts have come, each worked out once: after an answer only the one that was given it. */
  readonly #progress = new WeakMap<Attempt, number>();
  readonly #windows: OtherWindows | undefined;
  #reporter: Reporter;
  /** Characters the LMS was found to keep of the state; `undefined` where nothing is known of a limit. */
  #room: number | undefined;
  /** Whether an attempt under way had to be left out of the state for want of room: then it is not saved, whatever is. */
  #leftOut = false;
  /** Where the learner is; once they have left, where they were. */
  #location: string;
  /** Why nothing is kept from this window any more. */
  #stopped: Stopped | undefined;
  /** What another window held, from which all begins anew here as soon as the LMS has it. */
  #taken: string | undefined;

  constructor(recording: Recording) {
    const { session, means, course, lms } = recording;
    this.#recording = recording;
    this.#location = session.launch.location || locationOf();
    this.#room = roomShownBy(session.launch.state);
    this.#lms = reportSettings(lms, session.launch.asked);
    this.#reporter = this.#newReporter();
    // What was read has to be kept before it is called saved.
    if (session.launch.uncommitted) this.#reporter.save();
    this.#followSaving();
    const channel = windowChannel(means.network, course.id, session);
    this.#windows =
      channel &&
      // Of two that were opened at once, as browsers restore them, one is the later all the same.
      new OtherWindows(channel, (means.network.performance?.timeOrigin ?? 0) + Math.random(), means.clock, {
        state: () => this.#record().state,
        superseded: () => {
          // A unit of cmi5 whose LMS has launched it again is over; its page leads back there.
          this.#stop('channel' in session.line ? 'over' : 'elsewhere');
          this.#reporter.supersede();
        },
        handed: (state) => this.#takeOver(state),
      });
  }

  changed(change: Change): void {
    if (this.#stopped) return this.#afterwards(change, this.#stopped);
    if (this.#taken !== undefined && !steps.has(change.cause)) return this.#meanwhile(change);
    const { session } = this.#recording;
    // After the farewell only its words change with the language, which is nothing to keep. A step, should a page that was
    // closed ever live on, is told to the session all the same: it says that it is not saved.
    if (session.closed && !steps.has(change.cause)) return;
    // Who goes on here begins nothing anew.
    this.#taken = undefined;
    this.#locate();
    switch (change.cause) {
      case 'answer':
        return this.#report([sessionAnswerOf(change)]);
      case 'start':
      case 'end':
      case 'language':
      case 'preferences':
        return this.#report();
      case 'continue':
      case 'screen':
        return this.#reporter.note(this.#record());
      case 'leave':
      case 'save':
        return this.#leave();
      default:
        return;
    }
  }

  #afterwards({ cause }: Change, stopped: Stopped): void {
    const { store, means } = this.#recording;
    if (cause === 'screen' && store.state.screen === 'farewell') store.setSaving(stopped);
    if (cause !== 'save') return;
    const { location, performance } = means.network;
    if (stopped === 'over') location?.reload();
    else this.#windows?.goOn((performance?.timeOrigin ?? 0) + (performance?.now() ?? 0));
  }

  #meanwhile({ cause }: Change): void {
    if (cause === 'save') this.#reporter.save();
    if (cause !== 'leave') return;
    this.#taken = undefined;
    this.#reporter.leave();
  }

  // The words for it come with the farewell.
  #stop(why: Stopped): void {
    const { store } = this.#recording;
    this.#stopped = why;
    if (store.state.screen === 'farewell') store.setSaving(why);
    else store.handle({ ask: 'leave' });
  }

  /** Has what another window held kept, where that goes on from what stands here, and begins anew with it. */
  #takeOver(state: string): void {
    const { store, stories } = this.#recording;
    const { attempts: own } = store.state;
    const { attempts, preferences = usualPreferences } = decodeCourse(stories, state).saved;
    const further = goesOnFrom(attempts, own) && !goesOnFrom(own, attempts);
    if (!further && !this.#stopped) return;
    if (this.#stopped) this.#reporter = this.#newReporter();
    this.#stopped = undefined;
    // That is where the learner was last: what they prefer since, be it nothing out of the usual, comes along.
    const record = this.#record([], further ? attempts : own, preferences);
    this.#taken = record.state;
    this.#reporter.report(record);
    this.#followSaving();
  }

  #report(answers: readonly SessionAnswer[] = []): void {
    this.#reporter.report(this.#record(answers));
    this.#windows?.changed();
  }

  #locate(): void {
    const { screen, scenario, run } = this.#recording.store.state;
    if (screen === 'leaving' || screen === 'farewell') return;
    const moment = run && 'node' in run.moment ? run.moment.node : run?.moment.kind;
    this.#location = locationOf(scenario ?? undefined, moment);
  }

  #record(
    answers: readonly SessionAnswer[] = [],
    attempts = this.#recording.store.state.attempts,
    preferences = this.#recording.store.state.preferences,
  ) {
    const { store, course, stories } = this.#recording;
    const record = recordOf({
      course,
      stories,
      attempts,
      language: store.state.language,
      preferences,
      texts: (id, spoken) => store.textsOf(id, spoken),
      progress: (attempt) => this.#progressOf(attempt),
      location: this.#location,
      answers,
      lms: this.#lms,
      room: this.#room && Math.max(leastRoom, this.#room),
    });
    this.#leftOut = this.#room !== undefined && !holdsAll(decodeCourse(stories, record.state).saved.attempts, attempts);
    return record;
  }

  // An attempt never changes: an answer makes another.
  #progressOf(attempt: Attempt): number {
    const progress = this.#progress.get(attempt) ?? this.#recording.progress(attempt);
    this.#progress.set(attempt, progress);
    return progress;
  }

  #newReporter(): Reporter {
    const { session, means } = this.#recording;
    const reporter = new Reporter(session, means);
    reporter.addEventListener(SavingEvent.type, () => this.#followSaving());
    return reporter;
  }

  #followSaving(): void {
    const { store, renew } = this.#recording;
    const { state, over, room } = this.#reporter;
    if (this.#stopped) return;
    if (room !== undefined && room !== this.#room) {
      this.#room = room;
      return this.#report();
    }
    if (state === 'not-saved' && over) return this.#stop('over');
    if (state === 'saved' && this.#taken !== undefined) {
      this.#stopped = 'elsewhere';
      // Silent and not ended: the session goes on.
      this.#reporter.supersede();
      this.#windows?.close();
      return renew(this.#taken);
    }
    // Another try that is made by itself is no news.
    if (state === 'saving' && store.state.saving === 'unsaved') return;
    store.setSaving(state === 'not-saved' || (state === 'saved' && this.#leftOut) ? 'unsaved' : state);
  }

  // A try that the learner asked for is.
  #leave(): void {
    this.#recording.store.setSaving('saving');
    this.#reporter.note(this.#record());
    this.#reporter.leave();
    this.#followSaving();
  }
}

/** Whether every attempt under way is there. */
function holdsAll(held: CourseAttempts, attempts: CourseAttempts): boolean {
  return Object.entries(attempts).every(([id, { current }]) => !current || sameAttempt(current, held[id]?.current));
}

function sessionAnswerOf({ answer, scenario, shownAt, retake }: Extract<Change, { cause: 'answer' }>): SessionAnswer {
  return { ...answer, scenario, shownAt, retake };
}
