import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { badly, decision, scenarioOf, told, well } from './small-nodes.ts';

// What the check holds a timed decision to.

const usual = { answer: 'shows: { PC01: 2, PC02: 2 }, next: well', wait: 'next: badly' };
const timed = (seconds: number | string, then = 'wait', choices: Record<string, string> = usual) =>
  decision('ringing', choices, `within: { seconds: ${seconds}, then: ${then} }`);
const codes = (nodes: string) =>
  faultsOf({ 'one-call.yaml': scenarioOf(nodes + well + badly) }).map(({ code }) => code);

test('a decision with time enough, and a weak choice that everybody is offered, is found nothing wrong with', () => {
  const time = /time|seconds|choice|timed/;
  expect(codes(timed(60)).filter((code) => time.test(code))).toEqual([]);
});

test.each([4, 601, 7.5, 'soon'])('%s is no time for a decision', (seconds) => {
  expect(codes(timed(seconds))).toEqual([
    seconds === 'soon' ? 'not-a-number' : seconds === 7.5 ? 'not-whole' : 'bad-seconds',
  ]);
});

test('what is given when the time runs out is one of the decision’s own choices', () => {
  expect(told('no-such-choice', timed(60, 'wiat'))).toEqual([
    { at: 'nodes.ringing.within.then', values: { found: 'wiat', near: 'wait' } },
  ]);
  expect(told('no-such-choice', timed(60, 'well'))).toHaveLength(1);
});

test('everybody is offered it, and nobody is rated best for doing nothing', () => {
  const sometimes = { ...usual, hold: 'when: { flag: promised }, next: badly' };
  const opening = decision('ringing', { answer: 'raises: [promised], next: asked', wait: 'next: asked' });
  const asked = decision('asked', sometimes, 'within: { seconds: 60, then: hold }');
  expect(told('time-out-not-offered', opening + asked)).toHaveLength(1);
  expect(told('time-out-is-best', timed(60, 'answer'))).toEqual([
    { at: 'nodes.ringing.within.then', values: { found: 'answer' } },
  ]);
});

test('there is time to have every word of the moment read aloud, at 120 a minute, in the language that takes longer', () => {
  // One word is said, and each of two choices has six: thirteen words, six and a half seconds.
  expect(told('time-too-short', timed(7))).toEqual([]);
  expect(told('time-too-short', timed(6))).toEqual([
    { at: 'nodes.ringing.within.seconds', values: { found: 6, least: 7, words: 13, language: 'cy' } },
  ]);
});

test('a question to think about has no time', () => {
  const both = 'kind: reflection\n    within: { seconds: 60, then: wait }';
  expect(codes(decision('ringing', usual, both))).toContain('reflection-timed');
});
