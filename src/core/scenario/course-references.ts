import type { Finding } from '../finding/finding.ts';
import { list, loose } from './loose.ts';
import { nearest } from '../finding/nearest.ts';
import { reservedId } from './reserved-ids.ts';

/**
 * What a course refers to and is not there, and what it names twice. Works on whatever of the input has the right shape,
 * so that one fault never hides another; `scenarios` are the ids of the scenario files at hand.
 */
export function courseReferenceFindings(input: unknown, scenarios: readonly string[]): readonly Finding[] {
  const course = loose(input);
  const named = list(course['scenarios']).map((entry) => loose(entry)['id']);
  const references = named.flatMap((found, index): Finding[] => {
    if (typeof found !== 'string') return [];
    const path = ['scenarios', index, 'id'];
    if (named.indexOf(found) < index) return [{ code: 'scenario-twice', path, values: { found } }];
    if (scenarios.includes(found)) return [];
    const near = nearest(found, scenarios);
    return [{ code: 'no-such-scenario', path, values: { found, ...(near && { near }) } }];
  });
  const own = course['id'];
  const findings = [...reservedId(course), ...references];
  // Packages and an LMS's records go by these ids.
  if (typeof own !== 'string' || !named.includes(own)) return findings;
  return [...findings, { code: 'id-of-a-scenario', path: ['id'], values: { found: own } }];
}
