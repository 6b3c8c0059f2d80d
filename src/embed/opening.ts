import type { CourseAttempts } from '../core/course/course.ts';
import { languageGlimpsed } from '../core/course/language-glimpsed.ts';
import type { Preferences } from '../core/course/preferences.ts';
import type { Language } from '../core/scenario/text.ts';
import { chunkLoader } from '../i18n/chunk-loader.ts';
import { folderSource } from '../player/state/folder-source.ts';
import type { StoreSettings } from '../player/state/settings.ts';
import { PlayerStore } from '../player/state/store.ts';
import { contentsOf } from './contents.ts';
import type { Fault } from './fault.ts';
import { Remembered } from './remembered.ts';
import { courseUnder } from './terms.ts';
import type { Terms } from './terms.ts';

const loadKeeper = chunkLoader(() => import('./keeper.ts'), import.meta.url);

/** A player's store with something to show, or why there is none. */
export type Opened = { readonly store: PlayerStore } | { readonly fault: Fault };

/** How a scenario is opened beside its terms. */
export interface Opening {
  /** What the host page or the learner has asked for; `null`: what was remembered, else ask. */
  readonly language: Language | null;
  /** What was played in this element before. */
  readonly attempts: CourseAttempts;
  /** How the learner who played it liked it. */
  readonly preferences: Preferences | undefined;
}

/** Opens a scenario. Never rejects: whatever is missing is a fault to be shown. */
export async function openScenario(terms: Terms, opening: Opening): Promise<Opened> {
  const { scenario, folder } = terms;
  if (scenario === null) return { fault: { code: 'unnamed' } };
  try {
    if (folder === null) throw new TypeError('src is not an address');
    const { course, scenarios } = await contentsOf(folder);
    const entry = scenarios.find(({ id }) => id === scenario);
    if (!entry) return { fault: { code: 'unknown', name: scenario, available: scenarios.map(({ id }) => id) } };
    const settings: StoreSettings = {
      plan: { course: courseUnder(terms, scenario, course), title: entry.title, scenarios: [entry] },
      source: folderSource(folder),
      ...opening,
    };
    const store = await storeFor(settings, scenario, terms.remember);
    await shown(store);
    return { store };
  } catch (cause) {
    console.error('Dewis: a folder of scenarios could not be read', cause);
    return { fault: { code: 'unreachable', folder: folder ?? '' } };
  }
}

async function storeFor(settings: StoreSettings, scenario: string, key: string | null): Promise<PlayerStore> {
  const remembered = key === null ? null : new Remembered(key);
  if (!remembered?.usable) return new PlayerStore({ ...settings, recording: 'page' });
  // Most likely the language of what is remembered, whose words are wanted next.
  const language = settings.language ?? languageGlimpsed(remembered.read(scenario)) ?? 'cy';
  const [story, { restoredFrom, keepIn }] = await Promise.all([
    settings.source.story(scenario, language),
    loadKeeper(),
  ]);
  const { saved, condition } = restoredFrom(remembered, story);
  const store = new PlayerStore({
    ...settings,
    language: settings.language ?? saved.language,
    attempts: { ...saved.attempts, ...settings.attempts },
    preferences: settings.preferences ?? saved.preferences,
    stories: [story],
    recording: 'browser',
    notices: condition === 'damaged' ? ['damaged'] : [],
  });
  keepIn(remembered, store, story);
  return store;
}

/** Waits until a store has its first screen: shown earlier, that screen would count as a step and take the focus. */
function shown(store: PlayerStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.state.screen === 'opening') return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
