import { expect, test } from 'vitest';
import { ourFolder } from '../fixtures/our-folder.ts';
import { operators } from './operators/all.ts';
import { sourceFile } from './source-file.ts';
import { sweep } from './sweep.ts';

// A small part of `npm run mutate`: what must never be missed, whatever else is.

const neverMissed = [
  'text-dropped',
  'amount-changed',
  'star-lost',
  'best-lengthened-everywhere-both',
  'rating-past-the-scale',
  'way-back',
  'last-way-removed',
  'again-added-to-the-best',
  'flag-mistyped-where-raised',
  'claim-dropped-with-its-ratings',
  'scenario-dropped-from-the-course',
  'node-id-twice',
];

test('damages of the plainest kinds are found in our own scenarios, wherever they are', () => {
  const chosen = operators.filter(({ name }) => neverMissed.includes(name));
  expect(chosen).toHaveLength(neverMissed.length);
  const judged = [...sweep(ourFolder, chosen, { seed: 7, each: 1 })];
  expect(judged).toHaveLength(neverMissed.length);
  expect(judged.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
}, 180_000);

test('a mutant is the same whenever it is made again', () => {
  const some = operators.filter(({ name }) => name === 'way-cut-to-an-ending');
  const [first] = [...sweep(ourFolder, some, { seed: 3, each: 1 })];
  const again = [...sweep(ourFolder, some, { seed: 3, each: 1, at: first!.at })];
  expect(again).toContainEqual(first);
});

test('every operator has a place in our folder, and a name of its own', () => {
  const files = ['course.yaml', 'angry-diner.yaml', 'unexpected-repair-cost.yaml'].map((file) => {
    const read = ourFolder.read(file);
    return sourceFile(file, read.ok ? read.value : '');
  });
  const idle = operators.filter((operator) => files.every((file) => operator.sites(file).length === 0));
  expect(idle.map(({ name }) => name)).toEqual([]);
  expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
});
