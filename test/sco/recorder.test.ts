import { describe, expect, test } from 'vitest';
import { decodeCourse } from '../../src/core/course/codec.ts';
import { breachRoute, smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { resultOf, versions } from '../tracking/lms-setting.ts';
import { FakeWindows } from './fake-windows.ts';
import { recorded } from './recorded.ts';

const { story } = smallDiner;

describe.each(versions)('a recorder with SCORM $version', ({ dialect, version }) => {
  const response = version === '1.2' ? 'student_response' : 'learner_response';

  test.each([false, true])(
    'calls what a session that is open still gave back saved only once it is committed: with an LMS that fails, %s',
    (down) => {
      const { lms, saving } = recorded(dialect, () => down, { stillOpen: true });
      expect(lms.calls.filter(({ call }) => call === 'commit')).toHaveLength(1);
      expect(saving()).toBe(down ? 'unsaved' : 'saved');
    },
  );

  test('tells the LMS each answer once, a retake as one that does not count', () => {
    const { lms, begin, choose } = recorded(dialect);
    begin();
    for (const choice of breachRoute) choose(choice);
    const weights = breachRoute.map((_, index) => lms.stored(`cmi.interactions.${index}.weighting`));
    expect(weights.filter((weight) => weight === '0')).toHaveLength(1);
    expect(lms.stored(`cmi.interactions.${breachRoute.length - 1}.${response}`)).toBeDefined();
    expect(lms.stored(`cmi.interactions.${breachRoute.length}.id`)).toBeUndefined();
  });

  test('tells what the LMS did not keep once more, and every answer in its order', () => {
    let down = true;
    const { lms, clock, learner, begin, choose, saving } = recorded(dialect, () => down);
    begin();
    choose(strongRoute[0]);
    choose(strongRoute[1]);
    expect(saving()).toBe('unsaved');
    down = false;
    clock.pass(60);
    expect(saving()).toBe('saved');
    choose(strongRoute[2]);
    const told = [0, 1, 2].map((index) => lms.stored(`cmi.interactions.${index}.id`)?.replace(/\W/g, '_'));
    const given = learner.run!.attempt.answers.map(({ node }) => `small_diner_${node.replace(/\W/g, '_')}`);
    expect(told.map((id) => id?.replace('urn_dewis_', ''))).toEqual(given);
  });

  test('leaves once the LMS has everything, by itself where that takes another try', () => {
    let down = false;
    const { lms, session, clock, begin, goOn, choose, change, saving } = recorded(dialect, () => down);
    begin();
    choose(strongRoute[0]);
    goOn();
    down = true;
    change('leave');
    expect([saving(), session.closed]).toEqual(['unsaved', false]);
    change('save');
    expect([saving(), session.closed]).toEqual(['unsaved', false]);
    down = false;
    clock.pass(60);
    expect([saving(), session.closed, lms.terminated]).toEqual(['saved', true, true]);
    expect(resultOf(lms)).toMatch(/^incomplete/);
    clock.pass(36_000);
    expect(clock.waiting).toBe(0);
    expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
  });

  test('after leaving, the farewell may be read in either language and nothing is called unsaved', () => {
    const { learner, recorder, begin, choose, change, saving } = recorded(dialect);
    begin();
    choose(strongRoute[0]);
    learner.run = undefined;
    change('leave');
    learner.language = 'cy';
    recorder.changed({ cause: 'language', language: 'cy' });
    change('screen');
    expect(saving()).toBe('saved');
  });

  test('an answer after the session was closed is never called saved, and the learner may open the page anew', () => {
    const { session, page, begin, choose, change, saving } = recorded(dialect);
    begin();
    choose(strongRoute[0]);
    session.close('pagehide');
    expect(saving()).toBe('saved');
    choose(strongRoute[1]);
    expect([saving(), page.reloads]).toEqual(['over', 0]);
    change('save');
    expect(page.reloads).toBe(1);
  });

  test('another try that is made by itself is no news; one the learner asked for is', () => {
    let down = true;
    const { clock, begin, choose, change, saving, told } = recorded(dialect, () => down);
    begin();
    choose(strongRoute[0]);
    const before = told.length;
    clock.pass(600);
    expect([saving(), told.slice(before)]).toEqual(['unsaved', []]);
    change('save');
    expect(told.slice(before)).toEqual(['saving', 'unsaved']);
    down = false;
    clock.pass(600);
    expect(told.slice(before)).toEqual(['saving', 'unsaved', 'saved']);
  });
});

describe.each(versions)('two windows of one course with SCORM $version', ({ dialect }) => {
  test('the older one falls silent for good, and says so', () => {
    const windows = new FakeWindows();
    const older = recorded(dialect, undefined, { windows });
    older.begin();
    older.choose(strongRoute[0]);
    recorded(dialect, undefined, { windows, stored: older.lms.leftBehind() });
    windows.deliver();
    expect(older.saving()).toBe('elsewhere');
    const { length } = older.lms.calls;
    older.choose(strongRoute[1]);
    older.session.hide();
    older.session.close('pagehide');
    older.clock.pass(3600);
    expect(older.lms.calls).toHaveLength(length);
    expect([older.saving(), older.session.closed, older.renewed]).toEqual(['elsewhere', true, []]);
  });

  test('what the older one could not have kept is kept by the newer, which begins anew from there', () => {
    const windows = new FakeWindows();
    let down = false;
    const older = recorded(dialect, () => down, { windows });
    older.begin();
    down = true;
    older.choose(strongRoute[0]);
    older.choose(strongRoute[1]);
    const newer = recorded(dialect, undefined, { windows, stored: older.lms.leftBehind() });
    newer.learner.comeBack(newer.session.launch.state);
    windows.deliver();
    const { saved } = decodeCourse([story], newer.lms.leftBehind()[dialect.reads.state!]!);
    expect(saved.attempts[story.id]?.current).toEqual(older.learner.attempts[story.id]?.current);
    expect([newer.renewed, newer.lms.terminated]).toEqual([[newer.lms.stored(dialect.reads.state!)], false]);
  });

  test('the older one takes over again, with what the newer one has kept meanwhile, be it closed', () => {
    for (const closed of [false, true]) {
      const windows = new FakeWindows();
      const older = recorded(dialect, undefined, { windows });
      older.begin();
      older.choose(strongRoute[0]);
      const newer = recorded(dialect, undefined, { windows, stored: older.lms.leftBehind() });
      newer.learner.comeBack(newer.session.launch.state);
      windows.deliver();
      newer.learner.resume();
      newer.choose(strongRoute[1]);
      windows.deliver();
      if (closed) windows.closeLast();
      older.change('save');
      windows.deliver();
      older.clock.pass(1);
      const { saved } = decodeCourse([story], older.lms.leftBehind()[dialect.reads.state!]!);
      expect(saved.attempts[story.id]?.current).toEqual(newer.learner.attempts[story.id]?.current);
      expect([older.renewed, older.lms.terminated]).toEqual([[older.lms.stored(dialect.reads.state!)], false]);
      expect([newer.saving(), newer.renewed]).toEqual([closed ? 'saved' : 'elsewhere', []]);
    }
  });

  test('neither another learner’s window nor another course’s is stopped', () => {
    const windows = new FakeWindows();
    const ours = recorded(dialect, undefined, { windows });
    const id = dialect.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id';
    recorded(dialect, undefined, { windows, stored: { [id]: 'somebody-else' } });
    windows.address = '/another/index.html';
    recorded(dialect, undefined, { windows });
    windows.deliver();
    expect(ours.saving()).toBe('saved');
  });
});
