import type { Restored } from '../core/course/codec.ts';
import type { Story } from '../core/scenario/story.ts';
import { loadWords } from '../i18n/interface.ts';
import type { ScenarioSource } from '../player/source.ts';
import { askingAhead, languageGlimpsed, scenarioGlimpsed } from './ahead.ts';
import type { Interlude } from './interlude.ts';
import { wishedLanguage } from './launch.ts';
import type { Opened } from './launch.ts';
import { loadRecords } from './load-records.ts';

/** What was stored, and what had to be loaded to read it. */
export interface Recovered {
  readonly source: ScenarioSource;
  readonly stories: readonly Story[];
  /** `null` where nothing was stored. */
  readonly restored: Restored | null;
}

/**
 * Reads what was stored, for which every story of the package is needed. A state that cannot be read yet, since a file is
 * missing, is waited for: nobody starts anew over it. The words that will be wanted next are asked for meanwhile, so that
 * all a learner waits for is asked side by side.
 */
export async function restore(
  opened: Opened,
  state: string,
  files: ScenarioSource,
  interlude: Pick<Interlude, 'until'>,
): Promise<Recovered> {
  const { config, launch } = opened;
  const language = wishedLanguage(opened, languageGlimpsed(state));
  const scenario = state ? scenarioGlimpsed(config, launch?.location ?? '') : config.scenarios[0]?.id;
  // A failure here costs nothing: whoever needs the words asks again, and tells the learner.
  if (language) loadWords(language).catch(() => undefined);
  const source = language && scenario ? askingAhead(files, { language, scenario, whole: state !== '' }) : files;
  if (!state) return { source, stories: [], restored: null };
  return interlude.until(async (failed) => {
    const [{ decodeCourse }, ...stories] = await Promise.all([
      loadRecords(failed),
      ...config.scenarios.map(({ id }) => source.story(id)),
    ]);
    return { source, stories, restored: decodeCourse(stories, state) };
  });
}
