import type { FindingCode } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** What is found by following flags and meters along the routes. */
const followed: readonly FindingCode[] = [
  'choice-always-offered',
  'way-never-taken',
  'way-always-taken',
  'text-never-said',
  'text-always-said',
  'part-decides-nothing',
  'meter-never-moves',
  'level-never-seen',
  'face-never-seen',
  'change-never-felt',
  'better-ends-worse',
];

/** The warnings that could not be looked for everywhere, as is told by what was found. */
export function unlookedIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.some(({ code }) => code === 'not-proved') ? followed : []);
}
