import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildEmbed } from '../../src/cli/build-embed.ts';
import type { EmbedOptions } from '../../src/cli/build-embed.ts';
import { replaceFolder } from '../../src/cli/build-tree.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { course, scenarioCalled, standard } from '../packaging/package-parts.ts';

const words = await wordsIn('en');
const meirion = {
  name: 'Meirion',
  role: { cy: 'Cwsmer', en: 'Customer' },
  look: { head: 'grayShort', skin: 'ffdbb4', hair: 'cccccc', clothes: '8fa7df' },
  faces: [{ atLeast: 0, face: 'rage' }],
};
let place = '';
let options: EmbedOptions;
let printed: string[] = [];
const build = () => {
  printed = [];
  return buildEmbed(options, words, (line) => printed.push(line));
};
const read = (path: string) => readFileSync(join(options.out, path), 'utf8');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dewis-embed-'));
  options = { folder: join(place, 'scenarios'), out: join(place, 'embed') };
  mkdirSync(join(options.folder, 'standards'), { recursive: true });
  mkdirSync(options.out);
  // JSON is YAML too.
  const write = (file: string, content: unknown) => writeFileSync(join(options.folder, file), JSON.stringify(content));
  write('course.yaml', course);
  write('standards/pplhsl19.yaml', standard);
  for (const id of ['one', 'other']) write(`${id}.yaml`, { ...scenarioCalled(id), cast: { meirion } });
  writeFileSync(join(options.out, 'dewis-embed.js'), '');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a folder of scenarios comes out with a list of them, their stories, their words in both languages and their pictures', async () => {
  expect(await build(), printed.join('\n')).toBe(0);
  const list = JSON.parse(read('scenarios/course.json')) as {
    version: null;
    scenarios: { id: string; title: unknown }[];
  };
  expect(list.version).toBeNull();
  expect(list.scenarios.map(({ id }) => id)).toEqual(['one', 'other']);
  for (const { id } of list.scenarios) {
    expect(JSON.parse(read(`scenarios/story/${id}.json`))).toMatchObject({ id });
    for (const language of ['cy', 'en'])
      for (const part of ['', '.more'])
        expect(JSON.parse(read(`scenarios/text/${id}.${language}${part}.json`))).toBeTypeOf('object');
  }
  expect(existsSync(join(options.out, 'scenarios/art/cast/meirion.rage.svg'))).toBe(true);
  expect(read('licences.txt')).toContain('xstate');
  expect(printed).toHaveLength(1);
});

test('the same folder gives the same bytes, and nothing is left of what was there before', async () => {
  await build();
  const before = read('scenarios/story/one.json');
  writeFileSync(join(options.out, 'scenarios', 'old.json'), '');
  await build();
  expect(read('scenarios/story/one.json')).toBe(before);
  expect(existsSync(join(options.out, 'scenarios', 'old.json'))).toBe(false);
  expect(readdirSync(options.out).sort()).toEqual(['dewis-embed.js', 'licences.txt', 'scenarios']);
});

test('a fault in the folder is told, and what was built before stays as it was', async () => {
  await build();
  const before = read('scenarios/course.json');
  writeFileSync(
    join(options.folder, 'one.yaml'),
    JSON.stringify({ ...scenarioCalled('one'), start: 'nowhere', cast: { meirion } }),
  );
  expect(await build()).toBe(1);
  expect(printed.join('\n')).toContain('one.yaml');
  expect(read('scenarios/course.json')).toBe(before);
});

test('without the built scripts it says so and writes nothing', async () => {
  rmSync(join(options.out, 'dewis-embed.js'));
  await expect(build()).rejects.toMatchObject({ code: 'player-missing' });
  expect(readdirSync(options.out)).toEqual([]);
});

test('a place that cannot be written to is one line', async () => {
  const folder = join(options.out, 'dewis-embed.js', 'scenarios');
  await expect(replaceFolder(folder, new Map([['a.json', new Uint8Array()]]))).rejects.toMatchObject({
    code: 'out-unwritable',
    values: { folder, reason: 'ENOTDIR' },
  });
});
