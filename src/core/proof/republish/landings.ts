import type { Story } from '../../scenario/story.ts';
import { followed } from './followed.ts';
import { landingKinds } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Place } from './place.ts';

/** Who would land where, of all who can be under way in an older release of a scenario. */
export interface Landings {
  /** Moments at which a learner can be. */
  readonly moments: number;
  /** Of how many of them something is told: those as before, and those that are `changed` for somebody. */
  readonly looked: number;
  /** Moments from which nobody who was followed would be moved or lose anything. */
  readonly asBefore: number;
  /** Whether every way that differs was followed; otherwise some to every moment looked at. */
  readonly everyWay: boolean;
  /** What becomes of the others, the worst first, then in the order of the story. */
  readonly changed: readonly Landed[];
}

export interface Landed extends Outcome {
  readonly at: Place;
  /** On how many of the ways followed to this moment, 0..1; each choice as likely as the others. */
  readonly share: number;
}

/** `marks` are the course's, 0..1. No moments where the older story has too many states to follow. */
export function landingsOf(
  older: Story,
  newer: Story,
  marks: { readonly older: number; readonly newer: number },
): Landings {
  const { visits, everyWay } = followed(older, newer, marks);
  const changed = visits.flatMap(({ at, outcomes }) => outcomes.filter(isChanged).map((one) => ({ at, ...one })));
  const moved = visits.filter(({ outcomes }) => outcomes.some(isChanged)).length;
  const asBefore = visits.filter(({ isWhole, outcomes }) => isWhole && !outcomes.some(isChanged)).length;
  return {
    moments: visits.length,
    looked: moved + asBefore,
    asBefore,
    everyWay,
    changed: changed.sort((one, other) => gravity(one) - gravity(other)),
  };
}

/** Whether somebody is moved, or loses something. */
function isChanged({ kind, shut, criteriaLost }: Outcome): boolean {
  return kind !== 'stays' || shut !== null || criteriaLost.length > 0;
}

function gravity({ kind, shut }: Outcome): number {
  return shut === null ? 1 + landingKinds.indexOf(kind) : 0;
}
