import Cmi5 from '@rusticisoftware/cmi5';
import type { Clock } from '../session/clock.ts';
import type { Launch } from '../session/launch.ts';
import type { OwnLine } from '../session/line.ts';
import { Session } from '../session/session.ts';
import { StatementChannel } from './channel.ts';
import { claimed, found } from './claim.ts';
import type { Found } from './claim.ts';
import { launchOf, nameIn, returnUrlOf, sessionIn, unanswered } from './lms-launch.ts';
import { nothingKept } from './own-state.ts';
import { reasonOf } from './reason.ts';
import { patience, Store } from './store.ts';
import { Tab } from './tab.ts';

/** As much of a window as a unit of cmi5 needs. */
export interface UnitWindow {
  readonly location: Pick<Location, 'href' | 'assign'>;
  /** Tells what becomes of the page, in browsers that have it (HTML, Navigation API). */
  readonly navigation?: EventTarget;
}

export interface UnitReach {
  readonly window: UnitWindow;
  readonly clock: Clock;
}

/** Milliseconds before each further try to reach the LMS. */
const pauses = [250, 1000, 3000];

/**
 * Opens a session with the LMS that launched the page as a unit of cmi5. `null` where none did; a session that records
 * nothing where the LMS does not say what it must. Never rejects.
 */
export async function openUnit({ window, clock }: UnitReach): Promise<Session | null> {
  const unit = unitAt(window.location.href);
  return unit ? new Session(await lineOf(unit, window, clock), clock) : null;
}

async function lineOf(unit: Cmi5, window: UnitWindow, clock: Clock): Promise<OwnLine> {
  const tab = new Tab(unit);
  if (!(await hasToken(unit, tab, clock))) return silent;
  const store = new Store({
    endpoint: unit.getEndpoint(),
    authorization: unit.getAuth(),
    agent: unit.getActor(),
    activity: unit.getActivityId(),
    registration: unit.getRegistration(),
    clock,
  });
  const [session, kept] = await Promise.all([sessionOf(unit, clock), tried(() => found(store), clock)]);
  return session === undefined ? silent : opened({ unit, store, tab, clock, session, kept, window });
}

/** Reads what the LMS says of the launch: its session, where that is one of cmi5. */
async function sessionOf(unit: Cmi5, clock: Clock): Promise<string | undefined> {
  const session = await tried(async () => {
    await unit.loadLMSLaunchData();
    const said = sessionIn(unit);
    if (said === undefined) throw new Error('the launch data is none of cmi5');
    return said;
  }, clock);
  const unsaid = (cause: unknown) => console.warn('Dewis: there are no preferences of the learner', reasonOf(cause));
  // A hint, and not worth a longer wait.
  if (session !== undefined) await inTime(unit.loadLearnerPrefs(), clock, 5000).catch(unsaid);
  return session;
}

interface Opening {
  readonly unit: Cmi5;
  readonly store: Store;
  readonly tab: Tab;
  readonly clock: Clock;
  readonly session: string;
  /** What we kept in the store; `undefined` where it could not say. */
  readonly kept: Found | undefined;
  readonly window: UnitWindow;
}

async function opened({ unit, store, tab, clock, session, kept, window }: Opening): Promise<OwnLine> {
  const returnUrl = returnUrlOf(unit, window.location.href);
  const goBack = () => returnUrl && window.location.assign(returnUrl);
  if (!tab.goesOn(session)) {
    goBack();
    return silent;
  }
  const { mode } = launchOf(unit, nothingKept);
  const inTab = tab.own;
  const taken =
    kept && mode === 'normal'
      ? await claimed(store, session, inTab, kept)
      : // Nothing of another session is said where nothing is recorded.
        kept && { ...kept, own: { ...kept.own, queue: [] } };
  const own = { ...(taken?.own ?? nothingKept), session };
  const launch: Launch = {
    ...launchOf(unit, own),
    answered: taken !== undefined,
    ...(taken?.unwritten && { uncommitted: true }),
  };
  const channel = new StatementChannel({
    unit,
    store,
    tab,
    clock,
    session,
    own,
    unwritten: taken?.unwritten ?? false,
    goBack,
    over: taken?.over ?? 'anything',
    began: tab.kept?.began ?? Date.now(),
    reloaded: inTab?.session === session,
    reloading: reloadsOf(window),
    recording: mode === 'normal' && launch.answered,
  });
  return { launch, channel, end: (by) => channel.end(by), learner: () => nameIn(unit) };
}

/** Says whether the page is going away to be loaded anew, as far as the browser tells. */
function reloadsOf({ navigation }: UnitWindow): () => boolean {
  let reloads = false;
  navigation?.addEventListener('navigate', (event) => {
    reloads = (event as NavigateEvent).navigationType === 'reload';
  });
  return () => reloads;
}

function unitAt(address: string): Cmi5 | undefined {
  // Opened by hand it has no parameters, and that is nothing to tell.
  if (!/[?&]endpoint=/.test(address)) return undefined;
  try {
    const unit = new Cmi5(address);
    if (!/^https?:\/\//i.test(unit.getEndpoint())) throw new Error('the endpoint is no address');
    unit.includeSourceActivity(false);
    return unit;
  } catch (cause) {
    console.warn('Dewis: not launched as cmi5 has it', reasonOf(cause));
    return undefined;
  }
}

async function hasToken(unit: Cmi5, tab: Tab, clock: Clock): Promise<boolean> {
  if (tab.kept) {
    unit.setAuth(tab.kept.authorization);
    unit._fetchContent = {};
    return true;
  }
  const asked = await tried(async () => {
    // Only where no answer came may it be asked for again: it is given once.
    const refusal = await unit.postFetch().catch((cause: unknown) => String(cause));
    if (refusal?.includes('Failed to make fetch request')) throw new Error(refusal);
    return refusal ?? '';
  }, clock);
  if (asked !== '' || !/^Basic [!-~]{1,8192}$/.test(unit.getAuth() ?? '')) {
    console.warn('Dewis: the LMS gave no token', reasonOf(asked));
    return false;
  }
  tab.open(unit.getAuth(), Date.now());
  return true;
}

async function tried<Made>(make: () => Promise<Made>, clock: Clock): Promise<Made | undefined> {
  for (const pause of [...pauses, 0]) {
    try {
      return await inTime(make(), clock, patience);
    } catch (cause) {
      console.warn('Dewis: the LMS did not answer as it should', reasonOf(cause));
    }
    if (pause) await new Promise<void>((resume) => clock.after(pause, resume));
  }
  return undefined;
}

async function inTime<Made>(made: Promise<Made>, clock: Clock, milliseconds: number): Promise<Made> {
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    stop = clock.after(milliseconds, () => reject(new Error('no answer in time')));
  });
  try {
    return await Promise.race([made, late]);
  } finally {
    stop();
  }
}

/** A launch in which nothing can be said. */
const silent: OwnLine = {
  launch: unanswered,
  channel: {
    take: () => {},
    due: false,
    deliver: (_, told) => told('failed'),
    find: (told) => told(false),
    open: (told) => told(false),
    end: () => {},
  },
  end: () => {},
};
