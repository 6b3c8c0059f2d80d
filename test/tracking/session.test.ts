import { describe, expect, test } from 'vitest';
import type { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, smallValve, stoppedRoute, strongRoute, weakRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { openWith } from '../../src/tracking/scorm/open-session.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { opened, openedSession, resultOf, scoreOf, versions } from './lms-setting.ts';

describe.each(versions)('a session with SCORM $version', ({ dialect, version }) => {
  const { reads } = dialect;
  const exit = version === '1.2' ? 'cmi.core.exit' : 'cmi.exit';

  test('stores at once that the learner will come back, and that the course is begun', () => {
    const { lms, session } = openedSession(dialect);
    expect(lms.stored(exit)).toBe('suspend');
    expect(lms.stored(reads.completion!)).toBe('incomplete');
    expect(scoreOf(lms)).toBeUndefined();
    session.close('pagehide');
    expect(lms.terminated).toBe(true);
  });

  test('opened anew in a session that is open still, as by a reload, never says that no time has gone by', () => {
    const { lms, reporter, clock } = opened(dialect);
    clock.pass(300);
    reporter.save();
    const before = lms.calls.length;
    expect(openWith(apiOf(lms), { window: {}, dialect, clock })?.launch.answered).toBe(true);
    expect(lms.setsSince(before)).not.toContain(sessionTime(version));
  });

  test('commits once a decision and reads nothing then', () => {
    const { lms, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    reporter.report(learner.record());
    const before = lms.calls.length;
    learner.untilChoice();
    reporter.note(learner.record());
    learner.choose('own-it');
    reporter.report(learner.record());
    const made = lms.calls.slice(before).map(({ call }) => call);
    expect(made.filter((call) => call === 'commit')).toHaveLength(1);
    expect(made).not.toContain('get');
    expect(lms.stored(reads.state!)).toBe(learner.record().state);
  });

  test('sends only what changed', () => {
    const { lms, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    const before = lms.calls.length;
    reporter.report(learner.record());
    expect(lms.calls).toHaveLength(before);
    learner.language = 'cy';
    reporter.report({ ...learner.record(), objectives: [] });
    expect(lms.setsSince(before)).toEqual([reads.state, reads.language, sessionTime(version)]);
  });

  test('a learner who leaves early is incomplete, has no score, and comes back to the same place', () => {
    const { lms, session, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    learner.untilChoice();
    learner.choose('own-it');
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/^incomplete/);
    expect(scoreOf(lms)).toBeUndefined();
    expect(lms.terminated).toBe(true);

    const again = opened(dialect, { stored: lms.leftBehind() });
    expect(again.session.launch.state).toBe(learner.record().state);
    expect(again.session.launch.location).toBe('small-diner/first-words');
  });

  test('a finished course is passed with its score, and the end is told once', () => {
    const { lms, session, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    session.close('leave');
    session.close('pagehide');
    session.hide();
    reporter.report(learner.record());
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(scoreOf(lms)).toBe('100');
    expect(lms.stored(exit)).toBe('suspend');
    expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
    expect(session.closed).toBe(true);
  });

  test('the LMS is asked to move on from the leave button only', () => {
    const ask = (by: 'leave' | 'pagehide', route: readonly string[]) => {
      const { lms, session, reporter } = opened(dialect);
      const learner = new Learner([smallDiner]);
      learner.play(0, route);
      reporter.report(learner.record());
      session.close(by);
      return lms.calls.find(({ element }) => element === 'adl.nav.request')?.value;
    };
    expect(ask('pagehide', strongRoute)).toBeUndefined();
    expect(ask('leave', strongRoute)).toBe(version === '1.2' ? undefined : 'suspendAll');
    expect(ask('leave', strongRoute.slice(0, 1))).toBe(version === '1.2' ? undefined : 'suspendAll');
  });

  test('a second, worse attempt lowers nothing, in the same session and in a later one', () => {
    const first = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    first.reporter.report(learner.record());
    learner.play(0, weakRoute);
    first.reporter.report(learner.record());
    // Left in the middle of a third, so that the state is given back.
    learner.begin();
    first.reporter.report(learner.record());
    first.session.close('pagehide');

    const { lms, session, reporter } = opened(dialect, { stored: first.lms.leftBehind() });
    learner.comeBack(session.launch.state);
    reporter.report(learner.record());
    learner.play(0, stoppedRoute);
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(scoreOf(lms)).toBe('100');
  });

  test('a pass stands though the state of it is lost', () => {
    const first = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    first.reporter.report(learner.record());
    first.session.close('pagehide');

    const { [reads.state!]: _, ...left } = first.lms.leftBehind();
    const { lms, session, reporter } = opened(dialect, { stored: left });
    const stranger = new Learner([smallDiner]);
    stranger.play(0, weakRoute);
    reporter.report(stranger.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(scoreOf(lms)).toBe('100');
  });

  test('where the last attempt counts, a worse one is told', () => {
    const { lms, session, reporter } = opened(dialect, { mayFall: true });
    const learner = new Learner([smallDiner], { keep: 'last' });
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    learner.play(0, weakRoute);
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/failed$/);
  });

  test('where the last attempt counts and a failing is withheld, a pass that no longer counts is taken back', () => {
    const { lms, session, reporter } = opened(dialect, { mayFall: true });
    const learner = new Learner([smallDiner], { keep: 'last' }, { failed: 'incomplete' });
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    expect(resultOf(lms)).toMatch(/passed$/);
    learner.play(0, weakRoute);
    reporter.report(learner.record());
    expect(resultOf(lms)).toBe(version === '1.2' ? 'incomplete' : 'incomplete/unknown');
    expect(Number(scoreOf(lms))).toBeLessThan(70);
    expect(progressOf(lms)).not.toBe('1');
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(scoreOf(lms)).toBe('100');
  });

  test('an attempt under way takes back no result, whichever attempt counts', () => {
    for (const failed of ['failed', 'incomplete'] as const) {
      const { lms, session, reporter } = opened(dialect);
      const learner = new Learner([smallDiner], { keep: 'last' }, { failed });
      learner.play(0, strongRoute);
      reporter.report(learner.record());
      learner.begin();
      learner.untilChoice();
      learner.choose('stall');
      reporter.report(learner.record());
      session.close('pagehide');
      expect(resultOf(lms)).toMatch(/passed$/);
    }
  });

  test('what comes after the session is over is called not saved', () => {
    const { session, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    learner.untilChoice();
    reporter.report(learner.record());
    session.close('pagehide');
    expect(reporter.state).toBe('saved');
    reporter.note(learner.record());
    expect(reporter.state).toBe('saved');
    learner.choose('own-it');
    reporter.report(learner.record());
    expect(reporter.state).toBe('not-saved');
    reporter.save();
    expect(reporter.state).toBe('not-saved');
  });

  test('an LMS that gives the state back and no status keeps the one it has until there is a result to tell', () => {
    const first = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    first.reporter.report(learner.record());
    first.session.close('leave');
    const silent = [reads.completion, reads.success, reads.score];
    const reading = (value: string, element: string) => (silent.includes(element) ? '' : value);
    const again = () => opened(dialect, { stored: first.lms.leftBehind() }, { reading });
    again().session.close('pagehide');
    const { lms, session, reporter } = again();
    expect(resultOf(lms)).toMatch(/passed$/);
    learner.comeBack(session.launch.state);
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test.each([
    { mode: 'review', credit: 'credit' },
    { mode: 'browse', credit: 'credit' },
    { mode: 'Review', credit: '' },
    { mode: 'normal', credit: 'no-credit' },
  ])('nothing is recorded with mode $mode and credit $credit', ({ mode, credit }) => {
    const { lms, session } = openedSession(dialect, { stored: { [reads.mode!]: mode, [reads.credit!]: credit } });
    session.hide();
    session.show();
    session.close('leave');
    expect(session.recording).toBe(false);
    expect(lms.calls.filter(({ call }) => call === 'set' || call === 'commit')).toEqual([]);
    expect(lms.terminated).toBe(true);
  });

  test('interactions and objectives go on from those the LMS has', () => {
    const stored = {
      'cmi.objectives.0.id': 'PRIMARYOBJ',
      'cmi.objectives.1.id': 'TEST1.PC02',
      'cmi.interactions.0.id': 'somebody_elses',
      'cmi.interactions.0.type': 'choice',
    };
    const { lms, reporter } = opened(dialect, { stored });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    expect(lms.stored('cmi.objectives.0.id')).toBe('PRIMARYOBJ');
    expect(['1', '2', '3'].map((index) => lms.stored(`cmi.objectives.${index}.id`))).toEqual([
      'TEST1.PC02',
      'TEST1.PC01',
      'TEST1.K01',
    ]);
    expect(lms.stored('cmi.interactions.0.id')).toBe('somebody_elses');
    expect(lms.stored('cmi.interactions.3.result')).toBe('correct');
  });

  test('there are never more interactions than an LMS has to keep', () => {
    const { lms, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    for (let play = 0; play < 90; play += 1) {
      learner.play(0, strongRoute);
      if (play % 30 === 29) reporter.report(learner.record());
    }
    // 2004 has bytes to mind as well, and comes to fewer.
    expect(lms.stored('cmi.interactions.249.id') !== undefined).toBe(version === '1.2');
    expect(lms.stored('cmi.interactions.250.id')).toBeUndefined();
  });

  test('a course of two scenarios has no score before both are finished', () => {
    const { lms, session, reporter } = opened(dialect);
    const learner = new Learner([smallDiner, smallValve]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    expect(resultOf(lms)).toMatch(/^incomplete/);
    expect(scoreOf(lms)).toBeUndefined();
    learner.play(1, weakRoute);
    reporter.report(learner.record());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/failed$/);
    expect(Number(scoreOf(lms))).toBeLessThan(70);
  });
});

function progressOf(lms: StrictLms): string | undefined {
  return lms.stored('cmi.progress_measure');
}

function sessionTime(version: string): string {
  return version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time';
}
