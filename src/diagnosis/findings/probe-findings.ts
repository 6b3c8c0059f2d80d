import { usualRoom } from '../../core/course/codec.ts';
import { isKept } from '../probe/trial.ts';
import type { Outcome, TrialKind } from '../probe/trial.ts';
import type { Finding, FindingCode } from './catalogue.ts';
import { finding } from './launch-findings.ts';

/** A call that blocks the page so long is felt by a learner at every decision. */
const slow = 1000;

const notKept: Partial<Record<TrialKind, FindingCode>> = {
  location: 'location-not-kept',
  score: 'score-not-kept',
  status: 'status-not-kept',
  objective: 'entry-not-kept',
  interaction: 'entry-not-kept',
  restore: 'not-put-back',
};

/** What the trials tell of an LMS; a pure function of their outcomes. */
export function probeFindings(outcomes: readonly Outcome[]): readonly Finding[] {
  const [first] = outcomes;
  // Nothing was tried, since nothing could have been put back.
  if (first?.kind === 'restore' && first.back === 'unread') return [finding('not-answered', ...seenAt(first))];
  const slowest = Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds));
  const codes = new Set(Object.values(notKept));
  const stays = outcomes.flatMap((one) => one.stays ?? []);
  return [
    ...stateFindings(outcomes.filter(({ kind }) => kind === 'state')),
    ...[...codes].flatMap((code) => {
      const of = outcomes.filter((one) => notKept[one.kind] === code && !isKept(one));
      return of.length > 0 ? [finding(code, ...new Set(of.flatMap(seenAt)))] : [];
    }),
    ...(stays.length > 0 ? [finding('place-not-emptied', ...stays)] : []),
    ...(slowest > slow ? [finding('slow', `${slowest} ms`)] : []),
  ];
}

/** Of the states, the first that was not kept says where the LMS stops. */
function stateFindings(states: readonly Outcome[]): readonly Finding[] {
  const first = states.find((one) => !isKept(one));
  if (!first) return [];
  const length = Number(first.label);
  const most = Math.max(0, ...states.filter(isKept).map(({ label }) => Number(label)));
  if (length > usualRoom) return [finding('state-limit-high', `cmi.suspend_data: ${most}`)];
  if (first.back === 'cut') return [finding('state-cut', `cmi.suspend_data: ${first.backLength}/${length}`)];
  if (first.refused.length > 0)
    return [finding('state-limit-low', `cmi.suspend_data: ${most}–${length}`, ...seenAt(first))];
  return [finding('state-not-back', ...seenAt(first))];
}

function seenAt({ kind, label, refused, commit, back }: Outcome): readonly string[] {
  const name = label ? `${kind} ${label}` : kind;
  const refusals = refused.map(({ element, error }) => `${element} (${error})`);
  if (refusals.length > 0) return refusals;
  return [commit ? `${name}: commit (${commit.error})` : `${name}: ${back}`];
}
