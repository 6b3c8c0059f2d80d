import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPackages } from '../../src/cli/build.ts';
import type { BuildOptions } from '../../src/cli/build.ts';
import { writeTogether } from '../../src/cli/build-output.ts';
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
let options: BuildOptions;
let printed: string[] = [];
const build = (changes: Partial<BuildOptions> = {}) => {
  printed = [];
  return buildPackages({ ...options, ...changes }, words, (line) => printed.push(line));
};

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dewis-build-'));
  options = { folder: join(place, 'scenarios'), out: join(place, 'packages'), sco: join(place, 'sco') };
  mkdirSync(join(options.folder, 'standards'), { recursive: true });
  // JSON is YAML too.
  const write = (file: string, content: unknown) =>
    writeFileSync(join(options.folder, file), JSON.stringify(content, null, 2));
  write('course.yaml', course);
  write('standards/pplhsl19.yaml', standard);
  for (const id of ['one', 'other']) write(`${id}.yaml`, { ...scenarioCalled(id), cast: { meirion } });
  mkdirSync(join(options.sco, 'chunks'), { recursive: true });
  mkdirSync(join(options.sco, '.vite'));
  for (const file of ['dewis.js', 'dewis.js.map', 'index.html', 'chunks/a-1.js', '.vite/manifest.json'])
    writeFileSync(join(options.sco, file), '');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const expected = ['two-stories', 'one', 'other'].flatMap((id) =>
  ['scorm12', 'scorm2004-3', 'scorm2004-4'].map((version) => `${id}.${version}.zip`),
);

test('the course and each scenario alone come out in every version, with a line for each', async () => {
  expect(await build(), printed.join('\n')).toBe(0);
  expect(readdirSync(options.out).sort()).toEqual([...expected].sort());
  expect(printed).toHaveLength(9);
  expect(printed[0]).toMatch(/two-stories\.scorm12\.zip {2}\d+ kB$/);
});

test('building twice gives the same bytes', async () => {
  await build();
  await build({ out: join(place, 'again') });
  for (const name of expected)
    expect(readFileSync(join(place, 'again', name)).equals(readFileSync(join(options.out, name))), name).toBe(true);
});

test('a package holds the player without what only its makers need, and the licences of what it ships', async () => {
  await build();
  const files = unzipSync(new Uint8Array(readFileSync(join(options.out, 'one.scorm12.zip'))));
  const names = Object.keys(files);
  expect(names).toEqual(expect.arrayContaining(['dewis.js', 'chunks/a-1.js', 'index.html', 'story/one.json']));
  expect(names.filter((name) => /\.map$|vite|other/.test(name))).toEqual([]);
  const licences = strFromU8(files['licences.txt']!);
  for (const name of [
    'Dewis',
    'lit 3',
    'Google LLC',
    'xstate 5',
    'i18next 27',
    'SIL OPEN FONT LICENSE',
    'Open Peeps',
    'IMS Global',
  ])
    expect(licences).toContain(name);
});

test('no picture of a package holds a script, or asks for anything from elsewhere', async () => {
  await build();
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join(options.out, 'two-stories.scorm12.zip')))));
  const pictures = files.filter(([name]) => name.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(5);
  for (const [name, bytes] of pictures)
    expect(strFromU8(bytes), name).not.toMatch(/<script|\son\w+=|<foreignObject|href="(?!#)|url\((?!#)/i);
});

test('a folder that is not there, or a player that was not built, is one line', async () => {
  await expect(build({ folder: join(place, 'none') })).rejects.toMatchObject({ code: 'folder-missing' });
  await expect(build({ sco: join(place, 'none') })).rejects.toMatchObject({ code: 'player-missing' });
  expect(existsSync(options.out)).toBe(false);
});

test('an output folder that cannot be written is one line, and leaves nothing half built', async () => {
  writeFileSync(options.out, 'a file stands where the folder should be');
  await expect(build()).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(readFileSync(options.out, 'utf8')).toBe('a file stands where the folder should be');
});

test('where one file cannot be put in its place, none of the new ones is left lying about', async () => {
  mkdirSync(join(options.out, 'b.zip', 'full'), { recursive: true });
  const files = new Map([['b.zip', new Uint8Array([1])]]);
  await expect(writeTogether(options.out, files)).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(readdirSync(options.out)).toEqual(['b.zip']);
});

test('a folder with faults builds nothing and names them; what cannot be drawn is a fault', async () => {
  const file = join(options.folder, 'one.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('grayShort', 'of-a-hat'));
  expect(await build()).toBe(1);
  expect(printed.join('\n')).toMatch(/one\.yaml:\d+:\d+ .*head/);
  expect(existsSync(options.out)).toBe(false);
});

test('a course with the id of one of its scenarios is refused in one line', async () => {
  const file = join(options.folder, 'course.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('two-stories', 'one'));
  await expect(build()).rejects.toMatchObject({ code: 'packaging-failed' });
  expect(existsSync(options.out)).toBe(false);
});
