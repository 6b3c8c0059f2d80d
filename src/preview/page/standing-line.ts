import type { AttemptSummary } from '../protocol.ts';

/** An attempt's status as the LMS holds it, its own words untranslated: `completed, passed`. */
export function statusWords({ standing }: AttemptSummary): string {
  return [standing.completion, standing.success].filter((word) => word !== '' && word !== 'unknown').join(', ');
}
