import type { Language, Text } from '../core/scenario/text.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import type { CriterionKind } from '../core/scenario/standard.ts';

/** What the preview's server and its pages say to each other, as JSON. Times are milliseconds since 1970. */

/** `cmi.core.lesson_mode` (1.2) and `cmi.mode` (2004). */
export const modes = ['normal', 'browse', 'review'] as const;
export type Mode = (typeof modes)[number];

/** `ask` tells the package nothing, so that it asks the learner. */
export const languageWishes = ['ask', 'cy', 'en'] as const;
export type LanguageWish = Language | 'ask';

/** A record in the data model's own words: element → value, as in `cmi.objectives.0.id`. */
export type Cmi = Readonly<Record<string, string>>;

export interface PackageSummary {
  /** The zip's name without `.zip`. */
  readonly id: string;
  /** What the zips of one content in several versions have in common: the id without its version. */
  readonly group: string;
  readonly version: ScormVersion;
  readonly title: Text;
}

/** Why a file of the folder cannot be launched; `detail` is for the reader, in no language or in the parser's. */
export interface ShelfFault {
  readonly file: string;
  readonly code: ShelfFaultCode;
  readonly detail: string;
}

export const shelfFaultCodes = [
  'no-folder',
  'not-a-zip',
  'unsafe-path',
  'too-large',
  'no-manifest',
  'manifest-broken',
  'unknown-version',
  'nothing-to-launch',
  'launch-missing',
  'scenario-unreadable',
] as const;
export type ShelfFaultCode = (typeof shelfFaultCodes)[number];

export interface Learner {
  readonly id: number;
  readonly given: string;
  readonly family: string;
}

export interface CriterionLabel {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly label: Text;
}

export interface StandardLabels {
  readonly urn: string;
  readonly title: Text;
  readonly link: string;
  readonly criteria: readonly CriterionLabel[];
}

/** What a scenario's file says that helps to read an LMS record: its claims, and each choice in the file's order. */
export interface ScenarioLabels {
  readonly id: string;
  readonly title: Text;
  readonly standard: string;
  readonly criteria: readonly string[];
  readonly nodes: Readonly<Record<string, readonly { readonly id: string; readonly label: Text }[]>>;
}

export interface Catalogue {
  readonly packages: readonly PackageSummary[];
  readonly faults: readonly ShelfFault[];
  readonly learners: readonly Learner[];
  readonly standards: readonly StandardLabels[];
  readonly scenarios: readonly ScenarioLabels[];
}

/** Evidence for one criterion as an LMS record tells it: `unmet` is its *not attempted*, `none` is no word at all. */
export type ObjectiveState = 'shown' | 'partly' | 'not-yet' | 'unmet' | 'none';

export interface ObjectiveView {
  readonly index: number;
  readonly id: string;
  readonly state: ObjectiveState;
  /** The status words as stored, in the order status (1.2) or success, completion (2004). */
  readonly status: string;
  readonly score: string;
}

/** Where an attempt stands, in the LMS's words; empty where nothing was told. */
export interface Standing {
  readonly completion: string;
  readonly success: string;
  readonly score: string;
  readonly progress: string;
  readonly location: string;
  readonly exit: string;
  readonly totalTime: string;
  readonly language: string;
}

export interface AttemptSummary {
  readonly id: number;
  readonly learner: number;
  readonly package: string;
  readonly version: ScormVersion;
  /** Counted from 1 for each learner, package and version. */
  readonly number: number;
  readonly mode: Mode;
  readonly language: LanguageWish;
  readonly launches: number;
  readonly commits: number;
  readonly created: number;
  readonly updated: number;
  readonly standing: Standing;
  readonly objectives: readonly ObjectiveView[];
}

/** One call of the SCORM API, as the package made it and as it was answered. */
export interface Call {
  /** Which launch of the attempt, from 1. */
  readonly launch: number;
  readonly at: number;
  readonly function: string;
  readonly element: string;
  readonly value: string;
  readonly result: string;
  /** The API's error code after the call, `0` for none. */
  readonly error: string;
}

export interface AttemptDetail {
  readonly attempt: AttemptSummary;
  readonly cmi: Cmi;
  readonly calls: readonly Call[];
}

/** What a play page needs to put a package into its frame. */
export interface Launch {
  readonly attempt: AttemptSummary;
  readonly learner: Learner;
  readonly launch: number;
  readonly title: Text;
  /** Path on this server, with the item's parameters. */
  readonly href: string;
  /** The record to load before Initialize. */
  readonly cmi: Cmi;
}

export interface NewAttempt {
  readonly learner: number;
  readonly package: string;
  readonly version: ScormVersion;
  readonly mode: Mode;
  readonly language: LanguageWish;
  /** `resume` takes the last normal attempt there is, and a new one where there is none. */
  readonly start: 'resume' | 'new';
}

export interface Commit {
  readonly cmi: Cmi;
  readonly calls: readonly Call[];
}
