import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { charactersOf, cutTypeface } from '../../src/embed/build/cut-typeface.ts';
import * as cut from '../../src/sco/typeface/cut.ts';
import { mappedCharacters } from './mapped-characters.ts';

const root = new URL('../../', import.meta.url);
const family = readFileSync(new URL('src/sco/typeface/atkinson-hyperlegible-next.woff2', root));
const kept = new Set(charactersOf(cut.unicodeRange));
const written = (text: string) => new Set(text.normalize().replaceAll(/\s/g, ' '));

/** What every file in a folder and below says, by its name. JSON is YAML too. */
function textsIn(folder: string, ending: string): readonly (readonly [string, string])[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, JSON.stringify(parse(readFileSync(new URL(`${folder}/${name}`, root), 'utf8')))] as const);
}

test('every character of the scenarios, their standards and the words of the player is in the typeface of a package', () => {
  // What only a terminal or the preview shows may have signs the family never had, such as arrows.
  const shown = textsIn('locales', '.json').filter(([name]) => !/(cli|diff|findings|preview|report)\.json$/.test(name));
  const all = [...textsIn('scenarios', '.yaml'), ...shown];
  expect(all.map(([name]) => name)).toEqual(
    expect.arrayContaining(['standards/pplhsl19.yaml', 'cy/player.json', 'en/later.json']),
  );
  for (const [name, text] of all)
    expect({ name, missing: [...written(text)].filter((one) => !kept.has(one)) }).toEqual({ name, missing: [] });
});

test('Welsh is in it whole: every vowel with every accent, in both cases', () => {
  const letters = [...'aeiouwyAEIOUWY'].flatMap((letter) =>
    ['\u0300', '\u0301', '\u0302', '\u0308'].map((mark) => (letter + mark).normalize()),
  );
  expect(letters).toContain('ŵ');
  expect(letters.filter((letter) => !kept.has(letter))).toEqual([]);
});

test('what the page is promised is what is in the file, no more and no less', async () => {
  const mapped = mappedCharacters(await cutTypeface(family, cut, 'sfnt'));
  expect([...mapped].sort()).toEqual([...kept].sort());
});

test('the same family gives the same bytes, and they are a third of it', async () => {
  const [one, other] = [await cutTypeface(family, cut), await cutTypeface(family, cut)];
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect(one.length).toBeLessThan(family.length * 0.34);
});
