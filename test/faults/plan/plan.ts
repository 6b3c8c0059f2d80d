import type { LmsSettings } from '../../../src/core/course/course-file.ts';
import type { Keep } from '../../../src/core/course/course.ts';
import type { KindName } from '../kinds/all.ts';

/** What speaks to an LMS in a way of its own; 2004 is played in its 3rd edition, which has less. */
export const versions = ['1.2', '2004', 'cmi5'] as const;
export type Version = (typeof versions)[number];

/** Everything that happens in one run, as data: the same plan is the same run. */
export interface Plan {
  readonly version: Version;
  readonly course: CoursePlan;
  readonly nature: Nature;
  /** Launches, one after another; the last is calm, and the learner finishes in it. */
  readonly visits: readonly Visit[];
}

/** What is played and how it is reported. */
export interface CoursePlan {
  /** As `coursesToPlay` has it. */
  readonly played: string;
  readonly keep: Keep;
  readonly lms: Pick<LmsSettings, 'failed' | 'completed' | 'interactions'>;
  /** What the LMS says in place of the course's own settings. */
  readonly launchData: string;
  /** The LMS's own pass mark. */
  readonly mark?: number;
}

/** What an LMS is like, well or ill. */
export interface Nature {
  /** When a SCORM LMS writes down what it was told. */
  readonly takes: 'set' | 'commit' | 'finish';
  /** Whether it writes down all it holds, or what was set. */
  readonly posts: 'all' | 'changes';
  /** Groups of elements it has not. */
  readonly lacks: readonly string[];
  /** Whether a session that was ended can be opened again by the same page of the LMS. */
  readonly opensAgain: boolean;
  /** What it answers to a call that worked. */
  readonly yes: 'true' | '1' | 'True' | 'nothing' | 'false with error 0';
  /** Characters it has for the state, once it is written down; nothing is said of it. */
  readonly keeps?: number;
  /** Whether an xAPI store shows versions of its documents. */
  readonly etags: boolean;
}

/** One launch: what the learner does, what goes wrong meanwhile, and how it ends. */
export interface Visit {
  readonly acts: readonly Act[];
  readonly faults: readonly Fault[];
  /**
   * `leave`: by our button. `close`: the page goes away. `kill`: it is gone without a word, and the LMS's page with it.
   * `reload`: it is gone without a word, and opened again in the session that is open. `stays`: it lives on while another
   * window is opened.
   */
  readonly ends: 'leave' | 'close' | 'kill' | 'reload' | 'stays';
  /** Without faults, and played until every scenario is finished. */
  readonly calm?: true;
}

/**
 * `step` is whatever the screen offers next, `elsewhere` the same in a window of before that still lives. `away`: the page
 * is put into the browser's cache and brought back.
 */
export interface Act {
  readonly do: 'step' | 'elsewhere' | 'menu' | 'language' | 'save' | 'hide' | 'show' | 'wait' | 'away' | 'online';
  /** Picks among what is on offer; of `wait` the minutes. */
  readonly pick: number;
  /** Seconds that go by before it. */
  readonly after: number;
}

/** Something that goes wrong in a visit from one call (or request) of its page to before another, counted from 0. */
export interface Fault {
  readonly kind: KindName;
  readonly from: number;
  readonly to: number;
  /** Picks one of the ways in which it can go wrong. */
  readonly how: number;
}
