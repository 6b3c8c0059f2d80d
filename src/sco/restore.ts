import type { Restored } from '../core/course/codec.ts';
import { languageGlimpsed } from '../core/course/language-glimpsed.ts';
import { playOf } from '../core/play/play.ts';
import { takeUp } from '../core/play/run.ts';
import type { Story } from '../core/scenario/story.ts';
import { otherLanguage } from '../core/scenario/text.ts';
import type { ScenarioSource } from '../player/state/source.ts';
import type { Interlude } from './interlude.ts';
import { wishedLanguage } from './language.ts';
import type { Opened } from './launch.ts';
import { loadRecords } from './load-records.ts';

/** What was stored, and the stories that had to be loaded to read it. */
export interface Recovered {
  readonly stories: readonly Story[];
  /** `null` where nothing was stored. */
  readonly restored: Restored | null;
}

/**
 * Reads what was stored, for which every story of the package is needed, and lands what was under way in this release. A
 * state that cannot be read yet, since a file is missing, is waited for: nobody starts anew over it.
 */
export async function restore(
  opened: Opened,
  source: ScenarioSource,
  interlude: Pick<Interlude, 'until'>,
): Promise<Recovered> {
  const { config, state } = opened;
  if (!state) return { stories: [], restored: null };
  // Most likely the language of what is stored, whose words are wanted next; a story is the same in the other's file.
  const language = wishedLanguage(opened, languageGlimpsed(state)) ?? 'cy';
  return interlude.until(async () => {
    const [{ decodeCourse, landed }, ...stories] = await Promise.all([
      loadRecords(),
      ...config.scenarios.map(({ id }) =>
        source.story(id, language).catch(() => source.story(id, otherLanguage(language))),
      ),
    ]);
    return { stories, restored: landed(playOf, takeUp, stories, decodeCourse(stories, state)) };
  });
}
