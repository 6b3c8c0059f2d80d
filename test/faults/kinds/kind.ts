import type { Demand } from '../demands/demand.ts';

/** A call of a page to the API of SCORM, under the name both versions have in common. */
export interface ScormCall {
  readonly call: 'initialize' | 'terminate' | 'get' | 'set' | 'commit';
  readonly element: string;
  readonly value: string;
}

/** What a fault can do about a call, and to the page that made it. */
export interface ScormMeddling {
  readonly version: '1.2' | '2004';
  /** Picks one of the ways in which it goes wrong. */
  readonly how: number;
  /** Has the LMS do it, with another value where one is given; what it answers. */
  readonly does: (value?: string) => unknown;
  /** Whether what was had done last was done. */
  readonly isDone: () => boolean;
  /** Answers that it was not done, with this error. */
  readonly no: (error: number) => string;
  /** Answers that it was done, with no error. */
  readonly yes: () => unknown;
  /** The page is no more: nothing of it reaches anybody. */
  readonly kill: () => never;
  /** The call keeps the page waiting for so many seconds. */
  readonly block: (seconds: number) => void;
  /** The LMS begins anew: it knows of no session, and has what was written down. Its API is to be had after some looks. */
  readonly restart: (looks: number) => void;
}

/** What becomes of a request to an xAPI store. */
export interface StoreMeddling {
  readonly how: number;
  readonly kill: () => never;
  /** Whether it is about one answer, which no LMS has to take. */
  readonly isAnswer: boolean;
}

/** A request is not done, done without the answer coming, never answered, answered by a status, or answered late. */
export type StoreTrouble =
  | 'offline'
  | 'lost'
  | 'silent'
  | number
  | { readonly late: number }
  | 'killed after'
  | undefined;

/** One kind of fault: what it does, and what may not be demanded of a run that met it. */
export interface Kind {
  /** Only at the first of its calls. */
  readonly once?: true;
  /** The calls it makes a difference to; left out, all of them. */
  readonly concerns?: (call: ScormCall, how: number) => boolean;
  readonly scorm?: (call: ScormCall, meddling: ScormMeddling) => unknown;
  readonly store?: (meddling: StoreMeddling) => StoreTrouble;
  /** Left out: everything is demanded. */
  readonly lifts?: readonly Demand[];
  /** Why. */
  readonly because?: string;
}
