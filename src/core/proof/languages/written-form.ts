import type { Finding } from '../../finding/finding.ts';
import { languages } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';

/**
 * Texts that are not in Unicode's composed form, NFC, so that ŵ and ŷ are two characters to a search, a sort and an LMS;
 * and quotation marks, curly or straight, without their partner.
 */
export function writtenFormFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }) =>
    languages.flatMap((language): readonly Finding[] => {
      const written = text[language];
      const at = [...path, language];
      return [
        ...(written === written.normalize('NFC') ? [] : [{ code: 'not-composed', path: at } as const]),
        ...(isPaired(written) ? [] : [{ code: 'quotes-unpaired', path: at } as const]),
        // A text that lost the quote before it takes the one behind it for its own.
        ...(hasStrayQuote(written) ? [{ code: 'stray-quote', path: at } as const] : []),
      ];
    }),
  );
}

/** Double curly quotation marks only: a single one is an apostrophe as often as not. */
function isPaired(text: string): boolean {
  let open = false;
  for (const mark of text.match(/[“”]/g) ?? []) {
    if ((mark === '“') === open) return false;
    open = mark === '“';
  }
  return !open;
}

function hasStrayQuote(text: string): boolean {
  return (text.match(/"/g) ?? []).length % 2 === 1;
}
