import { loadWords } from '../i18n/interface.ts';
import { definePlayer } from '../player/define.ts';
import { folderSource } from '../player/folder-source.ts';
import type { DewisPlayer } from '../player/player.ts';
import { PlayerStore } from '../player/store.ts';
import { clockOf } from '../tracking/clock.ts';
import { openSession } from '../tracking/open-session.ts';
import { followPage } from '../tracking/page-life.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import { readConfig } from './config.ts';
import { Interlude } from './interlude.ts';
import { beginningOf } from './launch.ts';
import { keepLater } from './keeper.ts';
import { loadRecords } from './load-records.ts';
import { dressPage, followLanguage } from './page.ts';
import { restore } from './restore.ts';
import { Visit } from './visit.ts';

/** The composition root of a package: the one place where the player, the LMS and the page meet. */
async function launch(): Promise<void> {
  definePlayer();
  dressPage(document);
  const config = readConfig(document);
  const means = { clock: clockOf(window), network: window };
  const interlude = new Interlude(document, means);
  const dialect = config.version === '1.2' ? scorm12 : scorm2004;
  const session = config.version && (await openSession({ window, dialect, clock: means.clock }));
  if (session) followPage(session, window);
  const visit = new Visit(config.course.id);
  const saved = session ? session.launch.state : visit.read();

  const opened = { config, launch: session?.launch ?? null, query: location.search };
  const { source, stories, restored } = await restore(opened, saved, folderSource(''), interlude);
  const { course, lms, settings } = beginningOf(opened, restored);
  const { language } = settings;
  if (language) await interlude.until(() => loadWords(language));

  const store = new PlayerStore({ ...settings, source, stories });
  // Where an LMS wants nothing recorded there is nothing to keep.
  if (!session || session.recording)
    keepLater({
      store,
      means,
      resumed: restored !== null,
      bring: async (failed) => {
        const [{ Recorder, keepsakeOf }, ...all] = await Promise.all([
          loadRecords(failed),
          ...course.scenarios.map(({ id }) => store.library.story(id)),
        ]);
        if (session) return new Recorder({ store, session, clock: means.clock, course, lms, stories: all });
        return { changed: () => visit.write(keepsakeOf(store)) };
      },
    });
  followLanguage(document, store, settings.plan);
  const player = document.querySelector('dewis-player') as DewisPlayer;
  store.subscribe(({ cause }) => {
    if (cause === 'first-choice') void dressText(player);
  });
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

void launch();
