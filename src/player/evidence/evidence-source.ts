import type { Course } from '../../core/course/course.ts';
import type { Play } from '../../core/play/play.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Words } from '../../i18n/translator.ts';

/** Where a record gets what only the player has; the store is one. */
export interface EvidenceSource {
  readonly library: { volume(scenario: string): { readonly play: Play } | undefined };
  readonly plan: { readonly course: Pick<Course, 'mode'> };
  wordsIn(language: Language): Words;
  /** Has all the words of a finished scenario at hand in a language. Rejects where they cannot be had. */
  bring(scenario: string, language: Language): Promise<void>;
  /**
   * The learner's name as the LMS or the host page gives it, "" where there is none; not there where nobody knows of one.
   * Asked each time a record is opened and not before; it may take long, or reject.
   */
  readonly learner?: (() => Promise<string>) | undefined;
}
