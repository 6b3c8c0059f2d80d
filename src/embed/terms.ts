import { keeps } from '../core/course/course.ts';
import type { Course, Keep } from '../core/course/course.ts';
import type { EmbeddedPlayer } from './embedded-player.ts';

/** What a host page asks for, read from its element. */
export interface Terms {
  readonly scenario: string | null;
  /** The folder of scenarios: an absolute address with a slash at its end; `null` where what was given is none. */
  readonly folder: string | null;
  readonly mark: number | null;
  readonly keep: Keep | null;
  readonly remember: string | null;
}

/**
 * Reads the terms of an element. A mark outside 0..1 and an unknown `keep` are as if they were not given.
 *
 * @param usual The folder beside the script.
 * @param page The address relative ones start from.
 */
export function termsOf(element: EmbeddedPlayer, usual: string, page: string): Terms {
  const { scenario, src, mark, keep, remember } = element;
  return {
    scenario: scenario?.trim() || null,
    folder: folderAt(src?.trim() || usual, page),
    mark: typeof mark === 'number' && mark >= 0 && mark <= 1 ? mark : null,
    keep: keeps.find((one) => one === keep) ?? null,
    remember: remember?.trim() || null,
  };
}

/** A course of one scenario under these terms; what they leave open is as in the folder's course. */
export function courseUnder({ mark, keep }: Terms, scenario: string, usual: Pick<Course, 'mark' | 'keep'>): Course {
  return { id: scenario, scenarios: [{ id: scenario, weight: 1 }], mark: mark ?? usual.mark, keep: keep ?? usual.keep };
}

function folderAt(src: string, page: string): string | null {
  try {
    return new URL(src.endsWith('/') ? src : `${src}/`, page).href;
  } catch {
    return null;
  }
}
