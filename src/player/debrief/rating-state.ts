import type { CriterionState } from '../../core/score/evidence.ts';

/** The state whose shape and colour tell of a rating, by the rating. */
export const stateOfRating = ['not-yet', 'partly', 'shown'] as const satisfies readonly CriterionState[];
