import { clockOf } from '../tracking/session/clock.ts';
import { openSession } from '../tracking/scorm/open-session.ts';
import { followPage } from '../tracking/session/page-life.ts';
import { scorm12 } from '../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../tracking/scorm/scorm2004.ts';
import { askAhead } from './ahead.ts';
import { readConfig } from './config.ts';
import { dressPage } from './dress-page.ts';
import { Interlude } from './interlude.ts';
import { loadCmi5 } from './load-cmi5.ts';
import { loadPlayer } from './load-player.ts';
import { loadRelay } from './load-relay.ts';
import { Visit } from './visit.ts';

/**
 * A package's beginning, small enough to run while the player is still on its way: it opens the LMS's session, and by
 * what that says asks for the words and the records that will be wanted.
 */
async function launch(): Promise<void> {
  dressPage(document);
  const config = readConfig(document);
  const means = { clock: clockOf(window), network: window };
  const interlude = new Interlude(document, means);
  let stopFollowing = () => {};
  // Browsers until 2026 keep a module that could not be fetched as failed for as long as the page lives (WHATWG HTML issue
  // 6768), and later chunks import the player by its one address: so the page begins anew, in the session that is open.
  const loading = interlude.until(loadPlayer, () => {
    stopFollowing();
    location.reload();
  });
  const { format, allowed = [] } = config;
  const reach = { window, clock: means.clock };
  const session =
    format === 'cmi5'
      ? await (await interlude.until(loadCmi5)).openUnit(reach)
      : format === 'hosted'
        ? await (await interlude.until(loadRelay)).openRelayed({ ...reach, allowed })
        : format && (await openSession({ ...reach, dialect: format === '1.2' ? scorm12 : scorm2004 }));
  if (session) stopFollowing = followPage(session, window);
  const visit = new Visit(config.course.id);
  const opened = {
    config,
    launch: session?.launch ?? null,
    query: location.search,
    state: session ? session.launch.state : visit.read(),
  };
  askAhead(opened, document);
  const { play } = await loading;
  await play({ opened, session, visit, interlude, means });
}

void launch();
