import type { Found } from './outcome.ts';
import type { Way } from './ways.ts';

/** How somebody fares in the newer release, as was found when they were looked at last. */
export interface Faring {
  /** As `fateOf` tells it. */
  readonly fate: string;
  /** See `Found`. */
  readonly stance: string;
  /** Whether everything they have met is the same in the newer release, so that nobody can have been moved. */
  readonly untouched: boolean;
}

/** Somebody on the way through an older release. */
export interface Traveller extends Way, Faring {}

/**
 * What became of somebody, in a word by which those who fare alike are known. Where they are heading counts where that is
 * not what `next` they came to in the older release.
 */
export function fateOf({ outcome, heading }: Found, next: string | undefined): string {
  const { kind, to, why, shut, asked, criteriaLost, lost, answeredAgain } = outcome;
  // Who stays is where they are.
  const where = kind === 'stays' || kind === 'without' ? null : to;
  const off = heading === next ? null : heading;
  return JSON.stringify([kind, where, why, shut, asked, criteriaLost, lost, answeredAgain, off]);
}

/** Those as one who have come to one state, earned the same, fared alike and will go on alike. */
export function merged(come: readonly Traveller[]): readonly Traveller[] {
  const alike = new Map<string, Traveller>();
  for (const one of come) {
    const { state, breached, untouched, earned, fate, stance } = one;
    const key = [state.index, breached, untouched, earned.join(), fate, stance].join(' ');
    const other = alike.get(key);
    alike.set(key, other ? { ...other, share: other.share + one.share } : one);
  }
  return [...alike.values()];
}

/** First one of each fate, then one of each state that is not among them, then the second of each fate, and so on. */
export function inTurn(come: readonly Traveller[]): readonly Traveller[] {
  const times = new Map<string, number>();
  const states = new Set<number>();
  const turns = come.map((one) => {
    const time = times.get(one.fate) ?? 0;
    times.set(one.fate, time + 1);
    const turn = states.has(one.state.index) ? time : Math.min(time, 0.5);
    states.add(one.state.index);
    return { one, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ one }) => one);
}
