import { describe, expect, test } from 'vitest';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';

// The guard itself is guarded: were it to let something by, the other tests would prove nothing.

type Calls = (lms: StrictLms) => void;

interface Slip {
  readonly what: string;
  readonly code: number;
  readonly settings: readonly (readonly [string, string])[];
}

const session =
  (version: '1.2' | '2004', ...settings: readonly (readonly [string, string])[]): Calls =>
  (lms) => {
    lms.initialize('');
    for (const setting of settings) lms.set(...setting);
    lms.set(
      version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time',
      version === '1.2' ? '0000:00:01.00' : 'PT1S',
    );
    lms.commit('');
    lms.terminate('');
  };

const entry12 = [
  ['cmi.interactions.0.id', 'a_b'],
  ['cmi.interactions.0.type', 'choice'],
  ['cmi.interactions.0.time', '10:00:00'],
  ['cmi.interactions.0.weighting', '1'],
] as const;
const entry2004 = [
  ['cmi.interactions.0.id', 'urn:dewis:a:b'],
  ['cmi.interactions.0.type', 'choice'],
  ['cmi.interactions.0.timestamp', '2026-03-01T10:00:00.0Z'],
  ['cmi.interactions.0.weighting', '1'],
] as const;

describe('SCORM 1.2: the strict LMS notices', () => {
  test.each<Slip>([
    { what: 'an element there is not', code: 201, settings: [['cmi.core.colour', 'red']] },
    { what: 'an element of the other version', code: 201, settings: [['cmi.completion_status', 'completed']] },
    { what: 'a keyword', code: 402, settings: [['cmi.objectives._count', '1']] },
    { what: 'something read-only', code: 403, settings: [['cmi.core.entry', 'resume']] },
    { what: 'a word outside the vocabulary', code: 405, settings: [['cmi.core.lesson_status', 'Passed']] },
    {
      what: 'incorrect for wrong',
      code: 405,
      settings: [...entry12, ['cmi.interactions.0.student_response', '0'], ['cmi.interactions.0.result', 'incorrect']],
    },
    { what: 'a state over 4,096 characters', code: 405, settings: [['cmi.suspend_data', 'x'.repeat(4097)]] },
    { what: 'a state that is not ASCII', code: 405, settings: [['cmi.suspend_data', 'tŷ']] },
    { what: 'a location of nothing', code: 405, settings: [['cmi.core.lesson_location', '']] },
    { what: 'a score above 100', code: 405, settings: [['cmi.core.score.raw', '101']] },
    { what: 'a score of three decimals', code: 405, settings: [['cmi.core.score.raw', '66.667']] },
    { what: 'a session time of seconds', code: 405, settings: [['cmi.core.session_time', '12.5']] },
    { what: 'an interaction id with a hyphen', code: 405, settings: [['cmi.interactions.0.id', 'a-b']] },
    {
      what: 'a response of two characters',
      code: 405,
      settings: [...entry12, ['cmi.interactions.0.student_response', '10']],
    },
    { what: 'an index beyond the count', code: 201, settings: [['cmi.interactions.1.id', 'a_b']] },
    { what: 'an interaction begun without its id', code: 201, settings: [['cmi.interactions.0.type', 'choice']] },
    {
      what: 'a response before the type',
      code: 201,
      settings: [
        ['cmi.interactions.0.id', 'a_b'],
        ['cmi.interactions.0.student_response', '0'],
      ],
    },
    {
      what: 'two objectives of one id',
      code: 201,
      settings: [
        ['cmi.objectives.0.id', 'a'],
        ['cmi.objectives.1.id', 'a'],
      ],
    },
  ])('$what', ({ code, settings }) => {
    const lms = new StrictLms({ version: '1.2' });
    session('1.2', ...settings)(lms);
    expect(lms.calls.filter(({ error }) => error !== 0).map(({ error }) => error)).toContain(code);
    expect(lms.violations).not.toEqual([]);
  });
});

describe('SCORM 2004: the strict LMS notices', () => {
  test.each<Slip>([
    { what: 'an element there is not', code: 401, settings: [['cmi.core.lesson_status', 'passed']] },
    { what: 'something read-only', code: 404, settings: [['cmi.entry', 'resume']] },
    { what: 'a word outside the vocabulary', code: 406, settings: [['cmi.completion_status', 'Completed']] },
    {
      what: 'wrong for incorrect',
      code: 406,
      settings: [...entry2004, ['cmi.interactions.0.learner_response', 'a'], ['cmi.interactions.0.result', 'wrong']],
    },
    { what: 'a scaled score above 1', code: 407, settings: [['cmi.score.scaled', '70']] },
    { what: 'a progress above 1', code: 407, settings: [['cmi.progress_measure', '1.5']] },
    {
      what: 'a response with a hyphen',
      code: 406,
      settings: [...entry2004, ['cmi.interactions.0.learner_response', 'own-it']],
    },
    {
      what: 'a time with three digits of a fraction',
      code: 406,
      settings: [...entry2004.slice(0, 2), ['cmi.interactions.0.timestamp', '2026-03-01T10:00:00.123Z']],
    },
    {
      what: 'a time without a fraction',
      code: 406,
      settings: [...entry2004.slice(0, 2), ['cmi.interactions.0.timestamp', '2026-03-01T10:00:00Z']],
    },
    {
      what: 'a description over 250 characters',
      code: 406,
      settings: [...entry2004, ['cmi.interactions.0.description', `{lang=cy}${'x'.repeat(242)}`]],
    },
    {
      what: 'a description of two lines',
      code: 406,
      settings: [...entry2004, ['cmi.interactions.0.description', '{lang=cy}a\nb']],
    },
    {
      what: 'a description without its language',
      code: 406,
      settings: [...entry2004, ['cmi.interactions.0.description', 'a question']],
    },
    {
      what: 'a response before the type',
      code: 408,
      settings: [
        ['cmi.interactions.0.id', 'a'],
        ['cmi.interactions.0.learner_response', 'a'],
      ],
    },
    { what: 'an index beyond the count', code: 351, settings: [['cmi.objectives.2.id', 'a']] },
    {
      what: 'two objectives of one id',
      code: 351,
      settings: [
        ['cmi.objectives.0.id', 'a'],
        ['cmi.objectives.1.id', 'a'],
      ],
    },
    { what: 'a request there is not', code: 406, settings: [['adl.nav.request', 'leave']] },
  ])('$what', ({ code, settings }) => {
    const lms = new StrictLms({ version: '2004' });
    session('2004', ...settings)(lms);
    expect(lms.calls.filter(({ error }) => error !== 0).map(({ error }) => error)).toContain(code);
    expect(lms.violations).not.toEqual([]);
  });
});

describe.each(['1.2', '2004'] as const)('SCORM %s: the strict LMS notices', (version) => {
  const [status, score, mode, state] =
    version === '1.2'
      ? ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.core.lesson_mode', 'cmi.suspend_data']
      : ['cmi.success_status', 'cmi.score.scaled', 'cmi.mode', 'cmi.suspend_data'];

  test.each<{ what: string; calls: Calls; stored?: Record<string, string> }>([
    { what: 'a call before the session is open', calls: (lms) => lms.set(state, 'x') },
    { what: 'a call after it ended', calls: (lms) => (session(version)(lms), lms.get(state)) },
    { what: 'a session ended twice', calls: (lms) => (session(version)(lms), lms.terminate('')) },
    { what: 'an argument that is not ""', calls: (lms) => lms.initialize(undefined) },
    { what: 'a value that is no string', calls: (lms) => (lms.initialize(''), lms.set(score, 1)) },
    { what: 'an end before a commit', calls: (lms) => (lms.initialize(''), lms.set(state, 'x'), lms.terminate('')) },
    { what: 'a commit without the time', calls: (lms) => (lms.initialize(''), lms.commit('')) },
    { what: 'a verdict before a score', calls: session(version, [status, 'passed']) },
    {
      what: 'a pass that becomes a fail',
      calls: session(version, [score, '1'], [status, 'passed'], [status, 'failed']),
    },
    { what: 'a score that falls', calls: session(version, [score, '1'], [score, '0.5']) },
    { what: 'anything recorded in review', calls: session(version, [state, 'x']), stored: { [mode]: 'review' } },
  ])('$what', ({ calls, stored }) => {
    const lms = new StrictLms({ version, ...(stored && { stored }) });
    calls(lms);
    expect(lms.violations).not.toEqual([]);
  });

  test('nothing where all is as it should be', () => {
    const lms = new StrictLms({ version });
    session(version, [state, 'x'], [score, '1'], [status, 'passed'], ...(version === '1.2' ? entry12 : entry2004))(lms);
    expect(lms.violations).toEqual([]);
  });
});
