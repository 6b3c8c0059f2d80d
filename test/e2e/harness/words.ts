import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/scenario/text.ts';

const locales = join(import.meta.dirname, '..', '..', '..', 'locales');
// The words of other faces than the player.
const others = ['cli.json', 'findings.json', 'preview.json'];

/** What the player says for a key such as `farewell.saved`, whichever of its files it is in. Throws where it is in none. */
export function word(language: Language, key: string): string {
  const folder = join(locales, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && !others.includes(name))) {
    let found: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
    if (typeof found === 'string') return found;
  }
  throw new Error(`no text ${key} in ${language}`);
}
