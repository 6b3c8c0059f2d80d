import i18next from 'i18next';
import cy from '../../locales/cy/report.json' with { type: 'json' };
import en from '../../locales/en/report.json' with { type: 'json' };
import type { Language } from '../core/scenario/text.ts';
import type { Sentences } from '../report/data/told.ts';
import type { Reader } from '../report/words.ts';
import { sentenceOf, wordsIn } from './words.ts';

/** A reader of the HTML report in one language. */
export async function readerIn(language: Language): Promise<Reader> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { cy: { report: cy }, en: { report: en } },
    defaultNS: 'report',
    // What is made of the words escapes them.
    interpolation: { escapeValue: false },
  });
  return { language, say: (key, values) => i18n.t(key, { ...values }) };
}

/** The sentences of findings, in both languages at once. */
export async function sentencesInBoth(): Promise<Sentences> {
  const [welsh, english] = await Promise.all([wordsIn('cy'), wordsIn('en')]);
  return { cy: (finding) => sentenceOf(finding, welsh), en: (finding) => sentenceOf(finding, english) };
}
