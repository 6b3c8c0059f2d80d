import { describe, expect, test } from 'vitest';
import { storedHash } from '../../src/core/play/stored-hash.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';
import { badly, decision, ending, longStory, scenarioOf, well } from './small-nodes.ts';

// What is stored of a learner has to fit the narrowest LMS, and no two ids may be stored alike.

const both = 'shows: { PC01: 2, PC02: 2 }';
const course = (...ids: readonly string[]) =>
  smallFiles['course.yaml']!.replace('  - id: one-call\n', ids.map((id) => `  - id: ${id}\n`).join(''));

// So many ids may well meet in their hashes too.
const tooLong = (changes: Parameters<typeof faultsOf>[0]) =>
  faultsOf(changes).filter(({ code }) => code === 'state-too-long');

test('a scenario with too long a route is told by how much', () => {
  const [inCourse, alone] = tooLong({ 'one-call.yaml': longStory(300) });
  expect(alone).toMatchObject({ code: 'state-too-long', file: 'one-call.yaml', path: ['nodes'] });
  const { length, room, over } = alone!.values as { length: number; room: number; over: number };
  expect([room, over]).toEqual([4096, length - 4096]);
  expect(length).toBeGreaterThan(3 * 300 * 5);
  expect(inCourse).toMatchObject({ code: 'state-too-long', file: 'course.yaml', path: ['scenarios'] });
});

test('scenarios that fit alone and not together are told of the course', () => {
  const other = longStory(150).replace('id: one-call', 'id: other-call');
  const files = { 'one-call.yaml': longStory(150), 'other-call.yaml': other };
  expect(tooLong(files)).toEqual([]);
  expect(tooLong({ ...files, 'course.yaml': course('one-call', 'other-call') })).toEqual([
    expect.objectContaining({ file: 'course.yaml', line: 5 }),
  ]);
});

/** Two ids of a kind that go by the same hash; `id` makes a different one of each number. */
function alike(id: (index: number) => string, under = ''): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index += 1) {
    const hash = storedHash(under + id(index));
    const other = seen.get(hash);
    if (other !== undefined) return [other, id(index)];
    seen.set(hash, id(index));
  }
}
const toldOf = (...path: readonly (string | number)[]) => [expect.objectContaining({ code: 'stored-alike', path })];

describe('two ids that would be stored alike are told of', () => {
  test('choices', () => {
    const [one, other] = alike((index) => `c${index}`, 'ringing/');
    const choices = { [one]: `${both}, next: well`, [other]: 'next: badly' };
    expect(faultsOf({ 'one-call.yaml': scenarioOf(decision('ringing', choices) + well + badly) })).toEqual(
      toldOf('nodes', 'ringing', 'choices', other),
    );
  });

  test('endings', () => {
    const [one, other] = alike((index) => `e${index}`);
    const nodes = decision('ringing', { answer: `${both}, next: ${one}`, wait: `next: ${other}` });
    expect(
      faultsOf({ 'one-call.yaml': scenarioOf(nodes + ending(one, 'success') + ending(other, 'failure')) }),
    ).toEqual(toldOf('nodes', other));
  });

  test('criteria', () => {
    const letter = (index: number) => String.fromCharCode(65 + (index % 26));
    const [one, other] = alike(
      (index) =>
        [1, 26, 676].map((place) => letter(Math.floor(index / place))).join('') +
        String(Math.floor(index / 17_576)).padStart(2, '0'),
    );
    const renamed = (file: string) => smallFiles[file]!.replaceAll('PC01', one).replaceAll('PC02', other);
    expect(
      faultsOf({ 'one-call.yaml': renamed('one-call.yaml'), 'standards/test1.yaml': renamed('standards/test1.yaml') }),
    ).toEqual(toldOf('criteria', other));
  });

  test('scenarios of one course', () => {
    const [one, other] = alike((index) => `s${index}`);
    const called = (id: string) => smallFiles['one-call.yaml']!.replace('id: one-call', `id: ${id}`);
    const files = { [`${one}.yaml`]: called(one), [`${other}.yaml`]: called(other), 'course.yaml': course(one, other) };
    expect(faultsOf(files).filter(({ severity }) => severity !== 'warning')).toEqual(toldOf('scenarios', 1, 'id'));
  });
});
