import type { Finding } from '../../finding/finding.ts';
import { amountFindings } from './amounts.ts';
import type { WrittenText } from './every-text.ts';
import { markupFindings } from './markup.ts';
import { partMissingFindings } from './part-missing.ts';
import { placeNameFindings } from './place-names.ts';
import { placeholderFindings } from './placeholders.ts';
import { sameInBoth } from './same-in-both.ts';
import { writtenFormFindings } from './written-form.ts';

/** What can be told of texts in two languages by themselves, whichever file they stand in. `names` are people's. */
export function languageFindings(texts: readonly WrittenText[], names: ReadonlySet<string>): readonly Finding[] {
  return [
    ...sameInBoth(texts, names),
    ...partMissingFindings(texts),
    ...markupFindings(texts),
    ...placeholderFindings(texts),
    ...amountFindings(texts),
    ...writtenFormFindings(texts),
    ...placeNameFindings(texts),
  ];
}
