import { expect, test } from 'vitest';
import { faultIn } from '../../fixtures/strict-lms/data-type.ts';
import { typeIn } from '../../fixtures/strict-lms/mistakes.ts';
import { model2004, model2004fourth } from '../../fixtures/strict-lms/model-2004.ts';
import { patternOf } from '../../fixtures/strict-lms/model.ts';
import { casesOf, judged } from './judged.ts';
import type { Examples } from './judged.ts';
import { patterns2004, responses2004 } from './responses-2004.ts';

const identifier = {
  legal: ['a', 'urn:dewis:angry-diner:what', 'https://example.org/a?b#c', 'a'.repeat(4000)],
  form: ['', 'a b', 'tŷ', 'urn:dewis', 'urn::a', 'a[,]b', 'a'.repeat(4001)],
};
const text = (most: number) => ({
  legal: ['', 'plain', '{lang=cy}Helo', '{lang=en-GB}Hello', `{lang=cy}${'ŷ'.repeat(most)}`],
  form: ['{lang=}Helo', '{lang=c}Helo', '{lang=cy}{lang=en}a', '{lang=cy_GB}a', `{lang=cy}${'ŷ'.repeat(most + 1)}`],
});
const characters = (most: number) => ({ legal: ['', 'tŷ', 'ŷ'.repeat(most)], form: ['ŷ'.repeat(most + 1)] });
const real = { legal: ['0', '-12.5', '100000', '0.1234567'], form: ['', 'A', '1,5', '.5', '1e3', '0.12345678'] };
const fraction = { legal: ['0', '1', '0.25'], form: ['', '50%'], range: ['-0.1', '1.01'] };
const scaled = { legal: ['-1', '0.66', '1'], form: ['', 'A'], range: ['-1.1', '70'] };
const positive = { legal: ['0', '1', '2.5'], form: [''], range: ['-1'] };
const completion = {
  legal: ['completed', 'incomplete', 'not attempted', 'unknown'],
  form: ['', 'Completed', 'passed'],
};
const success = { legal: ['passed', 'failed', 'unknown'], form: ['', 'Passed', 'completed'] };
const timestamp = {
  legal: ['2026', '2026-03', '2026-03-01', '2026-03-01T10', '2026-03-01T10:00', '2026-03-01T10:00:00'].concat(
    ['2026-03-01T10:00:00.5', '2026-03-01T10:00:00.0Z', '2026-03-01T10:00:00.25+01:00', '2026-03-01T10:00:00.0-05'],
    ['1970-01-01', '2038-12-31', '2028-02-29'],
  ),
  form: ['', '1969', '2039', '2026-13', '2026-02-30', '2026-03-01T24', '2026-03-01 10:00', '2026-03-01T10:60'].concat([
    '2026-03-01T10:00:00Z',
    '2026-03-01T10:00:00.123Z',
    '2026-03-01T10:00Z',
    '10:00:00',
  ]),
};
const interval = {
  legal: ['PT0S', 'PT12.5S', 'P1Y2M3DT4H5M6.07S', 'P1D', 'PT3600S'],
  form: ['', 'P', 'PT', 'P1DT', 'PT1.125S', '1:00:00', 'PT1S1M', 'P1W', 'PT-1S'],
};
const action = {
  legal: ['exit,message', 'exit,no message', 'continue,message', 'continue,no message'],
  form: ['', 'exit'],
};
const score = (group: string) => ({
  [`${group}.score.scaled`]: scaled,
  [`${group}.score.raw`]: real,
  [`${group}.score.min`]: real,
  [`${group}.score.max`]: real,
});
const valid = { legal: ['true', 'false', 'unknown'], form: ['', 'True'] };
const requests = ['_none_', 'continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'].concat(
  '{target=activity-2}choice',
);

const examples: Readonly<Record<string, Examples | readonly Examples[]>> = {
  'cmi._version': { legal: ['1.0'], form: ['1', '1x0'] },
  'cmi.comments_from_learner.0.comment': text(4000),
  'cmi.comments_from_learner.0.location': characters(250),
  'cmi.comments_from_learner.0.timestamp': timestamp,
  'cmi.comments_from_lms.0.comment': text(4000),
  'cmi.comments_from_lms.0.location': characters(250),
  'cmi.comments_from_lms.0.timestamp': timestamp,
  'cmi.completion_status': completion,
  'cmi.completion_threshold': fraction,
  'cmi.credit': { legal: ['credit', 'no-credit'], form: ['', 'Credit'] },
  'cmi.entry': { legal: ['ab-initio', 'resume', ''], form: ['Resume'] },
  'cmi.exit': { legal: ['time-out', 'suspend', 'logout', 'normal', ''], form: ['Suspend', 'timeout'] },
  'cmi.interactions.0.id': identifier,
  'cmi.interactions.0.type': {
    legal: [...new Set(responses2004.map(({ kind }) => kind!))],
    form: ['', 'Choice', 'multiple-choice'],
  },
  'cmi.interactions.0.objectives.0.id': identifier,
  'cmi.interactions.0.timestamp': timestamp,
  'cmi.interactions.0.correct_responses.0.pattern': patterns2004,
  'cmi.interactions.0.weighting': real,
  'cmi.interactions.0.learner_response': responses2004,
  'cmi.interactions.0.result': {
    legal: ['correct', 'incorrect', 'unanticipated', 'neutral', '0.5', '-1'],
    form: ['', 'wrong', 'Correct'],
  },
  'cmi.interactions.0.latency': interval,
  'cmi.interactions.0.description': text(250),
  'cmi.launch_data': characters(4000),
  'cmi.learner_id': identifier,
  'cmi.learner_name': text(250),
  'cmi.learner_preference.audio_level': positive,
  'cmi.learner_preference.language': {
    legal: ['', 'cy', 'cym', 'en-GB', 'i-klingon', 'x-dewis'],
    form: ['c', 'cymraeg', 'cy_GB', 'cy-'],
  },
  'cmi.learner_preference.delivery_speed': positive,
  'cmi.learner_preference.audio_captioning': { legal: ['-1', '0', '1'], form: ['', '2', 'on'] },
  'cmi.location': characters(1000),
  'cmi.max_time_allowed': interval,
  'cmi.mode': { legal: ['browse', 'normal', 'review'], form: ['', 'Review'] },
  'cmi.objectives.0.id': identifier,
  ...score('cmi.objectives.0'),
  'cmi.objectives.0.success_status': success,
  'cmi.objectives.0.completion_status': completion,
  'cmi.objectives.0.progress_measure': fraction,
  'cmi.objectives.0.description': text(250),
  'cmi.progress_measure': fraction,
  'cmi.scaled_passing_score': scaled,
  ...score('cmi'),
  'cmi.session_time': interval,
  'cmi.success_status': success,
  'cmi.suspend_data': characters(64_000),
  'cmi.time_limit_action': action,
  'cmi.total_time': interval,
  'adl.nav.request': { legal: requests, form: ['', 'leave', 'choice', '{target=}choice', '{target=a}jump'] },
  'adl.nav.request_valid.continue': valid,
  'adl.nav.request_valid.previous': valid,
  'adl.nav.request_valid.choice.{target=a}': valid,
};

/** What the 4th Edition has besides, or otherwise. */
const examplesFourth: Readonly<Record<string, Examples>> = {
  'adl.data.0.id': identifier,
  'adl.data.0.store': characters(64_000),
  'adl.nav.request': { legal: [...requests, '{target=a}jump'], form: ['jump'] },
  'adl.nav.request_valid.jump.{target=a}': valid,
};

const named = (known: object) => Object.keys(known).map(patternOf).toSorted();

test('SCORM 2004: every element of the model has examples, in both editions', () => {
  expect(named(examples)).toEqual(Object.keys(model2004.elements).toSorted());
  expect(named({ ...examples, ...examplesFourth })).toEqual(Object.keys(model2004fourth.elements).toSorted());
});

test.each(casesOf(examples))('SCORM 2004: %s of %j is judged %s (%s)', (element, value, fault, kind) => {
  expect(judged(model2004, element, value, kind)).toBe(fault);
});

test.each(casesOf(examplesFourth))('SCORM 2004 4th Edition: %s of %j is judged %s', (element, value, fault) => {
  expect(faultIn(typeIn(model2004fourth.elements[patternOf(element)]!), value)).toBe(fault);
});

test('SCORM 2004: what the LMS says of itself is legal', () => {
  for (const [element, rule] of Object.entries(model2004fourth.elements))
    if (rule.initial !== undefined)
      expect([element, faultIn(typeIn(rule), rule.initial)]).toEqual([element, undefined]);
});
