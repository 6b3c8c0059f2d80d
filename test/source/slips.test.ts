import { describe, expect, test } from 'vitest';
import { decision, ending, passage, told } from './small-nodes.ts';

// Slips of the pen that a story can be played with: an ending of the wrong kind, a list of one, a digit too many.

const both = 'shows: { PC01: 2, PC02: 2 }';
const say = '{ cy: A, en: A }';

describe('a breach leads to a stop for safety', () => {
  const story = (outcome: string) =>
    decision('ringing', { answer: `${both}, next: well`, leap: 'breach: { ending: stopped }', wait: 'next: badly' }) +
    ending('stopped', outcome);

  test.each(['success', 'partial', 'failure'])('and a %s instead is told of', (outcome) => {
    const at = 'nodes.ringing.choices.leap.breach.ending';
    expect(told('breach-not-safety', story(outcome))).toEqual([{ at, values: { found: 'stopped', outcome } }]);
  });
  test('as it does here', () => {
    expect(told('breach-not-safety', story('safety'))).toEqual([]);
  });
});

describe('a list of one entry is told of', () => {
  const two = `[{ when: { flag: promised }, cy: B, en: B }, ${say}]`;
  const ways = '[{ when: { flag: promised }, to: well }, { to: badly }]';
  const story = (next: string, said: string) =>
    decision('ringing', {
      answer: `${both}, next: last`,
      wait: `raises: [promised], next: ${next}`,
    }).replaceAll(`reply: ${say}`, `reply: ${said}`) +
    passage('last', next).replace(say, said) +
    `  over: { place: office, ending: { outcome: partial, title: ${say}, says: ${said} } }\n`;

  test('of ways and of variants, wherever they stand', () => {
    const found = told('list-of-one', story('[{ to: badly }]', `[${say}]`));
    expect(found.map(({ at }) => at)).toEqual([
      'nodes.ringing.choices.answer.reply',
      'nodes.ringing.choices.wait.reply',
      'nodes.ringing.choices.wait.next',
      'nodes.last.says',
      'nodes.last.next',
      'nodes.over.ending.says',
    ]);
  });
  test('and neither a list of two nor a plain value', () => {
    expect(told('list-of-one', story(ways, two))).toEqual([]);
    expect(told('list-of-one', story('badly', say))).toEqual([]);
  });
});

describe('a change of more than the whole range is told of', () => {
  const story = (by: number) =>
    decision('ringing', { answer: `${both}, next: well`, wait: `changes: { mood: ${by} }, next: last` }) +
    passage('last', 'badly').replace('next:', `changes: { mood: ${by} }, next:`);

  test.each([11, -11])('as %i of ten, at a choice and at a passage', (by) => {
    const values = { found: by, least: 0, most: 10 };
    expect(told('change-too-wide', story(by))).toEqual([
      { at: 'nodes.ringing.choices.wait.changes.mood', values },
      { at: 'nodes.last.changes.mood', values },
    ]);
  });
  test.each([10, -10])('and %i is as far as it can go', (by) => {
    expect(told('change-too-wide', story(by))).toEqual([]);
  });
});

describe('a reply that is somebody else’s, or elsewhere', () => {
  const story = (where: string) =>
    decision('ringing', { answer: `${both}, ${where}, next: well`, wait: 'next: badly' });

  test('has to name somebody and some place there is', () => {
    const at = 'nodes.ringing.choices.answer';
    expect(told('no-such-place', story('place: ofice'))).toMatchObject([{ at: `${at}.place` }]);
    expect(told('no-such-character', story('speaker: anne'))).toMatchObject([{ at: `${at}.speaker` }]);
  });
  test('and is not taken for a node among the choices', () => {
    for (const code of ['wrong-level', 'unknown-key', 'no-such-place', 'no-such-character'] as const)
      expect(told(code, story('place: office, speaker: ann'))).toEqual([]);
  });
  test('nor where its label is still to be written', () => {
    const unlabelled = story('place: office').replace('label:', 'lable:');
    expect(told('wrong-level', unlabelled)).toEqual([]);
  });
});
