import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import type { Language } from '../core/scenario/text.ts';

/** The Hunspell dictionary of each language, as a package that may be installed or not. */
const packages: Readonly<Record<Language, string>> = { cy: 'dictionary-cy', en: 'dictionary-en-gb' };

/** A dictionary on disk, opened when it is first asked for: the Welsh one takes more than a second. */
export interface Dictionary {
  /** Names the dictionary and its release. */
  readonly release: string;
  knows(word: string): boolean;
  suggest(word: string): readonly string[];
}

const opened = new Map<Language, Dictionary | undefined>();

/** The dictionary of a language; `undefined` where its package is not installed. */
export function dictionaryOf(language: Language): Dictionary | undefined {
  if (!opened.has(language)) opened.set(language, foundFor(packages[language]));
  return opened.get(language);
}

function foundFor(name: string): Dictionary | undefined {
  const found = packageOf(name);
  if (found === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(found, 'utf8')) as { version: string };
  const part = (ending: string) => readFileSync(join(dirname(found), `index.${ending}`));
  let hunspell: ReturnType<typeof nspell> | undefined;
  const open = () => (hunspell ??= nspell(part('aff'), part('dic')));
  return {
    release: `${name} ${version}`,
    knows: (word) => open().correct(word),
    suggest: (word) => open().suggest(word),
  };
}

function packageOf(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch {
    return undefined;
  }
}
