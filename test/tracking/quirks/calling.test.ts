import { describe, expect, test } from 'vitest';
import { calling } from '../../fixtures/quirks/calling.ts';
import { strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { opened, resultOf, scoreOf, versions } from '../lms-setting.ts';
import { openedOn, playedRecord } from './setting.ts';

describe.each(versions)('SCORM $version, an LMS that', ({ dialect, version }) => {
  const { reads } = dialect;

  test.each([
    'answers true, a boolean',
    'answers "True"',
    'answers 1, a number',
    'answers "1"',
    'answers nothing at all',
    'answers null',
    'answers ""',
    'answers with an object',
    'answers "false" with error 0 though the call worked',
    'says "0" for every error',
    'answers "false" and has no call that tells errors',
    'has words for no error',
    'wants its calls made as methods',
  ] as const)('%s is told everything, and the learner that it is saved', (name) => {
    const { lms, session, reporter } = openedOn(calling, name, dialect);
    reporter.report(playedRecord(strongRoute));
    expect(reporter.state).toBe('saved');
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(scoreOf(lms)).toBe('100');
    expect(lms.stored('cmi.objectives.2.id')).toBeDefined();
    expect(lms.stored('cmi.interactions.2.result')).toBe('correct');
    expect(lms.terminated).toBe(true);
  });

  test.each(['writes its words with capitals'] as const)('%s keeps the result it has', (name) => {
    const first = opened(dialect);
    first.reporter.report(playedRecord(strongRoute));
    first.session.close('pagehide');
    const { lms, session, reporter } = openedOn(calling, name, dialect, first.lms.leftBehind());
    expect(session.launch.before.success).toBe('passed');
    expect(session.recording).toBe(true);
    reporter.report(playedRecord(weakRoute));
    session.close('pagehide');
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test.each([
    'reads everything back as ""',
    'reads everything back as null',
    'reads everything back as nothing',
    'reads everything back as the word "undefined"',
    'reads everything back as an object',
  ] as const)('%s is told state, score and status all the same', (name) => {
    const { lms, session, reporter } = openedOn(calling, name, dialect);
    expect(session.recording).toBe(true);
    const record = playedRecord(strongRoute);
    reporter.report(record);
    expect(lms.stored(reads.state!)).toBe(record.state);
    expect(scoreOf(lms)).toBe('100');
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test.each(['reads back "" for status, score and mode'] as const)(
    '%s is believed by its state: the learner is recorded, and the result is not lowered',
    (name) => {
      const first = opened(dialect);
      const record = playedRecord(strongRoute);
      first.reporter.report(record);
      first.session.close('leave');
      const { lms, session, reporter } = openedOn(calling, name, dialect, first.lms.leftBehind());
      expect(session.recording).toBe(true);
      expect(session.launch.state).toBe(record.state);
      reporter.report({ ...record, interactions: [] });
      session.close('leave');
      expect(resultOf(lms)).toMatch(/passed$/);
      expect(scoreOf(lms)).toBe('100');
    },
  );

  test.each(['still has the session of before a reload open'] as const)('%s is gone on with', (name) => {
    const { lms, reporter } = openedOn(calling, name, dialect);
    expect(lms.calls[0]).toMatchObject({ call: 'initialize', error: version === '1.2' ? 101 : 103 });
    reporter.report(playedRecord(strongRoute));
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test.each(['has no answer at all any more'] as const)(
    '%s is not asked without end, and the learner is told that it is not saved',
    (name) => {
      const { session, reporter, quirk } = openedOn(calling, name, dialect);
      reporter.report(playedRecord(strongRoute));
      expect(reporter.state).toBe('not-saved');
      expect(quirk.asked?.()).toBeGreaterThan(0);
      expect(quirk.asked?.()).toBeLessThanOrEqual(6);
      session.close('leave');
      expect(reporter.state).toBe('not-saved');
    },
  );
});
