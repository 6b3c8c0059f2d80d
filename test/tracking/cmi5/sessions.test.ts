import { expect, test, vi } from 'vitest';
import { smallDiner, strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { Learner } from '../learner.ts';
import { UnitSetting } from './unit-setting.ts';

const answers = ['answered', 'answered', 'answered'] as const;

test('in a later session nothing is said a second time, and a fail after a pass only as a score', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  await setting.play(first, strongRoute, new Learner([smallDiner], { keep: 'last' }));
  await setting.leave(first);
  const second = await setting.begin();
  expect(second.session.launch).toMatchObject({ before: { success: 'passed', score: 1 }, location: /small-diner/ });
  const learner = new Learner([smallDiner], { keep: 'last' });
  learner.comeBack(second.session.launch.state);
  second.reporter.report(learner.record());
  await setting.settle();
  await setting.play(second, weakRoute, learner);
  await setting.leave(second);
  expect(setting.store.verbs('session-2')).toEqual(['initialized', 'answered', 'answered', 'scored', 'terminated']);
});

test('a fail that was told is told again only once it is another', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  await setting.play(first, weakRoute);
  await setting.leave(first);
  const learner = new Learner([smallDiner]);
  const second = await setting.begin();
  learner.comeBack(second.session.launch.state);
  second.reporter.report(learner.record());
  await setting.leave(second);
  expect(setting.store.verbs('session-2')).toEqual(['initialized', 'terminated']);
  const third = await setting.begin();
  learner.comeBack(third.session.launch.state);
  await setting.play(third, ['own-it', 'leave'], learner);
  await setting.leave(third);
  expect(setting.store.verbs('session-3').slice(-2)).toEqual(['failed', 'terminated']);
});

test('a page that is loaded anew goes on in its session: the token is asked for once', async () => {
  const setting = new UnitSetting();
  await setting.begin();
  const again = await setting.visit(await setting.load());
  const learner = await setting.play(again, strongRoute);
  await setting.leave(again);
  expect(setting.store.verbs()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
  expect(learner.record().completed).toBe(true);
});

test('a page that the browser says is loaded anew ends nothing as it goes away', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ returnUrl: '/course' });
  setting.store.fault = () => 'offline';
  const learner = await setting.play(visit, strongRoute);
  setting.store.fault = () => undefined;
  setting.tab.navigation.dispatchEvent(Object.assign(new Event('navigate'), { navigationType: 'reload' }));
  visit.session.close('pagehide');
  await setting.settle();
  const again = await setting.visit(await setting.load());
  expect(again.session.launch.state).toBe(learner.record().state);
  await setting.leave(again);
  expect(setting.store.verbs()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
});

test('a page that is loaded anew after its session ended records nothing, and goes back to the LMS', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ returnUrl: '/course' });
  visit.session.close('pagehide');
  await setting.settle();
  expect(setting.tab.visited).toEqual([]);
  const session = await setting.load();
  expect(session).toMatchObject({ recording: false, launch: { answered: false } });
  session!.close('pagehide');
  await setting.settle();
  expect(setting.store.verbs()).toEqual(['initialized', 'terminated']);
  expect(setting.tab.visited).toEqual(['https://content.example/course']);
});

test('a page that goes away says all it has as two requests that outlive it', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  setting.store.fault = () => 503;
  const learner = await setting.play(visit, strongRoute);
  expect(visit.reporter.state).toBe('not-saved');
  setting.store.fault = () => undefined;
  const asked = setting.store.requests.length;
  const sent = vi.spyOn(globalThis, 'fetch');
  visit.session.close('pagehide');
  await setting.settle();
  expect(setting.store.requests.slice(asked).map(({ method }) => method)).toEqual(['PUT', 'POST']);
  expect(sent.mock.calls.every(([, init]) => init?.keepalive)).toBe(true);
  expect(setting.store.verbs()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
  expect(setting.store.documents.get('dewis')).toContain(learner.record().state);
});

test.each([1, 20])(
  'offline for %i plays, a page that goes away sends no more than a browser takes, in whatever script',
  async (offline) => {
    const setting = new UnitSetting();
    const { texts } = smallDiner;
    const words = JSON.parse(
      JSON.stringify(texts).replace(/(?<="(?:line|prompt|label|question)":")/g, '字'.repeat(1400)),
    ) as typeof texts;
    const visit = await setting.begin();
    setting.store.fault = () => 'offline';
    const learner = new Learner([{ ...smallDiner, texts: words }]);
    for (let plays = 0; plays < offline; plays += 1) await setting.play(visit, strongRoute, learner);
    setting.store.fault = () => undefined;
    const asked = setting.store.requests.length;
    visit.session.close('pagehide');
    await setting.settle();
    const last = setting.store.requests.slice(asked);
    expect(last.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)).toBeLessThan(64 * 1024);
    expect(setting.store.verbs().at(-1)).toBe('terminated');
    expect(setting.store.verbs()).toContain('passed');
  },
);

test.each([
  ['of all it has', true],
  ['of what is read alone', 'read'],
] as const)(
  'an older page falls silent once a later one has begun, where a store tells versions %s',
  async (_, etags) => {
    const setting = new UnitSetting(new XapiStore({ etags }));
    const older = await setting.begin();
    const learner = await setting.play(older, strongRoute.slice(0, 1));
    const mine = setting.tab;
    setting.tab = Object.assign(Object.create(mine), { items: new Map() });
    const later = await setting.begin();
    expect(later.session.launch.state).toBe(learner.record().state);
    const kept = setting.store.documents.get('dewis');
    learner.untilChoice();
    learner.choose('check');
    older.reporter.report(learner.record());
    await setting.settle();
    expect(older.reporter.state).toBe('not-saved');
    older.session.close('pagehide');
    await setting.settle();
    expect(setting.store.documents.get('dewis')).toBe(kept);
    expect(setting.store.verbs('session-1')).toEqual(['initialized', 'answered']);
  },
);

test('a store that keeps no versions of documents is as good', async () => {
  const setting = new UnitSetting(new XapiStore({ etags: false }));
  const visit = await setting.begin();
  const learner = await setting.play(visit, strongRoute);
  await setting.leave(visit);
  const again = await setting.launch();
  expect(again?.launch.state).toBe(learner.record().state);
});

test('a token that ran out is a thing not saved, and nothing is thrown', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  setting.store.sessions[0]!.expired = true;
  await setting.play(visit, strongRoute);
  for (let minutes = 0; minutes < 5; minutes += 1) {
    setting.clock.pass(60);
    await setting.settle();
  }
  expect(visit.reporter.state).toBe('not-saved');
  setting.store.sessions[0]!.expired = false;
  await setting.untilSaved(visit);
  expect(setting.store.verbs()).toEqual(['initialized', ...answers, 'completed', 'passed']);
});

test('while the learner is there the store is written to at least every ten minutes', async () => {
  const setting = new UnitSetting();
  await setting.begin();
  const asked = setting.store.requests.length;
  setting.clock.pass(600);
  await setting.settle();
  expect(setting.store.requests.length).toBeGreaterThan(asked);
});
