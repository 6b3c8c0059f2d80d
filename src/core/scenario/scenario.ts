import type { Condition } from './condition.ts';
import type { Acceptance } from '../finding/accept.ts';
import type { Text } from './text.ts';

/** How the story turned out. Only `success` endings count when the strongest route is sought. */
export const outcomes = ['success', 'partial', 'failure', 'safety'] as const;
export type Outcome = (typeof outcomes)[number];

/** The faces a character can make, the angriest first. */
export const faces = ['rage', 'angry', 'upset', 'concerned', 'serious', 'tired', 'calm', 'smile'] as const;
export type Face = (typeof faces)[number];

/** 2 in full, 1 in part; silence is 0. */
export type Rating = 1 | 2;

/**
 * A text, or variants of it of which the first whose `when` holds is said; the last has no `when`. A variant of what is
 * said can have a face of its own, over that of its moment.
 */
export type Variant = Text & { readonly when?: Condition; readonly face?: Face };
export type Speech = Text | readonly Variant[];

/** Where a step leads: a node's id, or the first of a list that holds; the last has no `when`. */
export type Way = { readonly when?: Condition; readonly to: string };
export type Next = string | readonly Way[];

/** What a choice or a passage does to the story: meters are added to and kept in range, flags stay up. */
export interface Effects {
  readonly changes?: Readonly<Record<string, number>>;
  readonly raises?: readonly string[];
}

/** Ids something was called by in earlier releases: what learners had answered there still counts. */
export interface Renamed {
  readonly was?: readonly string[];
}

interface Scene extends Renamed {
  readonly place: string;
  readonly speaker?: string;
  readonly face?: Face;
}

export interface Choice extends Effects, Renamed {
  readonly label: Text;
  readonly when?: Condition;
  readonly reply: Speech;
  /** Where the reply happens and who is seen with it; left out, as at the decision. */
  readonly place?: string;
  readonly speaker?: string;
  readonly face?: Face;
  readonly coach: Text;
  readonly shows?: Readonly<Record<string, Rating>>;
  readonly next?: Next;
  readonly again?: true;
  readonly breach?: { readonly ending: string };
}

/** The time there is for a decision, and the choice that is given where it runs out. */
export interface Within {
  /** 5..600. */
  readonly seconds: number;
  /** One of the decision's choices, on offer to whoever comes there. */
  readonly then: string;
}

export interface Decision extends Scene {
  readonly kind?: 'reflection';
  readonly within?: Within;
  readonly narration?: Speech;
  readonly says?: Speech;
  readonly choices: Readonly<Record<string, Choice>>;
}

export interface Passage extends Scene, Effects {
  readonly narration?: Speech;
  readonly says?: Speech;
  readonly next: Next;
}

export interface Ending extends Scene {
  readonly ending: { readonly outcome: Outcome; readonly title: Text; readonly says: Speech };
}

export type Node = Decision | Passage | Ending;

/** What a criterion counts, and how many decisions must rate it on the way, where its claim does not say. */
export const usualWeight = 1;
export const usualNeeded = 2;

export interface Claim {
  readonly essential?: boolean;
  readonly weight?: number;
  readonly needed?: number;
}

/** How two people call each other in Welsh: *chi* politely, *ti* among friends and colleagues. */
export const addresses = ['chi', 'ti'] as const;
export type Address = (typeof addresses)[number];

export interface CastMember {
  readonly name: string;
  readonly role: Text;
  /** What this person and the learner call each other in Welsh; left out, it is *chi*. */
  readonly address?: Address;
  readonly look: Look;
  readonly faces: readonly { readonly atLeast: number; readonly face: Face }[];
}

/** What an artist needs to draw somebody; colours are hexadecimal without `#`. */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly clothes: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly outfit?: string;
  readonly build?: string;
}

export interface Meter {
  readonly of?: string;
  readonly label: Text;
  readonly range: readonly [number, number];
  readonly start: number;
  readonly unit?: 'pounds';
  readonly levels?: readonly { readonly atLeast: number; readonly label: Text }[];
}

/** A scenario as its author wrote it, both languages inside. See docs/scenario-format.md. */
export interface Scenario extends Renamed {
  readonly format: 1;
  readonly id: string;
  readonly standard: string;
  readonly title: Text;
  readonly summary: Text;
  readonly brief: { readonly you: Text; readonly may: Text; readonly aim: Text };
  readonly minutes: number;
  readonly criteria: Readonly<Record<string, Claim>>;
  readonly places: Readonly<Record<string, { readonly name: Text }>>;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly meters: Readonly<Record<string, Meter>>;
  readonly flags: readonly string[];
  readonly start: string;
  readonly nodes: Readonly<Record<string, Node>>;
  /** What the check finds and the author lets stand. */
  readonly accepted?: readonly Acceptance[];
}
