import { sameAttempt } from '../../core/course/course.ts';
import type { Attempts } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { CriterionKind } from '../../core/scenario/standard.ts';
import type { Story } from '../../core/scenario/story.ts';
import { criterionStates, evidenceOf, firstAnswers, notMet } from '../../core/score/evidence.ts';
import type { CriterionState, Sighting } from '../../core/score/evidence.ts';

/** One criterion as a debrief tells of it. */
export interface CriterionReport {
  readonly id: string;
  readonly essential: boolean;
  readonly state: CriterionState;
  readonly earned: number;
  readonly expected: number;
  /** What the first attempt showed, where another one is told of. */
  readonly first?: CriterionState;
  /** The decisions that assessed it, numbered from 1 as they were met. */
  readonly decisions: readonly (Sighting & { readonly number: number })[];
}

export interface CriterionGroup {
  readonly kind: CriterionKind;
  readonly criteria: readonly CriterionReport[];
}

/** A finished attempt criterion by criterion, by what the attempt itself kept: no later revision judges it again. */
export function reportOf(story: Story, attempt: Attempt, attempts: Attempts | undefined): readonly CriterionGroup[] {
  const seen = evidenceOf(story, attempt.answers);
  const numbers = new Map(firstAnswers(attempt.answers).map(({ node }, index) => [node, index + 1]));
  const first = sameAttempt(attempts?.first, attempt) ? undefined : attempts?.first?.result;
  const reports = Object.entries(story.criteria).map(([id, claim]): CriterionReport => {
    const kept = attempt.result?.evidence[id] ?? notMet(claim);
    const before = first?.evidence[id]?.state;
    const decisions = (seen[id]?.sightings ?? []).map((one) => ({ ...one, number: numbers.get(one.node) ?? 0 }));
    return { id, essential: claim.essential, ...kept, ...(before && { first: before }), decisions };
  });
  const kinds: readonly CriterionKind[] = ['performance', 'knowledge', 'behaviour'];
  return kinds
    .map((kind) => ({ kind, criteria: reports.filter(({ id }) => kindOf(id) === kind) }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** How many criteria are in each state, the best first. */
export function tally(groups: readonly CriterionGroup[]): readonly { state: CriterionState; count: number }[] {
  const all = groups.flatMap(({ criteria }) => criteria);
  return [...criterionStates]
    .reverse()
    .map((state) => ({ state, count: all.filter((one) => one.state === state).length }));
}

// A story has no standard's file at hand: the id's letter says what kind it is.
function kindOf(id: string): CriterionKind {
  return id.startsWith('K') ? 'knowledge' : id.startsWith('B') ? 'behaviour' : 'performance';
}
