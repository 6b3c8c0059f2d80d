import { coachings, courseOf, judgedBy, keeps, modes } from '../core/course/course.ts';
import type { Coaching, Course, Terms as CourseTerms, Keep, Mode } from '../core/course/course.ts';
import type { EmbeddedPlayer } from './embedded-player.ts';

/** What a host page asks for, read from its element. */
export interface Terms {
  readonly scenario: string | null;
  /** The folder of scenarios: an absolute address with a slash at its end; `null` where what was given is none. */
  readonly folder: string | null;
  /** Above 0, at most 1. */
  readonly mark: number | null;
  readonly keep: Keep | null;
  readonly mode: Mode | null;
  readonly coach: Coaching | null;
  readonly remember: string | null;
}

/**
 * Reads the terms of an element. A mark that is not above 0 and at most 1, as an empty attribute gives, and an unknown
 * `keep`, `mode` or `coach` are as if they were not given, which the page's maker is told.
 *
 * @param usual The folder beside the script.
 * @param page The address relative ones start from.
 */
export function termsOf(element: EmbeddedPlayer, usual: string, page: string): Terms {
  const { scenario, src, mark, keep, mode, coach, remember } = element;
  return {
    scenario: scenario?.trim() || null,
    folder: folderAt(src?.trim() || usual, page),
    mark: sensible('mark', mark, (given) => given > 0 && given <= 1),
    keep: sensible('keep', keep, (given) => keeps.includes(given)),
    mode: sensible('mode', mode, (given) => modes.includes(given)),
    coach: sensible('coach', coach, (given) => coachings.includes(given)),
    remember: remember?.trim() || null,
  };
}

/** A course of one scenario under these terms; what they leave open is as in the folder's course. */
export function courseUnder(terms: Terms, scenario: string, usual: CourseTerms): Course {
  return courseOf(scenario, judgedBy(usual, terms));
}

function sensible<Value>(name: string, given: Value | null | undefined, isSo: (given: Value) => boolean): Value | null {
  if (given === null || given === undefined) return null;
  if (isSo(given)) return given;
  console.warn(`Dewis: <dewis-player ${name}="${String(given)}"> makes no sense; the course's own ${name} counts`);
  return null;
}

function folderAt(src: string, page: string): string | null {
  try {
    return new URL(src.endsWith('/') ? src : `${src}/`, page).href;
  } catch {
    return null;
  }
}
