import { expect, test, vi } from 'vitest';
import { nothingKept } from '../../../src/tracking/cmi5/own-state.ts';
import { Tab } from '../../../src/tracking/cmi5/tab.ts';
import { smallDiner, strongRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { UnitSetting } from './unit-setting.ts';
import type { BrowserTab, Visit } from './unit-setting.ts';

/** Another tab of the browser, which has what the first one keeps where it was copied from that. */
function another(tab: BrowserTab, { copied }: { readonly copied: boolean }): BrowserTab {
  return Object.assign(Object.create(tab) as BrowserTab, {
    items: new Map(copied ? tab.items : []),
    visited: [],
    address: tab.address,
  });
}

async function chooses(setting: UnitSetting, { reporter }: Visit, learner: Learner, choice: string): Promise<void> {
  learner.untilChoice();
  learner.choose(choice);
  reporter.report(learner.record());
  await setting.settle();
}

function cameBack({ session }: Visit): Learner {
  const learner = new Learner([smallDiner]);
  learner.comeBack(session.launch.state);
  learner.resume();
  return learner;
}

test('a page loaded anew after a later session went on takes nothing of that back, and leads to the LMS', async () => {
  const setting = new UnitSetting();
  const older = await setting.begin({ returnUrl: '/course' });
  await setting.play(older, strongRoute.slice(0, 1));
  const mine = setting.tab;
  setting.tab = another(mine, { copied: false });
  const later = await setting.begin({ returnUrl: '/course' });
  await chooses(setting, later, cameBack(later), strongRoute[1]);
  const kept = setting.store.documents.get('dewis');
  setting.tab = mine;
  const again = await setting.load();
  expect(again).toMatchObject({ recording: false });
  expect(setting.store.documents.get('dewis')).toBe(kept);
  expect(mine.visited).toEqual(['https://content.example/course']);
});

test('what a session could not have kept at all is gone on from by the next one of its tab', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  const learner = await setting.play(first, strongRoute.slice(0, 1));
  await setting.leave(first);
  setting.store.fault = ({ method, url }) => (method === 'GET' || url.pathname.endsWith('token') ? undefined : 503);
  const second = await setting.begin();
  learner.comeBack(second.session.launch.state);
  learner.resume();
  await chooses(setting, second, learner, strongRoute[1]);
  const { state } = learner.record();
  second.session.close('pagehide');
  setting.store.fault = () => undefined;
  const third = await setting.begin();
  expect(third.session.launch.state).toBe(state);
  await setting.untilSaved(third);
  expect(setting.store.verbs('session-3')).toEqual(['initialized', 'answered']);
});

test('a tab that was copied goes on in its session, and the first one, loaded anew, with what the copy kept', async () => {
  const setting = new UnitSetting();
  await setting.begin();
  const mine = setting.tab;
  setting.tab = another(mine, { copied: true });
  const copy = await setting.visit(await setting.load());
  const learner = await setting.play(copy, strongRoute.slice(0, 2));
  setting.tab = mine;
  expect((await setting.load())?.launch.state).toBe(learner.record().state);
  expect(setting.store.verbs()).toEqual(['initialized', 'answered', 'answered']);
});

test('a window that falls silent sends nothing of what is waiting, and all of it once it goes on', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  setting.store.fault = () => 503;
  const learner = await setting.play(visit, strongRoute);
  setting.store.fault = () => undefined;
  const asked = setting.store.requests.length;
  visit.reporter.save();
  visit.reporter.supersede();
  await setting.settle();
  expect(setting.store.requests.length).toBeLessThanOrEqual(asked + 1);
  const again = await setting.visit(visit.session);
  again.reporter.report(learner.record());
  await setting.untilSaved(again);
  expect(setting.store.verbs().slice(-2)).toEqual(['completed', 'passed']);
});

test('what is kept in a tab is found by nobody else, and a token goes to no other store', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  const tabOf = (name: string, endpoint = 'https://lms.example/xapi/') =>
    new Tab({
      getFetch: () => 'https://lms.example/token?session=1',
      getEndpoint: () => endpoint,
      getActor: () => ({ account: { homePage: 'https://lms.example', name } }),
      getRegistration: () => 'registration',
      getActivityId: () => 'urn:activity',
    });
  tabOf('elin').open('Basic abc', 1);
  tabOf('elin').keep(nothingKept);
  const { kept, own } = tabOf('elin');
  expect([kept?.authorization, own]).toEqual(['Basic abc', nothingKept]);
  for (const other of [tabOf('gwen'), tabOf('elin', 'https://evil.example/')])
    expect([other.kept, other.own]).toEqual([undefined, undefined]);
  expect([...stored.keys()].join()).not.toMatch(/token|elin/);
});

test('a clock that is set back in a session, or was ahead in the one before, puts nothing out of order', async () => {
  const setting = new UnitSetting();
  const real = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(real + 86_400_000);
  const first = await setting.begin();
  const learner = await setting.play(first, strongRoute.slice(0, 1));
  clock.mockReturnValue(real + 80_000_000);
  setting.store.fault = () => 'offline';
  await chooses(setting, first, learner, strongRoute[1]);
  first.session.close('pagehide');
  await setting.settle();
  setting.store.fault = () => undefined;
  vi.spyOn(Date, 'now').mockReturnValue(real);
  const second = await setting.begin();
  await setting.untilSaved(second);
  await setting.leave(second);
  expect(setting.store.verbs('session-2')).toEqual(['initialized', 'answered', 'terminated']);
});

test('a clock that is set back between an answer and the end leaves the end last', async () => {
  const setting = new UnitSetting();
  const real = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(real);
  const visit = await setting.begin();
  clock.mockReturnValue(real + 3_600_000);
  await setting.play(visit, strongRoute);
  clock.mockReturnValue(real + 60_000);
  await setting.leave(visit);
  expect(setting.store.verbs().at(-1)).toBe('terminated');
});

test('what is kept is never read out of the browser’s cache', async () => {
  const setting = new UnitSetting();
  const load = vi.spyOn(setting.store, 'fetch');
  await setting.begin();
  const read = load.mock.calls.filter(([address, init]) => /stateId=dewis/.test(address) && init?.method === 'GET');
  expect(read.map(([, init]) => init?.cache)).toEqual(['no-store']);
});
