import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/core/scenario/text.ts';
import type { Language } from '../../../src/core/scenario/text.ts';

const locales = join(import.meta.dirname, '..', '..', '..', 'locales');
// The words of other faces than the player.
const others = ['cli.json', 'findings.json', 'preview.json'];

const files = Object.fromEntries(languages.map((language) => [language, filesOf(language)]));

/**
 * What the player says for a key such as `farewell.saved`, whichever of its files it is in, with the values it names put
 * in. Throws where it is in none.
 */
export function word(language: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  for (const file of files[language] ?? []) {
    let found = file;
    for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
    if (typeof found === 'string') return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  }
  throw new Error(`no text ${key} in ${language}`);
}

/** A text as it reads once its markup is drawn. */
export function plain(text: string): string {
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}

function filesOf(language: Language): readonly unknown[] {
  const folder = join(locales, language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !others.includes(name));
  return names.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
