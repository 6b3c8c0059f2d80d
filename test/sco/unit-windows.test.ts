import { expect, test } from 'vitest';
import { decodeCourse } from '../../src/core/course/codec.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { UnitSetting } from '../tracking/cmi5/unit-setting.ts';
import { FakeWindows } from './fake-windows.ts';
import { recordedIn } from './recorded.ts';

const { story } = smallDiner;

/** A unit of cmi5 that the LMS launches in one window after another of a browser. */
function unit() {
  const setting = new UnitSetting();
  const windows = new FakeWindows();
  const launch = async () => {
    const session = await setting.launch({ returnUrl: '/course' });
    windows.query = new URL(setting.tab.address).search;
    const window = recordedIn(session!, setting.clock, windows);
    window.learner.comeBack(session!.launch.state);
    await setting.settle();
    return window;
  };
  const heard = async () => {
    windows.deliver();
    await setting.settle();
  };
  return { setting, launch, heard };
}

test('of a unit of cmi5 that was launched again the earlier window is over, sends nothing, and is opened anew', async () => {
  const { setting, launch, heard } = unit();
  const older = await launch();
  older.begin();
  older.choose(strongRoute[0]);
  await setting.settle();
  await launch();
  await heard();
  expect(older.saving()).toBe('over');
  const asked = setting.store.requests.length;
  older.session.hide();
  older.session.close('pagehide');
  older.clock.pass(3600);
  await setting.settle();
  expect(setting.store.requests).toHaveLength(asked);
  older.change('save');
  expect(older.page.reloads).toBe(1);
});

test('what the earlier window could not have kept is kept by the later one, preferences too, and in its session', async () => {
  const { setting, launch, heard } = unit();
  const older = await launch();
  older.begin();
  older.choose(strongRoute[0]);
  await setting.settle();
  setting.store.fault = () => 503;
  older.choose(strongRoute[1]);
  older.prefer({ contrast: 'more' });
  await setting.settle();
  setting.store.fault = () => undefined;
  // A tab of its own.
  setting.tab.items.clear();
  const newer = await launch();
  await heard();
  const { state } = JSON.parse(setting.store.documents.get('dewis')!) as { state: string };
  const { attempts, preferences } = decodeCourse([story], state).saved;
  const { current } = attempts[story.id]!;
  expect(preferences?.contrast).toBe('more');
  expect(current).toEqual(older.learner.attempts[story.id]?.current);
  expect(newer.renewed).toEqual([state]);
  newer.session.close('pagehide');
  await setting.settle();
  expect(setting.store.verbs('session-2')[0]).toBe('initialized');
});
