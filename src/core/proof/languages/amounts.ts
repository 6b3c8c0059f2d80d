import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';
import { wholeWord } from './words.ts';

type Kind = 'money' | 'share' | 'time' | 'number';

/** A figure as it counts: its kind, and its value in a form that both languages share. */
interface Amount {
  readonly kind: Kind;
  readonly value: string;
  readonly written: string;
}

/**
 * Amounts, times and numbers that the two languages surely do not share: one has £85 and the other £58, or one has a
 * figure and the other neither a figure nor a word for any number. A figure beside words for numbers (17:30 and *half past
 * five*) may be the same, and is left to the reader.
 */
export function amountFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }): readonly Finding[] => {
    const only = { cy: withoutShared(amountsIn(text.cy), text.en), en: withoutShared(amountsIn(text.en), text.cy) };
    const surely =
      only.cy.some(({ kind }) => only.en.some((other) => other.kind === kind)) ||
      (only.cy.length > 0 && !namesNumber(text.en, 'en')) ||
      (only.en.length > 0 && !namesNumber(text.cy, 'cy'));
    if (!surely) return [];
    return [{ code: 'figures-differ', path, values: { cy: listed(only.cy), en: listed(only.en) } }];
  });
}

function listed(amounts: readonly Amount[]): string {
  return amounts.map(({ written }) => written).join(', ') || '–';
}

function withoutShared(amounts: readonly Amount[], other: string): readonly Amount[] {
  const left = new Map<string, number>();
  for (const { kind, value } of amountsIn(other)) left.set(kind + value, (left.get(kind + value) ?? 0) + 1);
  return amounts.filter(({ kind, value }) => {
    const shared = left.get(kind + value) ?? 0;
    left.set(kind + value, shared - 1);
    return shared < 1;
  });
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(/(£)?(\d{1,3}(?:,\d{3})+|\d+)(?:([.:])(\d+))?(\s?%)?/g)].map(
    ([written, pounds, whole = '', mark, part, share]) => {
      const number = whole.replaceAll(',', '') + (part === undefined ? '' : `.${part}`);
      if (pounds !== undefined) return { kind: 'money', value: String(Number(number)), written };
      if (share !== undefined) return { kind: 'share', value: String(Number(number)), written };
      // 20:05 and 8.05 are one time: a language may keep to its own clock.
      if (mark === ':' || (mark === '.' && part!.length === 2 && Number(whole) < 24 && Number(part) < 60))
        return { kind: 'time', value: `${Number(whole) % 12}:${part}`, written };
      return { kind: 'number', value: String(Number(number)), written };
    },
  );
}

/** Words for numbers, and for what is counted without one: halves, times of day, money. */
const numberWords: Readonly<Record<Language, RegExp>> = {
  cy: wholeWord(
    'sero|un|dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair|pump?|bump?|' +
      'phump?|chwech?|saith|wyth|naw|deg|ddeg|deng|ddeng|deuddeg|ddeuddeg|deuddeng|pymtheg|bymtheg|ugain|hugain|deugain|' +
      'ddeugain|trigain|drigain|hanner|chwarter|cant|gant|chant|can|mil|fil|miliwn|filiwn|dwsin|ddwsin|pâr|bâr|' +
      'unwaith|dwywaith|ddwywaith|teirgwaith|deirgwaith|cyntaf|gyntaf|ail|trydydd|drydydd|trydedd|drydedd|' +
      'pedwerydd|bedwerydd|\\p{L}+fed|punt|bunt|phunt|punnoedd|bunnoedd',
  ),
  en: wholeWord(
    'zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen(?:th)?|twenty|thirty|forty|' +
      'fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozen|half|quarter|pair|once|twice|first|second|' +
      'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|pounds?|noon|midday|midnight',
  ),
};

function namesNumber(text: string, language: Language): boolean {
  return numberWords[language].test(text);
}
