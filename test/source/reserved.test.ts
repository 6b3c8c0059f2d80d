import { describe, expect, test } from 'vitest';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';
import type { Changes } from './faults-of.ts';

// A map by id cannot hold what every object has already, whichever map it is.

const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];
const entry = (key: string, value: string) => `  ${JSON.stringify(key)}: ${value}\n`;
const say = '{ cy: A, en: A }';
const choice = `{ label: ${say}, reply: ${say}, coach: ${say}, next: badly }`;
const below = (file: string, key: string, value: string) => (id: string) => ({
  [file]: [[`\n${key}:\n`, `\n${key}:\n${entry(id, value)}`]] as const,
});

const maps: Readonly<Record<string, (id: string) => Changes>> = {
  nodes: below('one-call.yaml', 'nodes', `{ place: office, says: ${say}, next: badly }`),
  choices: (id) => ({ 'one-call.yaml': [['    choices:\n', `    choices:\n    ${entry(id, choice)}`]] }),
  cast: below(
    'one-call.yaml',
    'cast',
    `{ name: Bo, role: ${say}, look: { head: bun, skin: f0c0a0, hair: aa5500, clothes: aabbcc }, faces: [{ atLeast: 0, face: calm }] }`,
  ),
  meters: below('one-call.yaml', 'meters', `{ label: ${say}, range: [0, 1], start: 0 }`),
  places: below('one-call.yaml', 'places', `{ name: ${say} }`),
  criteria: below('one-call.yaml', 'criteria', '{}'),
  'criteria of a standard': below('standards/test1.yaml', 'criteria', `{ kind: performance, label: ${say} }`),
  flags: (id) => ({ 'one-call.yaml': [['[promised]', `[promised, ${JSON.stringify(id)}]`]] }),
  changes: (id) => ({ 'one-call.yaml': [['{ mood: -2 }', `{ mood: -2, ${JSON.stringify(id)}: 1 }`]] }),
  shows: (id) => ({ 'one-call.yaml': [['PC02: 2 }', `PC02: 2, ${JSON.stringify(id)}: 1 }`]] }),
};

describe.each(Object.entries(maps))('in %s', (_, changed) => {
  test.each(inherited)('an entry called %s is a fault, and nothing throws', (id) => {
    expect(faultsOf(changed(id)).filter(({ severity }) => severity !== 'warning')).not.toEqual([]);
  });
});

test.each(['nodes', 'choices', 'cast', 'meters', 'places', 'criteria', 'criteria of a standard', 'flags'])(
  'an entry of %s that would be passed over is told as one',
  (map) => {
    for (const found of ['constructor', 'prototype', '__proto__'])
      expect(faultsOf(maps[map]!(found))).toContainEqual(
        expect.objectContaining({ code: 'reserved-id', values: { found } }),
      );
  },
);

test.each(['brief', 'debrief'])('a node called %s is in the player’s own way', (id) => {
  expect(faultsOf(maps['nodes']!(id))).toEqual([
    expect.objectContaining({ code: 'reserved-id', path: ['nodes', id], line: 27 }),
  ]);
});

test.each(['constructor', 'prototype'])('neither a scenario nor a course is called %s', (id) => {
  const renamed = smallFiles['one-call.yaml']!.replace('id: one-call', `id: ${id}`);
  const reserved = expect.objectContaining({ code: 'reserved-id', path: ['id'] });
  expect(faultsOf({ [`${id}.yaml`]: renamed })).toEqual([reserved]);
  expect(faultsOf({ 'course.yaml': [['id: small', `id: ${id}`]] })).toEqual([reserved]);
});
