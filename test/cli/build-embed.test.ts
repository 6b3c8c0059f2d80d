import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../src/cli/build-tree.ts';
import { BuildPlace } from './build-place.ts';

const place = new BuildPlace();
const read = (path: string) => readFileSync(place.at(`embed/${path}`), 'utf8');

test('a folder of scenarios comes out with a list of them, their stories, their words in both languages and their pictures', async () => {
  expect(await place.build(), place.printed.join('\n')).toBe(0);
  const list = JSON.parse(read('scenarios/course.json')) as {
    format: null;
    scenarios: { id: string; title: unknown }[];
  };
  expect(list.format).toBeNull();
  expect(list.scenarios.map(({ id }) => id)).toEqual(['one', 'other']);
  for (const { id } of list.scenarios) {
    expect(JSON.parse(read(`scenarios/story/${id}.json`))).toMatchObject({ id });
    for (const language of ['cy', 'en'])
      for (const part of ['', '.more'])
        expect(JSON.parse(read(`scenarios/text/${id}.${language}${part}.json`))).toBeTypeOf('object');
    expect(existsSync(place.at(`embed/scenarios/art/cast/${id}/meirion.rage.svg`))).toBe(true);
  }
  expect(read('licences.txt')).toContain('xstate');
  expect(read('licences.txt')).not.toMatch(/\.woff2|\.xsd/);
});

test('the same folder gives the same bytes, and nothing is left of what was there before', async () => {
  await place.build();
  const before = read('scenarios/story/one.json');
  place.write('embed/scenarios/old.json', '');
  await place.build();
  expect(read('scenarios/story/one.json')).toBe(before);
  expect(existsSync(place.at('embed/scenarios/old.json'))).toBe(false);
  expect(readdirSync(place.options.library).sort()).toEqual(['dewis-embed.js', 'licences.txt', 'scenarios']);
});

test('a fault in the folder is told, and what was built before stays as it was', async () => {
  await place.build();
  const before = read('scenarios/course.json');
  place.write('scenarios/one.yaml', { ...place.scenario('one'), start: 'nowhere' });
  expect(await place.build()).toBe(1);
  expect(place.printed.join('\n')).toContain('one.yaml');
  expect(read('scenarios/course.json')).toBe(before);
});

test('a place that cannot be written to is one line', async () => {
  const folder = join(place.options.library, 'dewis-embed.js', 'scenarios');
  await expect(replaceFolder(folder, new Map([['a.json', new Uint8Array()]]))).rejects.toMatchObject({
    code: 'out-unwritable',
    values: { folder, reason: 'ENOTDIR' },
  });
});
