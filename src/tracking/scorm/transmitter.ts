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
  /** What an error says. */
  readonly errors: ErrorCodes;
}

/** Carries calls to the API of an LMS, on this page or elsewhere, and tells the code of the error each ended with. */
export interface Transmitter {
  /** Tells of as many settings as were tried, in their order; of none where no answer came. */
  set(batch: Batch, told: (errors: readonly number[]) => void): void;
  /** `undefined` where no answer came. */
  commit(told: (error: number | undefined) => void): void;
  /** Looks for the API again; true where there is one. */
  find(told: (found: boolean) => void): void;
  initialize(told: (opened: boolean) => void): void;
  /** Makes the requests, where there are any, and ends the session. */
  terminate(requests: readonly Setting[]): void;
  /**
   * Where nobody carries calls any more once the page goes away: what is then still to be sent in a session of so many
   * seconds, for whoever outlives it. May be asked for more than once, and holds until there is another.
   */
  bequeath?(errors: ErrorCodes, will: (seconds: number) => readonly Setting[]): void;
  /**
   * What the LMS holds of an element, as `Connection.get`; of those that were not read at launch, where nothing else could
   * say so any more. Never rejects.
   */
  read?(element: string): Promise<string | undefined>;
  /** Nothing is to be sent as the page goes away, not even the end of the session. */
  revoke?(): void;
}

/** What the code of an error says, 0 being none. */
export function outcomeOf(error: number, { passing, lost }: ErrorCodes): Outcome {
  if (error === 0) return 'done';
  return lost.includes(error) ? 'lost' : passing.includes(error) ? 'failed' : 'refused';
}

/** Tells after each setting of a batch, by its place and the error it ended with, whether the rest is to wait. */
export function forbearance({
  vital,
  failuresBorne,
  errors,
}: Omit<Batch, 'settings'>): (error: number, index: number) => boolean {
  let failures = 0;
  return (error, index) => {
    const outcome = outcomeOf(error, errors);
    if (outcome === 'failed') failures += 1;
    return outcome === 'lost' || failures >= failuresBorne || (index < vital && outcome !== 'done');
  };
}
