import { findingCodes, isFindingCode, severityOf } from './catalogue.ts';
import type { FindingCode } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** What an author lets stand: every finding of a code, or only those at a place or below it, and why. */
export interface Acceptance {
  readonly code: string;
  /** The place as the check prints it: `nodes.shouting.choices.listen`. Left out, the whole file. */
  readonly at?: string;
  /** In the authors' own words; told wherever the finding is. */
  readonly reason: string;
}

/** A finding that somebody may have accepted. */
export interface Weighed extends Finding {
  readonly accepted?: string;
}

/**
 * Holds a file's findings against what its author accepts. Only warnings can be accepted: an error would reach a learner
 * or an LMS. What is accepted and found no more is a finding itself, so that a list of old reasons never hides a new fault.
 */
export function weighed(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Weighed[] {
  const used = new Set<Acceptance>();
  const told = findings.map((finding): Weighed => {
    const by = accepted.find((acceptance) => covers(acceptance, finding));
    if (by === undefined) return finding;
    used.add(by);
    return { ...finding, accepted: by.reason };
  });
  return [
    ...told,
    ...accepted.flatMap((acceptance, index) => unfit(acceptance, ['accepted', index], used.has(acceptance))),
  ];
}

function covers({ code, at }: Acceptance, finding: Finding): boolean {
  if (code !== finding.code || severityOf(finding.code) === 'error') return false;
  const place = finding.path.join('.');
  return at === undefined || place === at || place.startsWith(`${at}.`);
}

function unfit({ code, at = '' }: Acceptance, path: Finding['path'], used: boolean): readonly Finding[] {
  if (used) return [];
  if (!isFindingCode(code)) {
    const near = nearest(code, findingCodes);
    return [{ code: 'no-such-code', path: [...path, 'code'], values: { found: code, ...(near && { near }) } }];
  }
  const told: FindingCode = severityOf(code) === 'error' ? 'accepts-an-error' : 'accepts-nothing';
  return [{ code: told, path, values: { found: code, at } }];
}
