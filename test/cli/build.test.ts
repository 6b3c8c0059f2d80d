import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeTogether } from '../../src/cli/build-output.ts';
import { BuildPlace } from './build-place.ts';

const place = new BuildPlace();
const zip = (name: string) => unzipSync(new Uint8Array(readFileSync(place.at(`packages/${name}`))));
const expected = ['two-stories', 'one', 'other'].flatMap((id) =>
  ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5'].map((version) => `${id}.${version}.zip`),
);

test('the course and each scenario alone come out in every version, with a line for each and one for the library', async () => {
  expect(await place.build(), place.printed.join('\n')).toBe(0);
  expect(readdirSync(place.options.out).sort()).toEqual([...expected].sort());
  const written = place.printed.filter((line) => line.endsWith(' kB'));
  expect(written).toHaveLength(13);
  expect(written[0]).toMatch(/two-stories\.scorm12\.zip {2}\d+ kB$/);
});

test('what an LMS is tried with comes out where it is asked for, one for each version of SCORM', async () => {
  expect(await place.build({ trial: true }), place.printed.join('\n')).toBe(0);
  const trials = readdirSync(place.options.out).filter((name) => name.includes('.check.'));
  expect(trials).toEqual(
    ['scorm12', 'scorm2004-3', 'scorm2004-4'].map((version) => `two-stories.check.${version}.zip`),
  );
  expect(Object.keys(zip('two-stories.check.scorm12.zip'))).toContain('check.json');
});

test('packages for trying an LMS of an earlier build are left where they are, and told of', async () => {
  await place.build({ trial: true });
  expect(place.printed.join('\n')).not.toContain('--check');
  await place.build();
  const told = place.printed.at(-1)!;
  for (const version of ['scorm12', 'scorm2004-3', 'scorm2004-4'])
    expect(told).toContain(`two-stories.check.${version}.zip`);
  expect(told).toContain('--check');
  expect(told).not.toContain('--hosted');
  expect(existsSync(place.at('packages/two-stories.check.scorm12.zip'))).toBe(true);
});

test('building twice gives the same bytes', async () => {
  await place.build();
  await place.build({ out: place.at('again') });
  for (const name of expected)
    expect(readFileSync(place.at(`again/${name}`)).equals(readFileSync(place.at(`packages/${name}`))), name).toBe(true);
});

test('a package holds the player without what only its makers need, and the licences of what it ships', async () => {
  await place.build();
  const files = zip('one.scorm12.zip');
  const names = Object.keys(files);
  expect(names).toEqual(expect.arrayContaining(['dewis.js', 'chunks/a-1.js', 'index.html', 'story/one.cy.json']));
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

test('a package for cmi5 carries the licence and the notice of what speaks to a store, and no schema of SCORM', async () => {
  await place.build();
  const licences = strFromU8(zip('one.cmi5.zip')['licences.txt']!);
  expect(licences).toMatch(/@rusticisoftware\/cmi5 3[^]*Copyright 2021 Rustici Software[^]*Apache License/);
  expect(licences).not.toContain('IMS Global');
});

test('no picture of a package holds a script, or asks for anything from elsewhere', async () => {
  await place.build();
  const pictures = Object.entries(zip('two-stories.scorm12.zip')).filter(([name]) => name.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(2);
  for (const [name, bytes] of pictures)
    expect(strFromU8(bytes), name).not.toMatch(/<script|\son\w+=|<foreignObject|href="(?!#)|url\((?!#)/i);
});

test('two scenarios may each have a character of one id and of another look', async () => {
  const other = place.scenario('other');
  const { meirion } = other.cast;
  place.write('scenarios/other.yaml', {
    ...other,
    cast: { meirion: { ...meirion, look: { ...meirion.look, head: 'bun' } } },
  });
  expect(await place.build(), place.printed.join('\n')).toBe(0);
  const files = zip('two-stories.scorm12.zip');
  const bodies = Object.keys(files).filter((name) => name.endsWith('meirion.svg'));
  expect(bodies).toHaveLength(2);
  expect(new Set(bodies.map((name) => strFromU8(files[name]!))).size).toBe(2);
});

test.each([
  ['a folder that is not there', { folder: 'none' }, 'folder-missing'],
  ['a player that was not built', { sco: 'none' }, 'player-missing'],
  ['a library that was not built', { library: 'none' }, 'player-missing'],
])('%s is one line, and nothing is written', async (_, missing, code) => {
  const [[option, name] = ['', '']] = Object.entries(missing);
  await expect(place.build({ [option]: place.at(name) })).rejects.toMatchObject({ code });
  expect(existsSync(place.options.out)).toBe(false);
  expect(readdirSync(place.options.library)).toEqual(['dewis-embed.js']);
});

test('an output folder that cannot be written is one line, and leaves nothing half built', async () => {
  writeFileSync(place.options.out, 'a file stands where the folder should be');
  await expect(place.build()).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(readFileSync(place.options.out, 'utf8')).toBe('a file stands where the folder should be');
});

test('where one file cannot be put in its place, none of the new ones is left lying about', async () => {
  const { out } = place.options;
  mkdirSync(join(out, 'b.zip', 'full'), { recursive: true });
  const files = new Map([['b.zip', new Uint8Array([1])]]);
  await expect(writeTogether(out, files)).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(readdirSync(out)).toEqual(['b.zip']);
});

test('where no folder can be made, that is said and does not take for ever', async () => {
  const files = new Map([['a.zip', new Uint8Array([1])]]);
  await expect(writeTogether('/proc/x/y', files)).rejects.toMatchObject({ code: 'out-unwritable' });
});

test.each([
  ['what cannot be drawn', 'one.yaml', 'grayShort', 'of-a-hat', /one\.yaml\n(?: .*\n)* {2}\d+:\d+ .*head/],
  [
    'a route that is not fair',
    'one.yaml',
    '"needed": 1',
    '"needed": 2',
    /one\.yaml\n(?: .*\n)* {2}\d+:\d+ .*criteria\.PC01/,
  ],
  [
    'an id of course and scenario',
    'course.yaml',
    'two-stories',
    'one',
    /course\.yaml\n(?: .*\n)* {2}\d+:\d+ {2}id {2}\[id-of-a-scenario\]\n/,
  ],
])('%s builds nothing and is named', async (_, name, from, to, named) => {
  const file = place.at(`scenarios/${name}`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  expect(await place.build()).toBe(1);
  expect(place.printed.join('\n')).toMatch(named);
  expect(existsSync(place.options.out)).toBe(false);
});

test('a warning is printed once, and the packages are built', async () => {
  const one = place.scenario('one');
  place.write('scenarios/one.yaml', { ...one, nodes: { ...one.nodes, lost: one.nodes['end'] } });
  expect(await place.build()).toBe(0);
  expect(place.printed.filter((line) => line.includes('Warning: No route comes to this ending'))).toHaveLength(1);
  expect(readdirSync(place.options.out)).toHaveLength(12);
});
