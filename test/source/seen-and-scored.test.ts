import { describe, expect, test } from 'vitest';
import { smallFiles } from '../fixtures/small-folder.ts';
import { decision, ending, passage, told } from './small-nodes.ts';

// What a learner sees happen goes with what is scored: faces and meters with ratings, endings with meters.

const [half, both] = ['shows: { PC01: 1 }', 'shows: { PC01: 2, PC02: 2 }'];

describe('a weaker choice that pleases more than the best is told of', () => {
  // The first decision shows which way the meter goes when things go well.
  const story = (best: string, weak: string, way = 1) =>
    decision('ringing', {
      answer: `${both}, changes: { mood: ${4 * way} }, next: second`,
      wait: `changes: { mood: ${-4 * way} }, next: second`,
    }) + decision('second', { act: `${both}, ${best}next: well`, not: `${half}, ${weak}next: badly` });
  const at = [{ at: 'nodes.second.choices.not', values: { best: 'act' } }];

  test('when it moves the meter further', () => {
    expect(told('pleases-more', story('changes: { mood: 1 }, ', 'changes: { mood: 2 }, '))).toEqual(at);
    expect(told('pleases-more', story('changes: { mood: -1 }, ', ''))).toEqual(at);
  });
  test('and not when it moves the meter as far', () => {
    expect(told('pleases-more', story('changes: { mood: 2 }, ', 'changes: { mood: 2 }, '))).toEqual([]);
    expect(told('pleases-more', story('', ''))).toEqual([]);
  });
  test('whichever way the meter goes when things go well, such as one of how tense somebody is', () => {
    expect(told('pleases-more', story('changes: { mood: -1 }, ', 'changes: { mood: -2 }, ', -1))).toEqual(at);
    expect(told('pleases-more', story('changes: { mood: -2 }, ', 'changes: { mood: 2 }, ', -1))).toEqual([]);
  });
  test('and money pleases nobody', () => {
    const money = smallFiles['one-call.yaml']!.replace('range: [0, 10], start: 5', '$&, unit: pounds');
    expect(told('pleases-more', story('', 'changes: { mood: 2 }, '), money)).toEqual([]);
  });
  test('and where nothing is rated no choice is the best', () => {
    const chat = decision('chat', { smile: 'changes: { mood: 1 }, next: well', nod: 'next: well' });
    expect(told('pleases-more', story('', '').replace('next: well', 'next: chat') + chat)).toEqual([]);
  });
});

describe('two best choices at a decision that rates are told of', () => {
  test('when somebody finds both', () => {
    expect(
      told('several-best', decision('ringing', { one: `${both}, next: well`, two: `${both}, next: badly` })),
    ).toEqual([{ at: 'nodes.ringing.choices', values: { found: 'one, two' } }]);
  });
  test('and not when one is rated lower in anything', () => {
    const nodes = { one: `${both}, next: well`, two: 'shows: { PC01: 2, PC02: 1 }, next: badly' };
    expect(told('several-best', decision('ringing', nodes))).toEqual([]);
  });
  test('nor where nothing is rated', () => {
    const nodes =
      decision('ringing', { answer: `${both}, next: chat`, wait: 'next: badly' }) +
      decision('chat', { smile: 'next: well', nod: 'next: well' });
    expect(told('several-best', nodes)).toEqual([]);
  });
  test('nor where each is there for others', () => {
    const nodes =
      decision('ringing', { answer: `${both}, raises: [promised], next: second`, wait: 'next: second' }) +
      decision('second', {
        keep: `when: { flag: promised }, ${both}, next: well`,
        make: `when: { not: { flag: promised } }, ${both}, next: well`,
        leave: 'next: badly',
      });
    expect(told('several-best', nodes)).toEqual([]);
  });
});

describe('a better meter that leads to a worse ending is told of', () => {
  const story = (next: string) =>
    decision('ringing', {
      answer: `${both}, changes: { mood: 3 }, next: last`,
      wait: 'changes: { mood: -3 }, next: last',
    }) +
    passage('last', next) +
    passage('home', 'well') +
    ending('nearly', 'partial') +
    ending('stopped', 'safety');

  test.each([
    '[{ when: { meter: mood, atMost: 5 }, to: well }, { to: badly }]',
    '[{ when: { meter: mood, atLeast: 6 }, to: nearly }, { to: home }]',
    '[{ when: { not: { meter: mood, atLeast: 6 } }, to: nearly }, { to: badly }]',
  ])('in: %s', (next) => {
    expect(told('better-ends-worse', story(next))).toEqual([{ at: 'nodes.last.next', values: { meter: 'mood' } }]);
  });
  test.each([
    '[{ when: { meter: mood, atLeast: 6 }, to: home }, { to: nearly }]',
    '[{ when: { meter: mood, atMost: 5 }, to: badly }, { to: nearly }]',
    // Nobody there has such a value.
    '[{ when: { meter: mood, atLeast: 9 }, to: badly }, { to: well }]',
    // A stop for safety is beside the scale, and where outcomes are still open nothing is settled.
    '[{ when: { meter: mood, atLeast: 6 }, to: stopped }, { to: badly }]',
    '[{ when: { meter: mood, atLeast: 6 }, to: more }, { to: well }]',
  ])('and not in: %s', (next) => {
    const more = decision('more', { act: 'next: well', not: 'next: badly' });
    expect(told('better-ends-worse', story(next) + (next.includes('more') ? more : ''))).toEqual([]);
  });
});

describe('a face that no learner sees is told of', () => {
  const faces = '[{ atLeast: -2, face: rage }, { atLeast: 0, face: angry }, { atLeast: 6, face: calm }]';
  const withFaces = smallFiles['one-call.yaml']!.replace('[{ atLeast: 0, face: calm }]', faces).replace(
    'range: [0, 10]',
    'range: [-2, 10]',
  );
  const meeting = (rest: string, changes = '', back = '') =>
    decision('ringing', { answer: `${both}, ${changes}next: well`, wait: `${back}next: badly` }, rest);
  const unseen = (nodes: string, from = withFaces) => told('face-never-seen', nodes, from).map(({ at }) => at);
  const face = (index: number) => `cast.ann.faces.${index}`;

  test('by the meter that is of them, where they are in view', () => {
    expect(unseen(meeting('speaker: ann', 'changes: { mood: 1 }, ', 'changes: { mood: -7 }, '))).toEqual([]);
    expect(unseen(meeting('speaker: ann', 'changes: { mood: 1 }, '))).toEqual([face(0)]);
  });
  test('also where they are in view with a reply only', () => {
    const answer = `${both}, speaker: ann, changes: { mood: 1 }, next: well`;
    expect(unseen(decision('ringing', { answer, wait: 'next: badly' }))).toEqual([face(0), face(1)]);
  });
  test('by the first meter, where none is of them', () => {
    const fallen = withFaces.replace('of: ann, ', '');
    expect(unseen(meeting('speaker: ann', 'changes: { mood: 1 }, '), fallen)).toEqual([face(0)]);
  });
  test('also where only some of what is said has a face of its own', () => {
    const wordings = '[ { when: { meter: mood, atLeast: 6 }, face: angry, cy: Un, en: One }, { cy: Dau, en: Two } ]';
    const some = meeting('speaker: ann', 'changes: { mood: 1 }, ').replace(/says: .*/, `says: ${wordings}`);
    expect(unseen(some)).toEqual([face(0)]);
  });
  test('also where that meter never moves', () => {
    expect(unseen(meeting('speaker: ann', 'changes: { mood: 0 }, '))).toEqual([face(0), face(2)]);
  });
  test('and where there is no meter at all: then it is the face of the value 0', () => {
    const none = withFaces.replace(/^ {2}mood: .*\n/m, '').replace('meters:\n', '');
    expect(unseen(meeting('speaker: ann'), none)).toEqual([face(0), face(2)]);
    expect(unseen(meeting(''), none)).toEqual([face(1), face(2)]);
  });
});
