import { describe, expect, test } from 'vitest';
import { findingCodes, severityOf } from '../../src/diagnosis/findings/catalogue.ts';
import type { FindingCode } from '../../src/diagnosis/findings/catalogue.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { findingsOf } from '../../src/diagnosis/findings/findings.ts';
import { addressFindings } from '../../src/diagnosis/findings/launch-findings.ts';
import { logFindings } from '../../src/diagnosis/findings/log-findings.ts';
import { probeFindings } from '../../src/diagnosis/findings/probe-findings.ts';
import type { Outcome } from '../../src/diagnosis/probe/trial.ts';
import { launchAddressIn } from '../../src/diagnosis/read/launch-address.ts';
import { isRefused } from '../../src/diagnosis/read/log.ts';
import type { Entry } from '../../src/diagnosis/read/log.ts';
import { wordsIn } from '../../src/diagnosis/words.ts';
import { checksum } from '../../src/core/course/seal.ts';
import { languages } from '../../src/core/scenario/text.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import type { Quirks } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import type { LmsOptions } from '../fixtures/strict-lms/strict-lms.ts';
import { examined, looked, tried } from './setting.ts';

type Example = readonly [what: string, code: FindingCode, found: () => Promise<Diagnosis>];

const codesOf = (diagnosis: Diagnosis) => findingsOf(diagnosis).map(({ code }) => code);
const on = async (has: Readonly<Record<string, unknown>>): Promise<Diagnosis> => ({
  ...(await examined('1.2', has)).look(),
  outcomes: [],
});
const read = async (options: Omit<LmsOptions, 'version'>, quirks: Quirks = {}) =>
  (await looked('1.2', options, quirks)).diagnosis();
const written = async (options: Omit<LmsOptions, 'version'>, quirks: Quirks = {}) =>
  (await tried('1.2', options, quirks)).diagnosis;
const written2004 = async (options: Omit<LmsOptions, 'version'>, quirks: Quirks = {}) =>
  (await tried('2004', options, quirks)).diagnosis;
const called = (...entries: readonly Partial<Entry>[]): Promise<Diagnosis> =>
  on({}).then((diagnosis) => ({
    ...diagnosis,
    entries: entries.map((entry) => ({ at: 0, call: 'set', element: '', value: '', ...entry })),
  }));
const outcome = (one: Partial<Outcome>): Promise<Diagnosis> =>
  on({}).then((diagnosis) => ({
    ...diagnosis,
    outcomes: [{ kind: 'state', label: '255', refused: [], commit: null, milliseconds: 1, ...one }],
  }));

const foreign: object = new Proxy(
  {},
  {
    get(_, name) {
      if (name === 'parent') return foreign;
      throw new Error('Blocked a frame from accessing a cross-origin frame');
    },
  },
);
const api12 = {
  LMSInitialize: () => 'true',
  LMSGetValue: () => '',
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
  LMSGetLastError: () => '0',
};
const body = 'dewis2.cy.abc';
const whole = `${body}.${checksum(body)}`;
const state = 'cmi.suspend_data';
const status = 'cmi.core.lesson_status';
const refusal = { answer: 'false', error: 406 };
const isEmptying = (call: string, element: string, value: string) =>
  call === 'set' && element === 'cmi.location' && value === '';
const capital = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);
const yes = { answer: 'true' } as const;
const no = (error: number) => ({ answer: 'false', error });
const nobody = (call: string) => (api: object) =>
  Object.fromEntries(Object.entries(api).filter(([name]) => name !== call));

const examples: readonly Example[] = [
  ['without any API', 'no-api', () => on({})],
  ['behind a window of another origin', 'no-api-foreign', () => on({ opener: foreign })],
  ['of the other version', 'other-version', () => on({ API_1484_11: { Initialize: () => 'true' } })],
  [
    'that refuses to open',
    'not-opened',
    () => on({ API: { ...api12, LMSInitialize: () => 'false', LMSGetLastError: () => '101', LMSGetValue: () => '' } }),
  ],
  [
    'whose session the course has ended in this launch',
    'session-over',
    () => called({ call: 'initialize', ...no(104) }),
  ],
  [
    'that cannot say what it holds',
    'not-answered',
    () => read({}, { throws: (call, element) => call === 'get' && element === state }),
  ],
  ['without a call', 'call-never-works', () => on({ API: nobody('LMSCommit')(api12) })],
  [
    'that throws now and then',
    'call-throws',
    () => read({}, { throws: (call, element) => call === 'get' && element === 'cmi.core.credit' }),
  ],
  ['that refuses the state', 'state-refused', () => called({ element: state, ...no(405) })],
  ['that refuses the status', 'result-refused', () => called({ element: status, ...no(405) })],
  ['that refuses to suspend', 'exit-refused', () => called({ element: 'cmi.core.exit', ...no(405) })],
  ['that refuses the time', 'time-refused', () => called({ element: 'cmi.core.session_time', ...no(405) })],
  ['that refuses interactions', 'entry-refused', () => called({ element: 'cmi.interactions.0.id', ...no(401) })],
  [
    'that refuses the language',
    'other-refused',
    () => called({ element: 'cmi.student_preference.language', ...no(401) }),
  ],
  ['whose commits fail', 'commit-failed', () => called({ call: 'commit', ...no(101) })],
  [
    'that failed once',
    'commit-failed-before',
    () => called({ call: 'commit', ...no(101) }, { call: 'commit', ...yes }),
  ],
  ['that lost the session', 'session-lost', () => called({ element: state, ...no(301) })],
  [
    'that lost it and has it again',
    'session-lost-before',
    () => called({ element: state, ...no(301) }, { call: 'initialize', ...yes }, { call: 'commit', ...yes }),
  ],
  ['whose session is still open', 'still-open', () => read({ stillOpen: true })],
  ['in review', 'not-normal', () => read({ stored: { 'cmi.core.lesson_mode': 'review' } })],
  ['without credit', 'no-credit', () => read({ stored: { 'cmi.core.credit': 'no-credit' } })],
  ['with a damaged state', 'state-damaged', () => read({ stored: { [state]: 'dewis2.cy.abcd' } })],
  ['with somebody else’s state', 'state-foreign', () => read({ stored: { [state]: '{"page":3}' } })],
  ['with the state in quotation marks', 'state-wrapped', () => read({ stored: { [state]: `"${whole}"` } })],
  ['with a mark', 'lms-mark', () => read({ stored: { 'cmi.student_data.mastery_score': '80' } })],
  [
    'with other launch data',
    'data-not-ours',
    () => read({ stored: { 'cmi.launch_data': 'lang=cy;tracking-id=4711' } }),
  ],
  ['without objectives', 'no-objectives', () => read({ lacks: ['cmi.objectives'] })],
  ['without interactions', 'no-interactions', () => read({ lacks: ['cmi.interactions'] })],
  ['without preferences', 'no-language', () => read({ lacks: ['cmi.student_preference'] })],
  ['without latencies', 'fields-missing', () => read({ lacks: ['cmi.interactions.n.latency'] })],
  [
    'without counts',
    'no-count',
    () => read({}, { reading: (value, element) => (element.endsWith('._count') ? '' : value) }),
  ],
  ['that says false and does it', 'false-without-error', () => read({}, { falseButDone: true })],
  ['that answers nothing', 'answers-nothing', () => read({}, { yes: undefined })],
  ['that answers with an object', 'answers-nothing', () => read({}, { yes: { done: true } })],
  ['that says 1', 'other-yes', () => read({}, { yes: 1 })],
  ['without error codes', 'no-error-codes', () => read({}, { falseButDone: true, noErrorCalls: true })],
  ['that writes nothing out', 'nothing-written-out', () => read({}, { reading: (value) => value || 'undefined' })],
  ['with capitals', 'capital-words', () => read({}, { reading: capital })],
  ['that says nothing', 'says-nothing', () => read({}, { reading: () => '' })],
  [
    'that is late',
    'late-api',
    () => on({ API: api12 }).then((one) => ({ ...one, search: { ...one.search!, milliseconds: 700 } })),
  ],
  ['with both versions', 'both-versions', () => on({ API: api12, API_1484_11: { Initialize: () => 'true' } })],
  ['beside a foreign window', 'foreign-window', () => on({ API: api12, opener: foreign })],
  [
    'that cuts states',
    'state-cut',
    () => written({}, { reading: (value, element) => (element === state ? value.slice(0, 300) : value) }),
  ],
  ['that refuses states', 'state-limit-low', () => written({ lacks: [state] })],
  [
    'that gives no state back',
    'state-not-back',
    () => written({}, { reading: (value, element) => (element === state ? '' : value) }),
  ],
  [
    'that takes no 64,000 characters',
    'state-limit-high',
    () => written2004({}, { reading: (value, element) => (element === state ? value.slice(0, 16_000) : value) }),
  ],
  [
    'that forgets the place',
    'location-not-kept',
    () => written({}, { reading: (value, element) => (element.endsWith('location') ? '' : value) }),
  ],
  [
    'that has another score',
    'score-not-kept',
    () => written({}, { reading: (value, element) => (element.endsWith('raw') ? '5' : value) }),
  ],
  [
    'that judges itself',
    'status-not-kept',
    () => written({}, { reading: (value, element) => (element === status ? 'completed' : value) }),
  ],
  [
    'that forgets objectives',
    'entry-not-kept',
    () => written({}, { reading: (value, element) => (/objectives\.\d/.test(element) ? '' : value) }),
  ],
  ['that does not put back', 'not-put-back', () => outcome({ kind: 'restore', label: '', back: 'other' })],
  [
    'that takes no empty place',
    'place-not-emptied',
    () =>
      written2004({}, { instead: (call, element, value) => (isEmptying(call, element, value) ? refusal : undefined) }),
  ],
  ['that is slow', 'slow', () => outcome({ milliseconds: 1500 })],
  ['launched without parameters', 'no-launch', () => cmi5('')],
  [
    'whose store refuses statements',
    'store-fails',
    async () => ({ ...(await cmi5('')), storeRequests: [{ kind: 'statements', sent: 3, failed: 1 }] }),
  ],
];

function cmi5(search: string): Promise<Diagnosis> {
  return examined('2004', {}, { format: 'cmi5', search }).then(({ look }) => ({ ...look(), outcomes: [] }));
}

describe('an LMS', () => {
  test.each(examples)('%s is found: %s', async (_, code, found) => {
    expect(codesOf(await found())).toContain(code);
  });

  test('every finding there is has an example', () => {
    expect(new Set(examples.map(([, code]) => code))).toEqual(new Set(findingCodes));
  });

  test.each(['1.2', '2004'] as const)(
    'of SCORM %s that does everything right has nothing to be told of',
    async (version) => {
      expect(codesOf((await looked(version)).diagnosis())).toEqual([]);
      expect(codesOf((await tried(version)).diagnosis)).toEqual([]);
    },
  );

  test('launched as cmi5 has it has nothing to be told of', async () => {
    const query = '?endpoint=https://x.example/&fetch=https://x.example/t&actor={}&registration=r&activityId=a';
    expect(codesOf(await cmi5(query))).toEqual([]);
  });
});

describe('findings', () => {
  test('stand with the worst first, each code once', async () => {
    const diagnosis = await written({ stored: { [state]: 'x' }, lacks: [state, 'cmi.objectives'] }, { yes: 1 });
    const codes = codesOf(diagnosis);
    expect(new Set(codes).size).toBe(codes.length);
    const order = codes.map((code) => ['error', 'warning', 'note'].indexOf(severityOf(code)));
    expect(order).toEqual([...order].sort());
  });

  test.each([103, 104])('code %i at the opening is told as what it is in SCORM 2004, and as no fault', async (code) => {
    const codes = codesOf(await called({ call: 'initialize', ...no(code) }, { call: 'get', answer: '', error: 123 }));
    expect(codes).toContain('session-over');
    expect(codes).not.toContain('not-opened');
    expect(severityOf('session-over')).toBe('warning');
  });

  test('of SCORM 1.2 no code tells an ended session from another cause: the advice names it', async () => {
    const lms = new StrictLms({ version: '1.2', onViolation: () => {} });
    lms.initialize('');
    lms.terminate('');
    const { look } = await examined('1.2', { API: apiOf(lms) });
    expect(codesOf({ ...look(), outcomes: [] })).toContain('not-opened');
    expect(wordsIn('en').codes['not-opened'].do).toContain('after the course');
  });

  test('have words in both languages, and say what to do', () => {
    for (const language of languages)
      expect(Object.keys(wordsIn(language).codes).sort()).toEqual([...findingCodes].sort());
  });

  test('name an element once, however many entries were refused', () => {
    const refused = [0, 1, 2].map((index): Entry => ({
      at: 0,
      call: 'set',
      element: `cmi.interactions.${index}.latency`,
      value: '',
      ...no(405),
    }));
    expect(logFindings(refused, scorm12)).toEqual([
      { code: 'entry-refused', seen: ['cmi.interactions.n.latency (405)'] },
    ]);
  });

  test('an element that has no value yet is no fault in SCORM 2004', () => {
    const entry: Entry = { at: 0, call: 'get', element: 'cmi.score.scaled', value: '', answer: '', error: 403 };
    expect(isRefused(entry)).toBe(false);
    expect(logFindings([entry], scorm2004)).toEqual([]);
  });

  test('the parameters of cmi5 are told by their names alone', () => {
    expect(addressFindings(launchAddressIn('?endpoint=https://x.example/'))).toEqual([
      { code: 'no-launch', seen: ['fetch', 'actor', 'registration', 'activityId'] },
    ]);
  });

  test('of no trial there is nothing to tell', () => {
    expect(probeFindings([])).toEqual([]);
  });
});
