import type { Finding } from '../../finding/finding.ts';
import type { Story } from '../../scenario/story.ts';
import { valuesTogether } from '../graph/valuation.ts';
import type { Reads } from '../graph/valuation.ts';

/** What could not be looked at, since these flags and meters together would take too long to follow. */
export function notProved(story: Story, path: Finding['path'], reads: Reads): Finding {
  const read = [...reads.flags, ...reads.meters].join(', ');
  return { code: 'not-proved', path, values: { read, found: valuesTogether(story, reads) } };
}

/** Several rules can fail to follow the same flags and meters; the first place where they do is told, for all. */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<unknown>();
  return findings.filter(({ code, values }) => {
    if (code !== 'not-proved') return true;
    const first = !told.has(values?.['read']);
    told.add(values?.['read']);
    return first;
  });
}
