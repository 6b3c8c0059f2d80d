import { findingCodes, isFindingCode, severityOf } from './catalogue.ts';
import type { FindingCode } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { unlookedIn } from './unlooked.ts';

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
 * or an LMS. What is accepted and found no more is a finding itself, so that a list of old reasons never hides a new fault;
 * where not the `whole` was looked at, or an error or `not-proved` stands in the way of looking, that is not known.
 */
export function weighed(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  { whole = true }: { readonly whole?: boolean } = {},
): readonly Weighed[] {
  const used = new Set<Acceptance>();
  const acceptanceOf = acceptances(accepted);
  const told = findings.map((finding): Weighed => {
    const by = acceptanceOf(finding);
    if (by === undefined) return finding;
    used.add(by);
    return { ...finding, accepted: by.reason };
  });
  const unlooked = unlookedIn(findings);
  // Behind an error may be what was accepted.
  const settled = whole && findings.every(({ code }) => severityOf(code) === 'warning');
  const unused = accepted.flatMap((acceptance, index) =>
    used.has(acceptance) || unlooked.has(acceptance.code) ? [] : unfit(acceptance, ['accepted', index]),
  );
  return [...told, ...unused.filter(({ code }) => settled || code !== 'accepts-nothing')];
}

/** The first acceptance of a finding. A file can have thousands of each: they are looked up by code and then by place. */
function acceptances(accepted: readonly Acceptance[]): (finding: Finding) => Acceptance | undefined {
  const byCode = new Map<string, Map<string, number>>();
  for (const [index, { code, at = '' }] of accepted.entries()) {
    const byPlace = byCode.get(code) ?? new Map<string, number>();
    byCode.set(code, byPlace);
    if (!byPlace.has(at)) byPlace.set(at, index);
  }
  return ({ code, path }) => {
    const byPlace = severityOf(code) === 'error' ? undefined : byCode.get(code);
    if (byPlace === undefined) return undefined;
    const places = ['', ...path.map((_, index) => path.slice(0, index + 1).join('.'))];
    const fitting = places.flatMap((place) => byPlace.get(place) ?? []);
    return fitting.length > 0 ? accepted[Math.min(...fitting)] : undefined;
  };
}

function unfit({ code, at = '' }: Acceptance, path: Finding['path']): readonly Finding[] {
  if (!isFindingCode(code)) {
    const near = nearest(code, findingCodes);
    return [{ code: 'no-such-code', path: [...path, 'code'], values: { found: code, ...(near && { near }) } }];
  }
  const told: FindingCode = severityOf(code) === 'error' ? 'accepts-an-error' : 'accepts-nothing';
  return [{ code: told, path, values: { found: code, at } }];
}
