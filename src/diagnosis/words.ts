import cy from '../../locales/cy/diagnosis.json' with { type: 'json' };
import en from '../../locales/en/diagnosis.json' with { type: 'json' };
import { isLanguage, languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { SameKeys } from '../i18n/keys.ts';
import type { FindingCode } from './findings/catalogue.ts';

/** The page's own words. A key missing in one language does not compile, nor does a finding without words. */
export type Words = SameKeys<typeof cy> & {
  readonly codes: Readonly<Record<FindingCode, { readonly is: string; readonly do: string }>>;
};

const words: Readonly<Record<Language, Words>> = { cy, en };

export function wordsIn(language: Language): Words {
  return words[language];
}

/** A sentence with its values put in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The language to begin in: by `?lang=`, else the first of the browser's that we have, else Welsh. */
export function firstLanguage(query: string, wishes: readonly string[]): Language {
  const asked = new URLSearchParams(query).get('lang');
  return [asked, ...wishes.map((wish) => wish.split('-')[0])].find(isLanguage) ?? languages[0];
}
