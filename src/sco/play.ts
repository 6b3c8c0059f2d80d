import type { Attempt } from '../core/play/attempt.ts';
import { loadWords } from '../i18n/interface.ts';
import { definePlayer } from '../player/define.ts';
import { folderSource } from '../player/state/folder-source.ts';
import type { DewisPlayer } from '../player/player.ts';
import { PlayerStore } from '../player/state/store.ts';
import type { Session } from '../tracking/session/session.ts';
import { followLanguage } from './follow-language.ts';
import type { Interlude } from './interlude.ts';
import { beginningOf } from './launch.ts';
import type { Opened } from './launch.ts';
import { keepLater } from './keeper.ts';
import { loadRecords } from './load-records.ts';
import type { Means } from './persevere.ts';
import { progressIn } from './progress.ts';
import { restore } from './restore.ts';
import type { Visit } from './visit.ts';

/** What a package's beginning has made out and set up. */
export interface Launched {
  readonly opened: Opened;
  /** `null` where there is no LMS. */
  readonly session: Session | null;
  readonly visit: Visit;
  readonly interlude: Interlude;
  readonly means: Means;
}

/** The composition root of a package: the one place where the player, the LMS and the page meet. */
export async function play(launched: Launched): Promise<void> {
  const { opened, session, visit, interlude, means } = launched;
  definePlayer();
  const source = folderSource('');
  const { stories, restored } = await restore(opened, source, interlude);
  const { course, settings } = beginningOf(opened, restored);
  const { language } = settings;
  if (language) await interlude.until(() => loadWords(language));

  const store = new PlayerStore({ ...settings, source, stories });
  keepLater({
    store,
    means,
    resumed: restored !== null,
    bring: async () => {
      const [{ keeperOf }, ...all] = await Promise.all([
        loadRecords(),
        ...course.scenarios.map(({ id }) => store.library.story(id, store.state.language ?? 'cy')),
      ]);
      const progress = (attempt: Attempt) => progressIn(store, attempt);
      const renew = (state: string) => void play({ ...launched, opened: { ...opened, state } });
      return keeperOf({
        store,
        session,
        visit,
        means,
        course,
        progress,
        renew,
        config: opened.config,
        stories: all,
      });
    },
  });
  followLanguage(document, store, settings.plan);
  const player = document.querySelector('dewis-player') as DewisPlayer;
  player.addEventListener('unhurried', () => void dressText(player), { once: true });
  interlude.end();
  player.store = store;
}

// A chunk of its own: nobody waits for a typeface. Where it cannot be had, the system's serves as well.
async function dressText(player: DewisPlayer): Promise<void> {
  try {
    const { loadFont } = await import('./fonts.ts');
    await loadFont(document);
    player.fontLoaded();
  } catch (cause) {
    console.warn('Dewis: the typeface could not be loaded', cause);
  }
}
