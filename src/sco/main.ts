import { definePlayer } from '../player/define.ts';
import type { DewisPlayer } from '../player/player.ts';
import { PlayerStore } from '../player/store.ts';
import { clockOf } from '../tracking/clock.ts';
import { openSession } from '../tracking/open-session.ts';
import { followPage } from '../tracking/page-life.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import { readConfig } from './config.ts';
import { loadFont } from './fonts.ts';
import { beginningOf } from './launch.ts';
import { keepLater } from './keeper.ts';
import { packageSource } from './package-source.ts';
import { dressPage, followLanguage, sayWaiting } from './page.ts';
import { loadStories } from './stories.ts';
import { Visit } from './visit.ts';

/** The composition root of a package: the one place where the player, the LMS and the page meet. */
async function launch(): Promise<void> {
  definePlayer();
  dressPage(document);
  const config = readConfig(document);
  const dialect = config.version === '1.2' ? scorm12 : scorm2004;
  const waited = sayWaiting(document);
  const opened = await (config.version && openSession({ window, dialect, clock: clockOf(window) }));
  // An LMS that has an API but does not open a session records as little as none at all.
  const session = opened?.found ? opened.session : null;
  const visit = new Visit(config.course.id);
  const saved = session ? session.launch.state : visit.read();
  const stories = saved
    ? await loadStories(
        config.course.scenarios.map(({ id }) => id),
        packageSource,
        document,
      )
    : [];
  const restored = saved ? (await import('./records.ts')).decodeCourse(stories, saved) : null;
  const { course, lms, settings } = beginningOf(config, stories, session?.launch ?? null, restored, location.search);
  const store = new PlayerStore(settings);
  if (session) followPage(session, window);
  keepLater(store, async (all) => {
    const { Recorder, keepsakeOf } = await import('./records.ts');
    if (session?.recording) return new Recorder({ store, session, course, lms, stories: all });
    return { changed: () => session || visit.write(keepsakeOf(store)) };
  });
  followLanguage(document, store, settings.plan);
  const player = document.querySelector('dewis-player') as DewisPlayer;
  store.subscribe(({ cause }) => {
    if (cause === 'first-choice') void loadFont(document).then((loaded) => loaded && player.fontLoaded());
  });
  waited();
  player.store = store;
}

void launch();
