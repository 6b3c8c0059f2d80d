import type { Setting } from '../../tracking/scorm/dialect.ts';

/** What is tried, in this order. `restore` puts back what was there. */
export const trialKinds = [
  'state',
  'location',
  'score',
  'status',
  'objective',
  'interaction',
  'time',
  'restore',
] as const;
export type TrialKind = (typeof trialKinds)[number];

/** One thing to write, commit and read back. */
export interface Trial {
  readonly kind: TrialKind;
  /** What tells it from others of its kind: a length, a status word, … */
  readonly label: string;
  readonly settings: readonly Setting[];
  /** Where it can be read back: 1.2 has elements that can only be written. */
  readonly readsBack: readonly Setting[];
}

/** A call that an LMS did not let pass. */
export interface Refusal {
  /** "" of a commit. */
  readonly element: string;
  readonly error: number;
  /** In the LMS's own words, shortened; "" where it has none. */
  readonly words: string;
}

/** What was read back. `none`: nothing; `cut`: its beginning; `other`: something else; `unread`: the LMS could not say. */
export type Back = 'same' | 'none' | 'cut' | 'other' | 'unread';

/** What became of a trial. */
export interface Outcome extends Pick<Trial, 'kind' | 'label'> {
  readonly refused: readonly Refusal[];
  /** The commit's, where it was not taken. */
  readonly commit: Refusal | null;
  /** Left out where nothing can be read back, or nothing was taken. */
  readonly back?: Back;
  /** How long what was read back is, where it is cut. */
  readonly backLength?: number;
  /** What could not be emptied as it was, and has a value that does no harm instead. */
  readonly stays?: readonly string[];
  /** How long the page stood still for it. */
  readonly milliseconds: number;
}

/** Whether all of it was taken, kept, and given back as far as it can be. */
export function isKept({ refused, commit, back = 'same' }: Outcome): boolean {
  return refused.length === 0 && commit === null && back === 'same';
}
