import type { Finding } from '../../finding/finding.ts';
import type { Text } from '../../scenario/text.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';

const strong = /\*\*([^*]+)\*\*/g;
const emphasis = /\*([^*]+)\*/g;

/** Emphasis that would be shown as bare asterisks, and texts whose emphasis or paragraphs differ between the languages. */
export function markupFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }): readonly Finding[] => {
    const broken = languages.filter((language) => plain(text[language]).includes('*'));
    if (broken.length > 0) return broken.map((language) => ({ code: 'markup-broken', path: [...path, language] }));
    const [cy, en] = [markupOf(text, 'cy'), markupOf(text, 'en')];
    const unequal = (['strong', 'emphasis', 'paragraphs'] as const).find((part) => cy[part].length !== en[part].length);
    if (unequal === undefined) return [];
    const values = { cy: cy[unequal].join(' ') || '–', en: en[unequal].join(' ') || '–' };
    return [{ code: 'markup-differs', path, values }];
  });
}

function plain(text: string): string {
  return text.replace(strong, '$1').replace(emphasis, '$1');
}

/** What a text has that the other language must have as many of: its emphasis as written, and a ¶ for each paragraph. */
function markupOf(text: Text, language: Language) {
  const written = text[language];
  const own = (pattern: RegExp, from: string) =>
    [...from.matchAll(pattern)].flatMap(([marked, inner = '']) =>
      language === 'en' && isWelsh(inner, text.cy) ? [] : [marked],
    );
  return {
    strong: own(strong, written),
    emphasis: own(emphasis, written.replace(strong, '')),
    paragraphs: written
      .trim()
      .split(/\n\s*\n/)
      .map(() => '¶'),
  };
}

/** A Welsh word in an English text is emphasised because it is foreign there; in the Welsh it stands plain: *seld*. */
function isWelsh(inner: string, welsh: string): boolean {
  const [word, there] = [inner.toLowerCase(), welsh.toLowerCase()];
  return there.includes(word) && !there.includes(`*${word}*`);
}
