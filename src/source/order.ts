import { topicOf, topics } from '../core/finding/catalogue.ts';
import type { PlacedFinding } from '../core/finding/finding.ts';

/**
 * The order to mend findings in: file by file, errors before warnings, then by line; on one line a cause before what
 * comes of it, as the topics are ordered.
 */
export function toBeMended(one: PlacedFinding, other: PlacedFinding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (
    gravity(one) - gravity(other) || one.line - other.line || topicAt(one) - topicAt(other) || one.column - other.column
  );
}

function gravity({ severity }: PlacedFinding): number {
  return severity === 'error' ? 0 : 1;
}

function topicAt({ code }: PlacedFinding): number {
  return topics.indexOf(topicOf(code));
}
