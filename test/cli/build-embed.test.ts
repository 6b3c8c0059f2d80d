import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesBelow } from '../../src/cli/build-places.ts';
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
    for (const language of ['cy', 'en']) {
      const file = (part: string) => JSON.parse(read(`scenarios/story/${id}.${language}${part}.json`)) as unknown;
      expect(file('')).toMatchObject({ story: { id }, texts: { more: true } });
      expect(file('.more')).toHaveProperty('nodes');
    }
    expect(existsSync(place.at(`embed/scenarios/art/cast/${id}/meirion.svg`))).toBe(true);
  }
  expect(read('licences.txt')).toContain('xstate');
  expect(read('licences.txt')).not.toMatch(/\.woff2|\.xsd/);
});

test('the same folder gives the same bytes, and nothing is left of what was there before', async () => {
  await place.build();
  const before = read('scenarios/story/one.cy.json');
  place.write('embed/scenarios/old.json', '');
  await place.build();
  expect(read('scenarios/story/one.cy.json')).toBe(before);
  expect(existsSync(place.at('embed/scenarios/old.json'))).toBe(false);
  expect(readdirSync(place.options.library).sort()).toEqual(['dewis-embed.js', 'licences.txt', 'scenarios']);
});

test('built elsewhere, all of it lies below that place, whole, and nothing of the usual places is touched', async () => {
  for (const file of ['types/a.d.ts', 'example/index.html', 'example/example.js', 'scenarios/old.json'])
    place.write(`embed/${file}`, '');
  for (const file of ['sco/relay.js', 'thin/thin.js']) place.write(file, '');
  const before = readdirSync(place.root, { recursive: true }).sort();
  const { out, embed, hosted } = placesBelow(place.at('elsewhere'));
  const hosting = { url: 'https://learn.example.org', allowed: [], thin: place.at('thin'), out: hosted };
  expect(await place.build({ out, embed, hosting }), place.printed.join('\n')).toBe(0);
  const outside = readdirSync(place.root, { recursive: true }).filter((path) => !String(path).startsWith('elsewhere'));
  expect(outside.filter((path) => !String(path).startsWith(join('scenarios', '.schema'))).sort()).toEqual(before);
  const folder = readdirSync(embed).sort();
  expect(folder).toEqual(['dewis-embed.js', 'licences.txt', 'scenarios', 'types']);
  expect(readdirSync(join(embed, 'scenarios')).sort()).toEqual(['art', 'course.json', 'story']);
  expect(readdirSync(hosted).sort()).toEqual(['one', 'other', 'two-stories']);
  expect(await place.build({ out, embed, hosting })).toBe(0);
});

test('a folder of the same name that no build made is left alone, which is one line, and nothing is written', async () => {
  const { out, embed } = placesBelow(place.at('elsewhere'));
  place.write('elsewhere/embed/holiday.txt', 'mine');
  await expect(place.build({ out, embed })).rejects.toMatchObject({
    code: 'folder-not-ours',
    values: { folder: embed },
  });
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['embed', join('embed', 'holiday.txt')]);
});

test('what somebody has put beside the library stays there when it is built again', async () => {
  const { out, embed } = placesBelow(place.at('elsewhere'));
  await place.build({ out, embed });
  place.write('elsewhere/embed/index.html', 'mine');
  place.write('elsewhere/embed/scenarios/old.json', '');
  await place.build({ out, embed });
  expect(readFileSync(join(embed, 'index.html'), 'utf8')).toBe('mine');
  expect(existsSync(join(embed, 'scenarios/old.json'))).toBe(false);
});

test('built into the folder of the library itself, nothing is copied into its own copy', async () => {
  const { out, embed } = placesBelow(place.options.library);
  for (const _ of ['once', 'and again']) await place.build({ out, embed });
  expect(readdirSync(embed).sort()).toEqual(['dewis-embed.js', 'licences.txt', 'scenarios']);
});

test('the library under another name is the library all the same', async () => {
  place.write('embed/example/index.html', '');
  symlinkSync(place.options.library, place.at('link'));
  await place.build({ embed: place.at('link') });
  expect(readdirSync(place.options.library).sort()).toEqual(['dewis-embed.js', 'example', 'licences.txt', 'scenarios']);
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
