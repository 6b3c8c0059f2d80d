import i18next from 'i18next';
import cyCli from '../../locales/cy/cli.json' with { type: 'json' };
import cyFindings from '../../locales/cy/findings.json' with { type: 'json' };
import enCli from '../../locales/en/cli.json' with { type: 'json' };
import enFindings from '../../locales/en/findings.json' with { type: 'json' };
import type { FindingCode } from '../core/finding/catalogue.ts';
import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { printable } from './printable.ts';

/** The command line's own words and those of the findings. Keys derive from the Welsh; a test holds the English to them. */
export type Words = (
  key: keyof typeof cyCli | FindingCode,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** An i18next instance of the command's own, never the global one. What is put into a sentence does nothing to a terminal. */
export async function wordsIn(language: Language): Promise<Words> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { cy: { words: { ...cyCli, ...cyFindings } }, en: { words: { ...enCli, ...enFindings } } },
    defaultNS: 'words',
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => i18n.t(key, Object.fromEntries(Object.entries(values).map(shown)));
}

function shown([key, value]: readonly [string, string | number]): readonly [string, string | number] {
  return [key, typeof value === 'string' ? printable(value) : value];
}

/** The language that was asked for on the command line with `--lang`, the last one where there are several. */
export function languageTyped(typed: readonly string[]): Language | undefined {
  const asked = typed.map((word, index) => (typed[index - 1] === '--lang' ? word : /^--lang=(.*)/.exec(word)?.[1]));
  return asked.filter(isLanguage).at(-1);
}

/** The language of whoever runs the command: Welsh where the system says so, else English. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

/** Values that are told by a name: `{ language: 'cy' }` is *Welsh* to one reader and *Cymraeg* to another. */
const named: Readonly<Record<string, Readonly<Record<string, keyof typeof cyCli>>>> = {
  language: { cy: 'language-cy', en: 'language-en' },
  at: { '': 'whole-file' },
};

/** What is wrong and what to do, in the reader's language. */
export function sentenceOf(
  { code, values = {} }: { readonly code: Parameters<Words>[0]; readonly values?: Parameters<Words>[1] },
  words: Words,
): string {
  const near = 'near' in values ? ` ${words('near', values)}` : '';
  const told = Object.entries(values).map(([key, value]) => {
    const name = named[key]?.[value];
    return [key, name === undefined ? value : words(name)] as const;
  });
  return `${words(code, Object.fromEntries(told))}${near}`;
}
