import type { Finding } from '../../finding/finding.ts';
import { otherLanguage } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';

/** Below so many characters in both languages a text is too short for its length to tell anything, with any other sign. */
const longEnough = { fewerSentences: 60, asMany: 120 } as const;

/**
 * How many characters of Welsh there may be to one of English. What is one sentence can be half as long again in one
 * language, so length alone tells of long texts only, and of much.
 */
const usual = { fewerSentences: [0.88, 1.15], asMany: [0.6, 1.5] } as const;

/**
 * Texts of which one language lacks a part: it is shorter and has fewer sentences, or it is long and yet far shorter than
 * the other. One was lost in translation, or one more was written in one language only.
 */
export function partMissingFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text: { cy, en } }): readonly Finding[] => {
    const sentences = { cy: sentencesIn(cy), en: sentencesIn(en) };
    const ratio = cy.length / en.length;
    const shorter: Language = ratio < 1 ? 'cy' : 'en';
    const sign = sentences[shorter] < sentences[otherLanguage(shorter)] ? 'fewerSentences' : 'asMany';
    const [least, most] = usual[sign];
    if (Math.max(cy.length, en.length) < longEnough[sign] || (ratio >= least && ratio <= most)) return [];
    const values = { ...sentences, longCy: cy.length, longEn: en.length };
    return [{ code: 'part-missing', path: [...path, shorter], values }];
  });
}

/** Sentences by what they end in: after a word and before a space or the end, inside quotation marks or out. */
function sentencesIn(text: string): number {
  return (text.match(/(?<![\s.!?…])[.!?…]+(?=[”’"')*]*(?:\s|$))/g) ?? []).length;
}
