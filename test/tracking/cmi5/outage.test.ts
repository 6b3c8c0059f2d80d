import { expect, test } from 'vitest';
import { smallDiner, strongRoute } from '../../fixtures/small-story.ts';
import type { Fault } from '../../fixtures/xapi-store/xapi-store.ts';
import { Learner } from '../learner.ts';
import { UnitSetting } from './unit-setting.ts';

const faults: readonly Fault[] = ['offline', 'lost', 'silent', 429, 500, 503];
const said = ['initialized', 'answered', 'answered', 'answered', 'completed', 'passed', 'terminated'] as const;

test.each(faults)(
  'what is said while the store is at fault (%s) is told after it, each once and in order',
  async (fault) => {
    const setting = new UnitSetting();
    const visit = await setting.begin();
    setting.store.fault = () => fault;
    const learner = await setting.play(visit, strongRoute);
    setting.clock.pass(30);
    await setting.settle();
    expect(visit.reporter.state).not.toBe('saved');
    setting.store.fault = () => undefined;
    await setting.untilSaved(visit);
    await setting.leave(visit);
    expect(setting.store.verbs()).toEqual(said);
    expect(setting.store.documents.get('dewis')).toContain(learner.record().state);
  },
);

test.each(faults)('a fault (%s) of a moment at the launch is waited out', async (fault) => {
  const setting = new UnitSetting();
  let left = 2;
  // The token is given once: of that alone no answer may be lost.
  setting.store.fault = ({ url }) => (left > 0 && !url.pathname.endsWith('/token') ? ((left -= 1), fault) : undefined);
  const visit = await setting.begin();
  expect(visit.session.recording).toBe(true);
  await setting.play(visit, strongRoute);
  await setting.untilSaved(visit);
  await setting.leave(visit);
  expect(setting.store.verbs()).toEqual(said);
});

test('a token that could not be asked for is asked for again', async () => {
  const setting = new UnitSetting();
  let left = 2;
  setting.store.fault = () => (left > 0 ? ((left -= 1), 'offline') : undefined);
  expect((await setting.launch())?.recording).toBe(true);
});

test('a store that stays away leaves a page that plays and records nothing', async () => {
  const setting = new UnitSetting();
  setting.store.fault = () => 'offline';
  const session = await setting.launch();
  expect(session).toMatchObject({ recording: false, launch: { answered: false } });
});

test('what a page could not say before it was killed offline is said by the next one of its tab', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  setting.store.fault = () => 'offline';
  const learner = await setting.play(first, strongRoute);
  first.session.close('pagehide');
  setting.store.fault = () => undefined;
  const second = await setting.begin();
  expect(second.session.launch.state).toBe(learner.record().state);
  expect(second.session.launch.before).toMatchObject({ success: 'passed' });
  await setting.untilSaved(second);
  await setting.leave(second);
  expect(setting.store.verbs('session-2')).toEqual(said);
  expect(setting.store.last('passed')?.context.extensions).toHaveProperty('urn:dewis:extension:happened');
});

test('what the store had kept of it when the page was killed is said by any page of the learner', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  setting.store.fault = ({ url }) => (url.pathname.endsWith('/statements') ? 'offline' : undefined);
  const learner = await setting.play(first, strongRoute);
  setting.store.fault = () => undefined;
  setting.tab.items.clear();
  const second = await setting.begin();
  expect(second.session.launch.state).toBe(learner.record().state);
  await setting.untilSaved(second);
  await setting.leave(second);
  expect(setting.store.verbs('session-2')).toEqual(said);
});

test('what the store had taken already, its answer being lost, is not said twice by the next page', async () => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  setting.store.fault = ({ url }) => (url.pathname.endsWith('/statements') ? 'lost' : undefined);
  await setting.play(first, strongRoute);
  setting.store.fault = () => undefined;
  const second = await setting.begin();
  await setting.untilSaved(second);
  expect(setting.store.verbs().filter((verb) => verb === 'answered')).toHaveLength(3);
  expect(setting.store.verbs().filter((verb) => verb === 'passed')).toHaveLength(1);
});

test('a statement the store will never take does not keep back the others', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  let refused = 0;
  setting.store.fault = ({ body }) =>
    body.includes('first-words') && body.includes('/answered') ? ((refused += 1), 400) : undefined;
  await setting.play(visit, strongRoute);
  await setting.untilSaved(visit);
  await setting.leave(visit);
  expect(refused).toBe(1);
  expect(setting.store.verbs()).toEqual(said.filter((_, at) => at !== 1));
});

test('leaving waits for what is not saved yet', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ returnUrl: 'https://lms.example/' });
  setting.store.fault = () => 'offline';
  await setting.play(visit, strongRoute, new Learner([smallDiner]));
  await setting.leave(visit);
  expect(setting.tab.visited).toEqual([]);
  setting.store.fault = () => undefined;
  await setting.untilSaved(visit);
  await setting.settle();
  expect(setting.store.verbs()).toEqual(said);
  expect(setting.tab.visited).toEqual(['https://lms.example/']);
});
