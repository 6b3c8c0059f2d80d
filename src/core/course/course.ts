import type { Attempt } from '../play/attempt.ts';
import { usualMark, verdictAt } from '../score/verdict.ts';

/** Which finished attempt of a scenario counts. */
export const keeps = ['best', 'first', 'last'] as const;
export type Keep = (typeof keeps)[number];

/** What playing is for: to try and try again, or to be assessed once. */
export const modes = ['practice', 'assessed'] as const;
export type Mode = (typeof modes)[number];

/** When the coach's notes are told: with each reply, in the debrief, or less and less as the learner shows skill. */
export const coachings = ['at-once', 'at-end', 'fading'] as const;
export type Coaching = (typeof coachings)[number];

/** What a package plays and how it is judged; made from `course.yaml`, or from one scenario alone. */
export interface Course {
  readonly id: string;
  /** Scenarios in the order of the menu, with their weight in the course's score. */
  readonly scenarios: readonly { readonly id: string; readonly weight: number }[];
  /** The pass mark, 0..1. */
  readonly mark: number;
  /** Always `first` where the course is assessed; see `judged`. */
  readonly keep: Keep;
  /** Left out, it is `practice`. */
  readonly mode?: Mode;
  /** Left out, it is what the mode of each attempt makes usual; see `coachingIn`. */
  readonly coach?: Coaching;
}

/** As much of a course as decides which attempt counts. */
export type Judging = Pick<Course, 'keep' | 'mark' | 'mode'>;

/** As much of a course as holds for each of its scenarios. */
export type Terms = Judging & Pick<Course, 'coach'>;

/** The terms somebody asks for; what is `null` or left out is left open. */
export type AskedTerms = { readonly [Name in keyof Terms]?: Terms[Name] | null | undefined };

/** What a scenario keeps: the first attempt finished, the one that counts, and the one under way or last played. */
export interface Attempts {
  readonly first?: Attempt;
  readonly kept?: Attempt;
  readonly current?: Attempt;
  /** How many attempts were begun. */
  readonly begun: number;
}

export type CourseAttempts = Readonly<Record<string, Attempts>>;

export const noAttempts: Attempts = { begun: 0 };

/** A course of one scenario, as in a package of its own or on a web page. */
export function courseOf(scenario: string, terms: Terms = { keep: 'best', mark: usualMark }): Course {
  const { mark, keep, mode, coach } = terms;
  return {
    id: scenario,
    scenarios: [{ id: scenario, weight: 1 }],
    mark,
    keep,
    ...(mode && { mode }),
    ...(coach && { coach }),
  };
}

/** A course whose settings agree: where it is assessed, the first finished attempt counts, whatever else was asked for. */
export function judged<Settings extends Terms>(course: Settings): Settings {
  return judgedBy(course, {});
}

/**
 * A course under the terms somebody asks for, be it an LMS's launch data or a web page; what they leave open is as usual, and
 * all agree, as in `judged`. Assessed usually and for practice this time, it counts the best attempt: `first` was no wish of a
 * course that can have no other, and would settle a result by practice.
 */
export function judgedBy<Settings extends Terms>(usual: Settings, { mark, keep, mode, coach }: AskedTerms): Settings {
  const practised = keep ?? (usual.mode === 'assessed' ? 'best' : usual.keep);
  return {
    ...usual,
    mark: mark ?? usual.mark,
    keep: (mode ?? usual.mode) === 'assessed' ? 'first' : practised,
    ...(mode && { mode }),
    ...(coach && { coach }),
  };
}

/**
 * What an attempt is for, or the next one to be begun where none is given: an assessed course assesses the first that is
 * finished. What comes after it is practice, and changes nothing that was reported.
 */
export function modeOf({ mode }: Pick<Course, 'mode'>, { kept }: Attempts, attempt?: Attempt): Mode {
  return mode === 'assessed' && (!kept || sameAttempt(kept, attempt)) ? mode : 'practice';
}

/** When the coach speaks in an attempt: as the course says, else at the end where it is assessed and at once in practice. */
export function coachingIn({ coach }: Pick<Course, 'coach'>, mode: Mode): Coaching {
  return coach ?? (mode === 'assessed' ? 'at-end' : 'at-once');
}

/** Puts the attempt being played in its place. A finished one becomes the first, or the one kept, where it should. */
export function withCurrent(attempts: Attempts, attempt: Attempt, course: Judging): Attempts {
  const current = { ...attempts, current: attempt };
  if (!attempt.result) return current;
  // The same attempt again has been read on since: its log has to say so wherever it stands.
  const first = attempts.first && !sameAttempt(attempts.first, attempt) ? attempts.first : attempt;
  return { ...current, first, kept: keptOf(attempts.kept, first, attempt, course) };
}

/** Begins anew: what was under way is dropped, what was finished stays. */
export function withFresh(attempts: Attempts, attempt: Attempt): Attempts {
  return { ...attempts, current: attempt, begun: attempts.begun + 1 };
}

function keptOf(kept: Attempt | undefined, first: Attempt, latest: Attempt, course: Judging): Attempt {
  const { keep, mark } = course;
  // What was reported stands, even if it was not the first: the course may have been for practice then.
  if (course.mode === 'assessed' && kept) return sameAttempt(kept, latest) ? latest : kept;
  if (keep === 'first' || kept === undefined) return keep === 'last' ? latest : first;
  if (keep === 'last' || sameAttempt(kept, latest)) return latest;
  return betterOf(kept, latest, mark);
}

// A pass is better than any fail, then the score decides; of two alike the earlier stays.
function betterOf(kept: Attempt, latest: Attempt, mark: number): Attempt {
  const rank = ({ result }: Attempt) => (result ? (verdictAt(result, mark).passed ? 2 : 0) + result.score : -1);
  return rank(latest) > rank(kept) ? latest : kept;
}

export function sameAttempt(one: Attempt | undefined, other: Attempt | undefined): boolean {
  return one !== undefined && other !== undefined && one.seed === other.seed && one.began === other.began;
}
