import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedAt } from '../../src/cli/check.ts';
import { schema } from '../../src/cli/schema.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { BuildPlace } from './build-place.ts';

const place = new BuildPlace();
const words = await wordsIn('en');
const written = () => readdirSync(place.at('scenarios/.schema')).sort();
const expected = ['course', 'glossary', 'scenario.pplhsl19', 'standard', 'words'].map((name) => `${name}.schema.json`);

test('the folder gets a schema for each kind of file, and the check takes no notice of them', async () => {
  const before = checkedAt(place.options.folder).findings;
  const printed: string[] = [];
  expect(await schema(place.options.folder, words, (line) => printed.push(line))).toBe(0);
  expect(printed).toEqual([`Help for your editor is in ${place.at('scenarios/.schema')}`]);
  expect(written()).toEqual(expected);
  expect(checkedAt(place.options.folder).findings).toEqual(before);
});

test('a build makes them anew, also where it builds nothing else', async () => {
  await place.build();
  const one = 'scenario.pplhsl19.schema.json';
  writeFileSync(place.at(`scenarios/.schema/${one}`), '{}');
  writeFileSync(place.at('scenarios/one.yaml'), 'format: 1\n');
  expect(await place.build()).toBe(1);
  expect(readFileSync(place.at(`scenarios/.schema/${one}`), 'utf8')).toContain('PC01');
});

test('a folder without a standard that can be read still has help for its other files', async () => {
  writeFileSync(place.at('scenarios/standards/pplhsl19.yaml'), 'urn: 3\n');
  await schema(place.options.folder, words, () => undefined);
  expect(written()).toEqual(expected.filter((name) => !name.startsWith('scenario')));
});

test('where nothing can be written the command says so, and a build says so and goes on', async () => {
  writeFileSync(place.at('scenarios/.schema'), 'a file stands where the folder should be');
  await expect(schema(place.options.folder, words, () => undefined)).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(await place.build(), place.printed.join('\n')).toBe(0);
  expect(place.printed[0]).toContain('.schema');
  expect(existsSync(place.options.out)).toBe(true);
});
