import type { Language } from '../core/scenario/text.ts';

// Carried by the project: some Chromium builds have no Welsh in Intl and answer in English without a word.
const months: Readonly<Record<Language, readonly string[]>> = {
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const days: Readonly<Record<Language, readonly string[]>> = {
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** A day as it is written in that language, in the reader's own time zone: *Dydd Mawrth 3 Mawrth 2026*. */
export function dateIn(language: Language, date: Date): string {
  return `${days[language][date.getDay()]} ${dayIn(language, date)}`;
}

/** The same without the day of the week: *3 Mawrth 2026*. */
export function dayIn(language: Language, date: Date): string {
  return [date.getDate(), months[language][date.getMonth()], date.getFullYear()].join(' ');
}
