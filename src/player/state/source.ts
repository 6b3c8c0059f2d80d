import type { MoreTexts, OpeningTexts } from '../../core/scenario/opening.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';

/**
 * Where a player gets its scenarios from: the files of a package, a host page's folder, a test's fixtures. A promise that
 * rejects is tried once more, then the learner is told and may try again.
 */
export interface ScenarioSource {
  /** The story, which is the same in every language: `language` says which words are wanted beside it, or at hand. */
  story(scenario: string, language: Language): Promise<Story>;
  /** All the words, or those of the opening, marked `more`. */
  texts(scenario: string, language: Language): Promise<OpeningTexts>;
  /** The words an opening left out. Never asked for where nothing was left out. */
  moreTexts?(scenario: string, language: Language): Promise<MoreTexts>;
  /** The address of a drawing, or `null` where there is none: the scene then does without. */
  art(scenario: string, drawing: Drawing): string | null;
}

/** One drawing: a place, or a character's sheet, in which the faces stand beside the body. */
export type Drawing =
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'character'; readonly who: string };
