import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { Opened } from './launch.ts';

/**
 * The language to begin in where `saved` was chosen in this attempt before: that, else as the LMS's launch data, the launch
 * page's query (`?lang=cy`), the learner's preference in the LMS and the institution say, by the order of content rule 4;
 * `null`: ask.
 */
export function wishedLanguage(
  { config, launch, query }: Pick<Opened, 'config' | 'launch' | 'query'>,
  saved: Language | null,
): Language | null {
  const wishes = [
    saved,
    launch?.asked.get('lang') ?? launch?.asked.get('language'),
    new URLSearchParams(query).get('lang'),
    launch?.language,
    config.lms.language,
  ];
  return wishes.find(isLanguage) ?? null;
}
