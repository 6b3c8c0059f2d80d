import { expect, test } from 'vitest';
import { model12 } from '../../fixtures/strict-lms/model-12.ts';
import { patternOf } from '../../fixtures/strict-lms/model.ts';
import { casesOf, judged } from './judged.ts';
import type { Examples } from './judged.ts';

const identifier = { legal: ['a', 'TEST1.PC02', '~'.repeat(255)], form: ['', 'a b', 'tŷ', 'a'.repeat(256)] };
const string255 = { legal: ['', 'a b\n', 'a'.repeat(255)], form: ['a'.repeat(256), 'tŷ'] };
const string4096 = { legal: ['', 'a'.repeat(4096)], form: ['a'.repeat(4097), 'tŷ'] };
const score = { legal: ['', '0', '100', '66.667', '.5'], form: ['A', '1e2', '50%', '5.'], range: ['-1', '100.5'] };
const status = {
  legal: ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
  form: ['', 'Passed', 'unknown'],
};
const timespan = {
  legal: ['00:00:00', '0000:59:59.9', '9999:59:59.99'],
  form: ['', '0:00:00', '00000:00:00', '00:60:00', '00:00:60', '00:00:00.123', 'PT1S', '12.5'],
};
const decimal = { legal: ['0', '-2.5', '.5', '100000'], form: ['', '1,5', '+1', '1e3', 'one'] };
const action = {
  legal: ['exit,message', 'exit,no message', 'continue,message', 'continue,no message'],
  form: ['', 'exit', 'exit, message'],
};

const response: readonly Examples[] = [
  { kind: 'true-false', legal: ['0', '1', 't', 'f'], form: ['', 'true', 'T'] },
  { kind: 'choice', legal: ['0', 'z', 'a,b', '{a,b}'], form: ['', 'A', 'ab', 'a,', 'a;b', '{a'] },
  { kind: 'fill-in', legal: ['', 'two eggs', 'a'.repeat(255)], form: ['a'.repeat(256), 'tŷ'] },
  { kind: 'matching', legal: ['1.a', '1.a,2.b', '{1.a,2.b}'], form: ['', '1a', '1.a.b', '1.aa'] },
  { kind: 'performance', legal: ['', 'stirred', 'a'.repeat(255)], form: ['a'.repeat(256)] },
  { kind: 'sequencing', legal: ['a', 'c,b,a'], form: ['', 'cba', '{a,b}'] },
  { kind: 'likert', legal: ['1', 'e'], form: ['', '10', 'E'] },
  { kind: 'numeric', legal: ['4', '-4.25'], form: ['', 'four', '1:2'] },
];

const examples: Readonly<Record<string, Examples | readonly Examples[]>> = {
  'cmi._version': { legal: ['3.4'], form: ['1.0', '3x4'] },
  'cmi.core.student_id': identifier,
  'cmi.core.student_name': string255,
  'cmi.core.lesson_location': string255,
  'cmi.core.credit': { legal: ['credit', 'no-credit'], form: ['', 'Credit'] },
  'cmi.core.lesson_status': status,
  'cmi.core.entry': { legal: ['ab-initio', 'resume', ''], form: ['ab initio'] },
  'cmi.core.score.raw': score,
  'cmi.core.score.max': score,
  'cmi.core.score.min': score,
  'cmi.core.total_time': timespan,
  'cmi.core.lesson_mode': { legal: ['browse', 'normal', 'review'], form: ['', 'Normal'] },
  'cmi.core.exit': { legal: ['time-out', 'suspend', 'logout', ''], form: ['normal', 'Suspend'] },
  'cmi.core.session_time': timespan,
  'cmi.suspend_data': string4096,
  'cmi.launch_data': string4096,
  'cmi.comments': string4096,
  'cmi.comments_from_lms': string4096,
  'cmi.objectives.0.id': identifier,
  'cmi.objectives.0.score.raw': score,
  'cmi.objectives.0.score.max': score,
  'cmi.objectives.0.score.min': score,
  'cmi.objectives.0.status': status,
  'cmi.student_data.mastery_score': score,
  'cmi.student_data.max_time_allowed': timespan,
  'cmi.student_data.time_limit_action': action,
  'cmi.student_preference.audio': { legal: ['-1', '0', '100'], form: ['', '1.5'], range: ['-2', '101'] },
  'cmi.student_preference.language': string255,
  'cmi.student_preference.speed': { legal: ['-100', '100'], form: ['fast'], range: ['-101', '101'] },
  'cmi.student_preference.text': { legal: ['-1', '0', '1'], form: ['on'], range: ['-2', '2'] },
  'cmi.interactions.0.id': identifier,
  'cmi.interactions.0.objectives.0.id': identifier,
  'cmi.interactions.0.time': {
    legal: ['00:00:00', '23:59:59', '10:00:00.25'],
    form: ['', '24:00:00', '10:60:00', '10:00', '10:00:00.125', '2026-03-01T10:00:00'],
  },
  'cmi.interactions.0.type': {
    legal: ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'],
    form: ['', 'other', 'long-fill-in', 'Choice'],
  },
  'cmi.interactions.0.correct_responses.0.pattern': response,
  'cmi.interactions.0.weighting': decimal,
  'cmi.interactions.0.student_response': response,
  'cmi.interactions.0.result': {
    legal: ['correct', 'wrong', 'unanticipated', 'neutral', '0.5'],
    form: ['', 'incorrect', 'Correct'],
  },
  'cmi.interactions.0.latency': timespan,
};

test('SCORM 1.2: every element of the model has examples', () => {
  expect(Object.keys(examples).map(patternOf).toSorted()).toEqual(Object.keys(model12.elements).toSorted());
});

test.each(casesOf(examples))('SCORM 1.2: %s of %j is judged %s (%s)', (element, value, fault, kind) => {
  expect(judged(model12, element, value, kind)).toBe(fault);
});

test('SCORM 1.2: what the LMS says of itself is legal', () => {
  for (const [element, { initial }] of Object.entries(model12.elements))
    if (initial !== undefined) expect([element, judged(model12, element, initial)]).toEqual([element, undefined]);
});
