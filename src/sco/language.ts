import type { LmsSettings } from '../core/course/course-file.ts';
import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';

/** Everywhere a wish for a language may have been left. */
export interface LanguageHints {
  /** Chosen in this attempt before. */
  readonly saved: Language | null;
  /** From the LMS's launch data. */
  readonly launchData?: string | undefined;
  /** The launch page's query, as in `?lang=cy`. */
  readonly query: string;
  /** The learner's preference as the LMS has it. */
  readonly preference: Language | null;
  /** What the institution set. */
  readonly institution: LmsSettings['language'];
}

/** The language to begin in, by the order of content rule 4; `null`: ask. */
export function languageOf({ saved, launchData, query, preference, institution }: LanguageHints): Language | null {
  const asked = new URLSearchParams(query).get('lang');
  const wishes = [saved, launchData, asked, preference, institution];
  return wishes.find(isLanguage) ?? null;
}
