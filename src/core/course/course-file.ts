import type { Acceptance } from '../finding/accept.ts';
import type { Language, Text } from '../scenario/text.ts';
import { judged } from './course.ts';
import type { Coaching, Course, Keep, Mode } from './course.ts';

/** `course.yaml`: what is packaged together, how it is judged, and how it speaks to an LMS. */
export interface CourseFile {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords: readonly Text[];
  /** In the order of the menu; weights count in the course's score. */
  readonly scenarios: readonly { readonly id: string; readonly weight: number }[];
  /** The pass mark, 0..1; an LMS that gives its own goes before it. */
  readonly mark: number;
  /** Which finished attempt counts; left out, the best, or the first where the course is assessed. */
  readonly keep?: Keep;
  readonly mode: Mode;
  /** When the coach's notes are told; left out, at once, or at the end where the course is assessed. */
  readonly coach?: Coaching;
  readonly lms: LmsSettings;
  /** What the check finds of the course as a whole and its author lets stand. */
  readonly accepted?: readonly Acceptance[];
}

/** What is played of a course's file, in settings that agree with one another; what is usual is left out. */
export function playedCourse({ id, scenarios, mark, keep = 'best', mode, coach }: CourseFile): Course {
  return judged({ id, scenarios, mark, keep, ...(mode === 'assessed' && { mode }), ...(coach && { coach }) });
}

export interface LmsSettings {
  /** What a finished attempt that did not pass is reported as: some LMSs lock retries after `failed`. */
  readonly failed: 'failed' | 'incomplete';
  /** When the course is complete: once every scenario was played to an ending, or only once the course is passed. */
  readonly completed: 'ended' | 'passed';
  /** Whether the manifest sets a mastery score; Moodle lets it overrule the status, so it is off unless asked for. */
  readonly masteryScore: boolean;
  /** The language to begin in, or `ask` to let the learner choose at first launch. */
  readonly language: Language | 'ask';
  /** Whether each answer is reported as an interaction. */
  readonly interactions: boolean;
}

export const usualLmsSettings: LmsSettings = {
  failed: 'failed',
  completed: 'ended',
  masteryScore: false,
  language: 'ask',
  interactions: true,
};
