import type { CourseAttempts } from '../../core/course/course.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Answer, Attempt, Result } from '../../core/play/attempt.ts';
import type { Run } from '../../core/play/run.ts';
import type { Language } from '../../core/scenario/text.ts';

export type Screen = 'opening' | 'language' | 'menu' | 'play' | 'debrief' | 'leaving' | 'farewell' | 'trouble';

/**
 * How results are kept: by an LMS, by the browser, for as long as the page is open, not at all, or not this time and why.
 * `page` is what a host page asked for; `none` is an LMS that was not found, `noAnswer` one that could not say what it holds.
 */
export type Recording = 'lms' | 'browser' | 'page' | 'none' | 'browse' | 'review' | 'noCredit' | 'noAnswer';

/** Whether results outlast the visit. */
export function isKept(recording: Recording): boolean {
  return recording === 'lms' || recording === 'browser';
}

/** Why nothing is kept from this page any more: another window goes on, or the session with the LMS is over. */
export type Stopped = 'elsewhere' | 'over';

/** Whether nothing is kept any more. */
export function isStopped(saving: Saving): saving is Stopped {
  return saving === 'elsewhere' || saving === 'over';
}

/** Whether what the learner did has reached the one who keeps it; of those stopped, the farewell tells. */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'none' | Stopped;

/** What can be opened beside what the learner is doing. */
export type Aside = 'preferences' | 'transcript';

/** What a learner has to be told once, beside what they are doing. */
export type Notice = 'damaged' | 'revised';

/** What there is to be said of the time for a decision. */
export interface TimeNews {
  /** It runs, there is more of it, little is left, it has no end any more, or it has run out. */
  readonly is: 'begun' | 'more' | 'short' | 'off' | 'out';
  /** Whole seconds. */
  readonly left: number;
}

/** Everything the screen follows from. Replaced whole, never changed in place. */
export interface PlayerState {
  /** `null` until somebody has said which. */
  readonly language: Language | null;
  readonly attempts: CourseAttempts;
  readonly preferences: Preferences;
  /** What is open beside the screen. */
  readonly aside: Aside | null;
  readonly screen: Screen;
  /** The scenario being played or looked back on. */
  readonly scenario: string | null;
  readonly run: Run | null;
  /** The last there was to say of the time for the decision on screen, or for the one whose reply is. */
  readonly time: TimeNews | null;
  /** The finished attempt a debrief is about. */
  readonly finished: Attempt | null;
  /** The scenario whose attempt under way is to be given up for another, while the learner is asked about it. */
  readonly asking: string | null;
  /** 0..1 through the scenario on screen. */
  readonly progress: number;
  /** True while a file is awaited. */
  readonly busy: boolean;
  readonly recording: Recording;
  readonly saving: Saving;
  /** Whether something was told of the time since saving came to stand so. */
  readonly told: boolean;
  readonly notices: readonly Notice[];
}

/** What has just happened, for whoever records it or tells the host page. */
export type Change =
  | { readonly cause: 'screen' | 'saving' | 'leave' | 'save' | 'first-choice' | 'preferences' }
  | { readonly cause: 'language'; readonly language: Language }
  | { readonly cause: 'start'; readonly scenario: string; readonly attempt: number }
  | { readonly cause: 'continue'; readonly scenario: string }
  /** `shownAt` is in milliseconds since 1970; `retake` is true where the decision was taken once more. */
  | {
      readonly cause: 'answer';
      readonly scenario: string;
      readonly answer: Answer;
      readonly shownAt: number;
      readonly retake: boolean;
    }
  | { readonly cause: 'end'; readonly scenario: string; readonly result: Result };
