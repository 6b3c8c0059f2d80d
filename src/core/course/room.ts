import type { Attempt } from '../play/attempt.ts';
import type { Story } from '../scenario/story.ts';
import { sameAttempt } from './course.ts';
import type { Attempts } from './course.ts';
import { places } from './item.ts';
import type { Place } from './item.ts';

/** An attempt with all that it is to its scenario. */
export interface HeldAttempt {
  readonly story: Story;
  readonly attempt: Attempt;
  readonly begun: number;
  /** The most valuable first. */
  readonly places: readonly Place[];
}

/** A scenario's attempts, each once. */
export function heldAttempts(story: Story, attempts: Attempts): readonly HeldAttempt[] {
  return places.flatMap((place, index): HeldAttempt[] => {
    const attempt = attempts[place];
    const same = (other: Place) => sameAttempt(attempts[other], attempt);
    if (!attempt || places.slice(0, index).some(same)) return [];
    return [{ story, attempt, begun: attempts.begun, places: places.filter(same) }];
  });
}

/** Attempts in the order in which they are worth keeping: those that count, those under way, the first; of two the later. */
export function mostValuableFirst(held: readonly HeldAttempt[]): readonly HeldAttempt[] {
  const rank = (one: HeldAttempt) => places.indexOf(one.places[0]!);
  return [...held].sort((one, other) => rank(one) - rank(other) || other.attempt.began - one.attempt.began);
}

type Sacrifice = (one: HeldAttempt) => HeldAttempt | undefined;

const only = (one: HeldAttempt, place: Place) => one.places.length === 1 && one.places[0] === place;
const without = (one: HeldAttempt, part: Partial<Attempt>): HeldAttempt => ({
  ...one,
  attempt: { ...one.attempt, ...part },
});

/**
 * What can be done without, and what goes before what: the results that count and the attempts under way are the last.
 * What lies ahead is the first, since nothing is lost with it but that it is asked again: the check need not reckon with
 * it to prove that there is room for all the rest.
 */
const sacrifices: readonly Sacrifice[] = [
  (one) => without(one, { ahead: [] }),
  (one) => (only(one, 'first') ? undefined : one),
  // A result says what was shown without its log.
  (one) => (one.attempt.result ? without(one, { answers: [], continues: 0 }) : one),
  (one) => (one.attempt.result && only(one, 'current') ? undefined : one),
  () => undefined,
];

/** The attempts, and ever less of them, one sacrifice after the other, the least valuable attempt first. */
export function* everLess(held: readonly HeldAttempt[]): Generator<readonly HeldAttempt[]> {
  let left: readonly (HeldAttempt | undefined)[] = held;
  const still = () => left.filter((one) => one !== undefined);
  yield held;
  for (const sacrifice of sacrifices)
    for (let index = held.length - 1; index >= 0; index -= 1) {
      left = left.map((one, at) => (at === index && one ? sacrifice(one) : one));
      yield still();
    }
}
