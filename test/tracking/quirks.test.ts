import { describe, expect, test } from 'vitest';
import type { Quirks } from '../fixtures/strict-lms/api.ts';
import { smallDiner, smallValve, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, resultOf, scoreOf, versions } from './lms-setting.ts';

const ways: readonly (readonly [string, Quirks])[] = [
  ['true', { yes: true }],
  ['1', { yes: 1 }],
  ['"1"', { yes: '1' }],
  ['"True"', { yes: 'True' }],
  ['nothing', { yes: undefined }],
  ['null', { yes: null }],
  ['""', { yes: '' }],
  ['"false" with error 0', { falseButDone: true }],
  ['"true", and "0" for every error', { noErrors: true, no: 'false' }],
  ['"false", and no call that tells errors', { falseButDone: true, noErrorCalls: true }],
];

describe.each(versions)('SCORM $version, an LMS', ({ dialect, version }) => {
  const { reads } = dialect;
  const played = () => {
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    return learner.record();
  };

  test.each(ways)('that answers %s has everything', (_, quirks) => {
    const { lms, session, reporter } = opened(dialect, {}, quirks);
    reporter.report(played());
    expect(reporter.state).toBe('saved');
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(lms.stored('cmi.objectives.2.id')).toBeDefined();
    expect(lms.stored('cmi.interactions.2.result') ?? lms.stored('cmi.interactions.2.id')).toBeDefined();
    expect(lms.violations).toEqual([]);
  });

  test('that writes its words with capitals keeps its result', () => {
    const capital = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);
    const first = opened(dialect);
    first.reporter.report(played());
    first.session.close('pagehide');
    const { lms, session } = opened(dialect, { stored: first.lms.leftBehind() }, { reading: capital });
    expect(session.launch.before.success).toBe('passed');
    session.close('pagehide');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(lms.violations).toEqual([]);
  });

  test.each([
    ['""', ''],
    ['null', null],
    ['nothing', undefined],
    ['"undefined"', 'undefined'],
    ['an object', {}],
  ])('that reads everything back as %s is told state, score and status all the same', (_, nothing) => {
    const { lms, session, reporter } = opened(dialect, {}, { reading: () => nothing });
    expect(session.recording).toBe(true);
    const record = played();
    reporter.report(record);
    expect(lms.stored(reads.state!)).toBe(record.state);
    expect(scoreOf(lms)).toBe('100');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(lms.violations).toEqual([]);
  });

  test.each([
    ['interactions', ['cmi.interactions']],
    ['objectives', ['cmi.objectives']],
    ['preferences', ['cmi.student_preference', 'cmi.learner_preference']],
    ['scores of objectives', ['cmi.objectives.n.score']],
    ['interactions’ objectives and latency', ['cmi.interactions.n.objectives', 'cmi.interactions.n.latency']],
    ['all that is optional', ['cmi.interactions', 'cmi.objectives', 'cmi.student_preference', 'cmi.student_data']],
  ])('without %s is told the rest, and is not asked for them', (_, lacks) => {
    const { lms, session, reporter } = opened(dialect, { lacks });
    reporter.report(played());
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(reporter.state).toBe('saved');
    expect(lms.violations).toEqual([]);
  });

  test.each(['interactions', 'objectives'])(
    'that throws at %s it says it has is offered them once more and then no longer',
    (group) => {
      const throws = (call: string, element: string) => call === 'set' && element.startsWith(`cmi.${group}`);
      const offered: string[] = [];
      const { lms, reporter } = opened(
        dialect,
        {},
        {
          throws: (call, element) => {
            if (throws(call, element)) offered.push(element);
            return throws(call, element);
          },
        },
      );
      const learner = new Learner([smallDiner, smallValve]);
      learner.play(0, strongRoute);
      reporter.report(learner.record());
      learner.play(1, strongRoute);
      reporter.report(learner.record());
      expect(offered).toEqual([`cmi.${group}.0.id`, `cmi.${group}.0.id`]);
      expect(reporter.state).toBe('saved');
      expect(resultOf(lms)).toMatch(/passed$/);
    },
  );

  test('that refuses one field of an interaction still gets the others', () => {
    const refused = version === '1.2' ? 'time' : 'description';
    const throws = (call: string, element: string) =>
      call === 'set' && /^cmi\.interactions\.\d+\./.test(element) && element.endsWith(`.${refused}`);
    const { lms, session, reporter } = opened(dialect, {}, { throws });
    reporter.report(played());
    session.hide();
    expect(lms.stored('cmi.interactions.2.id')).toBeDefined();
    expect(reporter.state).toBe('saved');
  });

  test('whose session is still open after a reload is gone on with', () => {
    const { lms, reporter } = opened(dialect, { stillOpen: true });
    reporter.report(played());
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(lms.violations).toEqual([]);
  });

  test('that will not take the state never has the learner told that it is saved', () => {
    const { lms, reporter } = opened(dialect, { lacks: [reads.state!] });
    reporter.report(played());
    expect(reporter.state).toBe('not-saved');
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test('that has no answer at all any more is not asked without end', () => {
    let down = false;
    let asked = 0;
    const { session, reporter } = opened(
      dialect,
      {},
      {
        throws: () => {
          if (down) asked += 1;
          return down;
        },
      },
    );
    down = true;
    reporter.report(played());
    expect(reporter.state).toBe('not-saved');
    expect(asked).toBeLessThanOrEqual(6);
    session.close('leave');
    expect(reporter.state).toBe('not-saved');
  });

  test('with a count that is missing gets its interactions from the first place on', () => {
    const reading = (value: string, element: string) => (element.endsWith('._count') ? '' : value);
    const { lms, reporter } = opened(dialect, {}, { reading });
    reporter.report(played());
    expect(lms.stored('cmi.interactions.2.id')).toBeDefined();
    expect(lms.violations).toEqual([]);
  });

  test('that made leaving into completed has it corrected by a verdict, and not by less', () => {
    const { lms, reporter } = opened(dialect, { stored: { [reads.completion!]: 'completed' } });
    const learner = new Learner([smallDiner]);
    learner.begin();
    reporter.report(learner.record());
    expect(resultOf(lms)).toMatch(/^completed/);
    learner.play(0, ['stall', 'leave']);
    reporter.report(learner.record());
    expect(resultOf(lms)).toMatch(/failed$/);
    expect(lms.violations).toEqual([]);
  });
});

test('SCORM 2004: a Terminate that throws after the request to move on leaves everything stored', () => {
  const { dialect } = versions[1]!;
  const { lms, session, reporter } = opened(dialect, {}, { throws: (call) => call === 'terminate' });
  const learner = new Learner([smallDiner]);
  learner.play(0, strongRoute);
  reporter.report(learner.record());
  session.close('leave');
  expect(session.closed).toBe(true);
  expect(resultOf(lms)).toBe('completed/passed');
});
