import type { Finding } from '../../finding/finding.ts';
import { paragraphsOf } from '../../scenario/inline.ts';
import type { Stars } from '../../scenario/inline.ts';
import { languages } from '../../scenario/text.ts';
import type { Language, Text } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';

/** Emphasis that would be shown as bare asterisks, and texts whose emphasis or paragraphs differ between the languages. */
export function markupFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }): readonly Finding[] => {
    const [cy, en] = [markupOf(text, 'cy'), markupOf(text, 'en')];
    const broken = languages.filter((language) => ({ cy, en })[language].isBroken);
    if (broken.length > 0) return broken.map((language) => ({ code: 'markup-broken', path: [...path, language] }));
    const unequal = (['strong', 'emphasis', 'paragraphs'] as const).find((part) => cy[part].length !== en[part].length);
    if (unequal === undefined) return [];
    const values = { cy: cy[unequal].join(' ') || '–', en: en[unequal].join(' ') || '–' };
    return [{ code: 'markup-differs', path, values }];
  });
}

/**
 * What a text has that the other language must have as many of: its emphasis as written, and a ¶ for each paragraph; and
 * whether a star of it would be shown.
 */
function markupOf(text: Text, language: Language) {
  const paragraphs = paragraphsOf(text[language], (piece, stars) => ({ piece, stars }));
  const pieces = paragraphs.flat();
  const own = (wanted: Stars) =>
    pieces
      .filter(({ piece, stars }) => stars === wanted && !(language === 'en' && isWelsh(piece, text.cy)))
      .map(({ piece }) => `${'*'.repeat(wanted)}${piece}${'*'.repeat(wanted)}`);
  return {
    isBroken: pieces.some(({ piece, stars }) => stars === 0 && piece.includes('*')),
    strong: own(2),
    emphasis: own(1),
    paragraphs: paragraphs.map(() => '¶'),
  };
}

/** A Welsh word in an English text is emphasised because it is foreign there; in the Welsh it stands plain: *seld*. */
function isWelsh(inner: string, welsh: string): boolean {
  const [word, there] = [inner.toLowerCase(), welsh.toLowerCase()];
  return there.includes(word) && !there.includes(`*${word}*`);
}
