import type { AttemptSummary } from '../protocol.ts';
import type { Words } from './words.ts';

/** An attempt's status as the LMS holds it, in the reader's words: `complete, passed`; '' where nothing was told. */
export function statusWords({ standing }: AttemptSummary, words: Words): string {
  return inWords(
    [standing.completion, standing.success].filter((word) => word !== '' && word !== 'unknown'),
    words,
  );
}

/** Words of the data model in the reader's; one that is none of them stands as it came. */
export function inWords(told: readonly string[], { statuses }: Words): string {
  const known = new Map(Object.entries(statuses));
  return told.map((word) => known.get(word) ?? word).join(', ');
}
