import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'locales');
const files = readdirSync(join(root, 'cy'));

/** Every text of a locale file by its dotted key. */
function textsIn(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(root, language, file), 'utf8')), '');
  return found;
}

// Welsh has six plural forms and English two, so the forms are compared by the word they belong to.
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g))].sort();

test('both languages have the same files', () => {
  expect(readdirSync(join(root, 'en'))).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const cy = textsIn('cy', file);
  const en = textsIn('en', file);

  test('has every text in both languages and none of them empty', () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(withoutPlural))].sort();
    expect(keys(en)).toEqual(keys(cy));
    for (const text of [...cy.values(), ...en.values()]) expect(text.trim()).not.toBe('');
  });

  test('has the same placeholders in both languages', () => {
    for (const [key, text] of cy) if (en.has(key)) expect(placeholders(en.get(key)!), key).toEqual(placeholders(text));
  });

  test('is in Unicode’s composed form, so that ŵ and ŷ are one character', () => {
    for (const text of [...cy.values(), ...en.values()]) expect(text).toBe(text.normalize('NFC'));
  });
});
