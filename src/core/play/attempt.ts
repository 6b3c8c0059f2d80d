import type { Language } from '../scenario/text.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { Carried, KeptEvidence } from '../score/evidence.ts';
import type { Verdict } from '../score/verdict.ts';

/** One answer at a decision, in the order given; a retake is an answer of its own. */
export interface Answer {
  readonly node: string;
  readonly choice: string;
  /** The language on screen when it was given, so that a provider can see that Welsh is used. */
  readonly language: Language;
  /** Whole seconds from the choices being shown to one being taken, 0..2047. */
  readonly took: number;
}

/** What a finished attempt keeps for good: no later revision judges it again. */
export interface Result {
  /** The ending's node; no node's id where this release of the scenario has that ending no more. */
  readonly ending: string;
  readonly outcome: Outcome;
  /** 0..1 in steps of 0.001. */
  readonly score: number;
  /** The pass mark it was judged by, 0..1 in steps of 0.001. */
  readonly mark: number;
  readonly verdict: Verdict;
  /** Whole seconds from begin to end, saturating at 262,143 (three days). */
  readonly lasted: number;
  /** For each criterion the scenario claimed; what was expected then, for a later release may expect more. */
  readonly evidence: Readonly<Record<string, KeptEvidence>>;
}

/**
 * One way through a scenario: a log of choices, not a snapshot (decision 3 of the design). It replays to the very
 * line that was on screen.
 */
export interface Attempt {
  readonly scenario: string;
  readonly revision: string;
  /** 0..262,143; fixes the order of the options for this attempt. */
  readonly seed: number;
  /** Seconds since 1970. */
  readonly began: number;
  readonly answers: readonly Answer[];
  /** How often the learner went on since the last answer, or since the brief was shown; 0..63. */
  readonly continues: number;
  /** What it had earned under an earlier release of the scenario: it earns no less under this one. */
  readonly carried?: Carried;
  /** Answers given under an earlier release to decisions that still lie before the learner: they are not asked again. */
  readonly ahead?: readonly Answer[];
  readonly result?: Result;
}

/** A fresh attempt, standing at the brief. */
export function beginAttempt(
  story: { readonly id: string; readonly revision: string },
  seed: number,
  began: number,
): Attempt {
  return { scenario: story.id, revision: story.revision, seed, began, answers: [], continues: 0 };
}
