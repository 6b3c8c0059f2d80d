import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { WrittenText } from '../../src/core/proof/languages/every-text.ts';
import { ruledOutBy } from '../../src/core/proof/languages/glossary.ts';
import type { Glossary } from '../../src/core/proof/languages/glossary.ts';
import { filledInAfterMutating, incompletePlurals } from './interface-words.ts';
import { notMutatedFindings } from '../../src/core/proof/languages/not-mutated.ts';
import { placeNameFindings } from '../../src/core/proof/languages/place-names.ts';
import { knownWords } from '../../src/core/proof/languages/known-words.ts';
import { spellingFindings } from '../../src/core/proof/languages/spelling.ts';
import type { WordList } from '../../src/core/proof/languages/known-words.ts';
import { openSpeller } from '../../src/spelling/speller.ts';

// The interface's own words are held to the same rules as a scenario's.

const root = join(import.meta.dirname, '..', '..');
const yaml = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const files = readdirSync(join(root, 'locales/cy'));

/** Every text of a locale file by its dotted key. */
function textsIn(language: string, file: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found[path] = value;
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(root, 'locales', language, file), 'utf8')), '');
  return found;
}

/** A file's texts as the rules look at them; what is filled in, commands, and code between backticks are no words. */
function writtenIn(file: string): readonly WrittenText[] {
  const [cy, en] = [textsIn('cy', file), textsIn('en', file)];
  const bare = (text = '') => text.replace(/\{\{[^}]*\}\}|`[^`]*`|npm run \w+|(?:npm|dewis) \w+/g, '…');
  return [...new Set([...Object.keys(cy), ...Object.keys(en)])].map((key) => ({
    kind: 'note',
    path: [file, key],
    text: { cy: bare(cy[key]), en: bare(en[key]) },
  }));
}

const texts = files.flatMap(writtenIn);

describe.each(files)('%s', (file) => {
  test('has all six plural forms of Welsh wherever it has one', () => {
    expect(incompletePlurals(Object.keys(textsIn('cy', file)))).toEqual([]);
  });

  test('fills nothing in after a word that mutates', () => {
    const traps = Object.entries(textsIn('cy', file)).filter(([, text]) => filledInAfterMutating(text));
    expect(traps).toEqual([]);
  });
});

test('no word is ruled out by the glossary', () => {
  expect(ruledOutBy(yaml('scenarios/language/glossary.yaml') as Glossary)(texts)).toEqual([]);
});

describe('in both languages', () => {
  const list = yaml('test/i18n/words.yaml') as WordList;
  const known = knownWords(list);
  const speller = openSpeller('.dewis/spelling.json');
  const unknown = spellingFindings(texts, new Set(), known, speller);
  speller.keep();

  test('every word is spelt as in the dictionary, or listed beside this test', () => {
    expect(unknown.map(({ path, values }) => `${path.join(' ')}: ${values?.['found']}`)).toEqual([]);
  });

  test('no listed word is there in vain', () => {
    expect(known.unused().map(([language, index]) => list[language][index])).toEqual([]);
  });

  test('words and places mutate where they must', () => {
    expect([...notMutatedFindings(texts, speller), ...placeNameFindings(texts)]).toEqual([]);
  });
});
