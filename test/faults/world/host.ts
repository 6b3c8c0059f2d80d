import type { Clock } from '../../../src/tracking/session/clock.ts';
import type { Session } from '../../../src/tracking/session/session.ts';
import type { Caller } from './caller.ts';

/** What an LMS holds of the course as a whole. */
export interface HeldStanding {
  readonly completed: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0..100; `null` where there is none. */
  readonly score: number | null;
}

/** An answer as an LMS holds it: its decision and, where all of it came, the choice. */
export interface HeldAnswer {
  readonly decision: string;
  readonly choice: string | undefined;
}

/** What an LMS holds of a learner when every window is closed, the differences of what it speaks taken out. */
export interface Held {
  /** As `decodeCourse` reads it. */
  readonly state: string;
  readonly standing: HeldStanding;
  readonly answers: readonly HeldAnswer[];
  /** Each objective's status and score (0..100) by its id; `null` where it holds none. */
  readonly objectives: Readonly<Record<string, readonly [status: string, score: string]>> | null;
}

/** An LMS, whatever it speaks. */
export interface Host {
  readonly held: Held;
  /** As this LMS names a decision and a choice of the player's. */
  named(scenario: string, node: string, choice: string, choices: readonly string[]): Required<HeldAnswer>;
  /** Has somebody told whenever something was written down. */
  follow(told: () => void): void;
  /** Opens the package in a new window. */
  launch(): Desk;
}

/** The LMS's page in one window; the content in it may be loaded more than once. */
export interface Desk {
  /** What the window keeps for as long as it is open. */
  readonly storage: Map<string, string>;
  /** The query of the address its content is loaded from. */
  readonly search: string;
  opener(caller: Caller): (clock: Clock) => Promise<Session | null>;
}
