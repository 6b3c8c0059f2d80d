import type { Setting } from './dialect.ts';
import type { ErrorCodes } from './wording.ts';

/**
 * What became of a setting. `refused`: this value will never be taken. `failed`: it may be another time, as when the
 * connection is down. `lost`: the LMS knows of no session any more. `unsent`: it was not tried, after others that failed.
 */
export type Outcome = 'done' | 'refused' | 'failed' | 'lost' | 'unsent';

/** Settings that are sent one after another. */
export interface Batch {
  readonly settings: readonly Setting[];
  /** So many of the first are such that without every one of them the others are not to be sent. */
  readonly vital: number;
  /** After so many that failed the others wait for another time: an LMS that is down may block the page with each. */
  readonly failuresBorne: number;
}

/** Carries calls to the API of an LMS, on this page or elsewhere, and tells what became of them, in their order. */
export interface Transmitter {
  set(batch: Batch, told: (outcomes: readonly Outcome[]) => void): void;
  commit(told: (outcome: Outcome) => void): void;
  /** Looks for the API again; true where there is one. */
  find(told: (found: boolean) => void): void;
  initialize(told: (opened: boolean) => void): void;
  /** Makes the requests, where there are any, and ends the session. */
  terminate(requests: readonly Setting[]): void;
}

/** What the code of an error says, 0 being none. */
export function outcomeOf(error: number, { passing, lost }: ErrorCodes): Outcome {
  if (error === 0) return 'done';
  return lost.includes(error) ? 'lost' : passing.includes(error) ? 'failed' : 'refused';
}
