import i18next from 'i18next';
import cy from '../../locales/cy/diff.json' with { type: 'json' };
import en from '../../locales/en/diff.json' with { type: 'json' };
import type { Language } from '../core/scenario/text.ts';
import { printable } from './printable.ts';

/** The words of a comparison of two releases. What is put into a sentence does nothing to a terminal. */
export type DiffWords = (key: keyof typeof cy, values?: Readonly<Record<string, string | number>>) => string;

export async function diffWordsIn(language: Language): Promise<DiffWords> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { cy: { diff: cy }, en: { diff: en } },
    defaultNS: 'diff',
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => printable(i18n.t(key, { ...values }));
}
