import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualLmsSettings } from '../../src/core/course/course-file.ts';
import { askedIn } from '../../src/tracking/session/launch-data.ts';
import { reportSettings } from '../../src/tracking/record/report-settings.ts';
import { readLaunch } from '../../src/tracking/session/launch.ts';
import type { Launch } from '../../src/tracking/session/launch.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';
import { versions } from './lms-setting.ts';

const launch12 = (stored: Record<string, string>): Launch =>
  readLaunch((element) => ({ 'cmi.student_preference._children': 'language,text', ...stored })[element], scorm12);

test('1.2: what an LMS says is read, its mark out of 100', () => {
  expect(
    launch12({
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_location': 'menu',
      'cmi.suspend_data': 'dewis1.cy.x',
      'cmi.student_data.mastery_score': '80',
      'cmi.student_preference.language': 'cy-GB',
      'cmi.launch_data': 'mark=0.9',
      'cmi.core.score.raw': '55',
    }),
  ).toEqual({
    mode: 'normal',
    credit: true,
    answered: true,
    location: 'menu',
    state: 'dewis1.cy.x',
    mark: 0.8,
    language: 'cy',
    asked: new Map([['mark', '0.9']]),
    before: { progress: 0, completed: false, success: 'unknown', score: 0.55 },
    begun: true,
    takesLanguage: true,
  });
});

test('2004: what an LMS says is read, its mark out of 1', () => {
  const stored: Record<string, string> = {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'failed',
    'cmi.score.scaled': '0.6',
    'cmi.progress_measure': '1',
    'cmi.scaled_passing_score': '0.75',
  };
  const launch = readLaunch((element) => stored[element], scorm2004);
  expect(launch.mark).toBe(0.75);
  expect(launch.before).toEqual({ progress: 1, completed: true, success: 'failed', score: 0.6 });
});

test.each([
  ['passed', true, 'passed'],
  ['Passed', true, 'passed'],
  ['p', true, 'passed'],
  ['FAILED', true, 'failed'],
  ['Completed', true, 'unknown'],
  ['Incomplete', false, 'unknown'],
  ['not attempted', false, 'unknown'],
  ['browsed', false, 'unknown'],
  ['', false, 'unknown'],
])('1.2: the status %j is read as completed %j, %s', (word, completed, success) => {
  const { before } = launch12({ 'cmi.core.lesson_status': word });
  expect({ completed: before.completed, success: before.success }).toEqual({ completed, success });
});

test.each([
  ['cy', 'cy'],
  ['cy_GB', 'cy'],
  ['cym', 'cy'],
  ['wel', 'cy'],
  ['Cymraeg', 'cy'],
  ['Welsh', 'cy'],
  ['en-GB', 'en'],
  ['English', 'en'],
  ['Saesneg', 'en'],
  ['fr', null],
  ['', null],
])('the language %j is read as %j', (word, language) => {
  expect(launch12({ 'cmi.student_preference.language': word }).language).toBe(language);
});

test('a mark of 0, above the whole, or of no number is none', () => {
  for (const mark of ['0', '', '-5', '101', 'eighty', 'NaN'])
    expect(launch12({ 'cmi.student_data.mastery_score': mark }).mark).toBeNull();
});

describe.each(versions)('SCORM $version', ({ dialect }) => {
  test('an LMS that knows nothing gives a launch that records', () => {
    const launch = readLaunch(() => '', dialect);
    expect(launch).toMatchObject({
      mode: 'normal',
      credit: true,
      answered: true,
      state: '',
      mark: null,
      begun: false,
    });
  });

  test('a launch is read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { before, mark } = readLaunch(() => text, dialect);
        expect(before.score ?? 0).toBeLessThanOrEqual(1);
        expect(mark ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('launch data is taken apart by name, whatever parts its settings', () => {
  expect(Object.fromEntries(askedIn('lang=cy;mark=80%&KEEP=First, failed=incomplete\ninteractions:off'))).toEqual({
    lang: 'cy',
    mark: '80%',
    keep: 'first',
    failed: 'incomplete',
    interactions: 'off',
  });
  expect(askedIn('mark=0;mark=.8').get('mark')).toBe('.8');
});

test('launch data sets what an LMS is told', () => {
  const asked = askedIn('failed=incomplete completed=passed interactions=no');
  expect(reportSettings(usualLmsSettings, asked)).toEqual({
    failed: 'incomplete',
    completed: 'passed',
    interactions: false,
  });
});

test.each([
  '',
  '{"failed":"incomplete"}',
  'failed=maybe',
  'completed=',
  'interactions=perhaps',
  '__proto__=1',
  'x'.repeat(9e6),
])('launch data that is not ours sets nothing: %.30s', (text) => {
  const own = { failed: 'failed', completed: 'passed', interactions: true } as const;
  expect(reportSettings(own, askedIn(text))).toEqual(own);
});
