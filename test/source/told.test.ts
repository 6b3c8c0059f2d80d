import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inFlow } from '../../src/core/scenario/schema/flow.ts';
import { faultsOf } from './faults-of.ts';

const valuesOf = (from: string, to: string) =>
  faultsOf({ 'one-call.yaml': [[from, to]] }).map(({ code, path, values }) => ({ code, path: path.join('.'), values }));

test.each([
  ['minutes: 2\n', 'minutes', 'minutes: 20'],
  ['title: { cy: Un alwad, en: One call }\n', 'title', 'title: { cy: …, en: … }'],
  [', clothes: aabbcc', 'cast.ann.look.clothes', 'clothes: "3f4c63"'],
  ['    faces: [{ atLeast: 0, face: calm }]\n', 'cast.ann.faces', 'faces: [{ atLeast: 0, face: calm }]'],
])('a key that is missing is told with what to write', (line, path, example) => {
  expect(valuesOf(line, '')).toContainEqual({
    code: 'missing-key',
    path,
    values: expect.objectContaining({ example }),
  });
});

test('a value that is none of a few is told them all, and the one that is near', () => {
  expect(valuesOf('face: calm', 'face: calmm')).toContainEqual({
    code: 'unknown-value',
    path: 'cast.ann.faces.0.face',
    values: expect.objectContaining({
      known: 'rage, angry, upset, concerned, serious, tired, calm, smile',
      near: 'calm',
    }),
  });
});

test.each([
  ['changes: { mood: -2 }', 'changes: []', 'not-a-map'],
  ['title: { cy: Un alwad, en: One call }', 'title: []', 'not-both-languages'],
  ['PC01: { needed: 1 }', 'PC01: []', 'not-a-map'],
])('an empty list is no map', (from, to, code) => {
  expect(valuesOf(from, to).map((told) => told.code)).toContain(code);
});

test('a range has two numbers and no third', () => {
  expect(valuesOf('range: [0, 10]', 'range: [0, 10, 20]').map(({ code }) => code)).toEqual(['bad-range']);
});

// Words that YAML takes for something else among them.
const word = fc.oneof(fc.constantFrom('…', 'true', 'Null', 'no', '3f4c63', '1e5', '- a', 'a: b', '# c'), fc.string());
const { example } = fc.letrec<{ example: unknown }>((tie) => ({
  example: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('example'), { maxLength: 3 }),
    fc.dictionary(word, tie('example'), { maxKeys: 3 }),
  ),
}));

test('an example is YAML that reads back as what it is an example of', () => {
  fc.assert(
    fc.property(example, (value) => {
      expect(parse(`key: ${inFlow(value)}`)).toEqual({ key: value });
    }),
  );
});
