import type { Dialect } from '../tracking/scorm/dialect.ts';
import type { ErrorCodes } from '../tracking/scorm/wording.ts';

/**
 * What the two pages of a thin package say to one another. The thin page, in the LMS, finds the API and calls it; the hosted
 * page, on the organisation's own host, knows what to call and what an answer means. The thin side is in a zip that was
 * uploaded once: whatever may have to be corrected belongs to the hosted side.
 *
 * The hosted page greets its parent, and is given the one end of a message channel; all the rest goes through that.
 */
export const protocol = 1;

/** What the hosted page says to whatever frames it: that it is here, and which protocols it speaks. */
export interface Greeting {
  readonly dewis: 'relay';
  readonly speaks: readonly number[];
}

/** What the thin page answers, and with it the port. */
export interface Welcome {
  readonly dewis: 'relay';
  readonly speaks: number;
  /** Of the API that the package was built for. */
  readonly version: Dialect['version'];
  /** Where the thin page stands, from its origin: the one course at the host is played in many activities. */
  readonly path: string;
}

/** One call of the API as it is made; after each the LMS is asked for its last error. */
export type RawCall =
  | readonly [call: 'initialize' | 'commit' | 'terminate']
  | readonly [call: 'get', element: string]
  | readonly [call: 'set', element: string, value: string];

/** What a call gave back, and the last error then; `null` where the call threw or is missing. */
export type RawAnswer = readonly [answer: string | null, lastError: string | null];

/** Calls that are made one after another. */
export interface RawBatch {
  readonly calls: readonly RawCall[];
  /** When the rest is left; without it all calls are made. As in `Batch`. */
  readonly forbear?: { readonly vital: number; readonly failuresBorne: number; readonly errors: ErrorCodes };
}

/** From the hosted page. What has an id is answered by it. */
export type Demand =
  | { readonly id: number; readonly find: true }
  | { readonly id: number; readonly batch: RawBatch }
  /** To be done once, as the page goes away, in place of any will before. */
  | { readonly will: readonly RawBatch[] }
  /** To be done now, as the last thing in the session; there is no will any more. */
  | { readonly close: readonly RawBatch[] };

/** From the thin page: whether the API was found; of the calls as many as were made. */
export type Reply =
  | { readonly id: number; readonly found: boolean }
  | { readonly id: number; readonly answers: readonly RawAnswer[] };

/** No text is longer: SCORM 2004 allows 64,000 characters of state, and no element has more. */
export const mostText = 65_536;
/** No message has more calls: an interaction has about ten settings, and an LMS need not keep more than 250 of them. */
export const mostCalls = 4000;
