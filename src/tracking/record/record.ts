import type { Language } from '../../core/scenario/text.ts';
import type { KeptEvidence } from '../../core/score/evidence.ts';

/** What an LMS is to know of a learner at one moment, in no version's words. Pure data; made by `recordOf`. */
export interface LearningRecord extends ReportedStanding {
  /** The language chosen, or `null` before there is one. */
  readonly language: Language | null;
  /** Where the learner is, to be read by people: ASCII, at most 255 characters, never empty. */
  readonly location: string;
  /** What `decodeCourse` reads back: ASCII, at most 4,096 characters. */
  readonly state: string;
  readonly objectives: readonly ObjectiveRecord[];
  /** The answers given since the record before this one, in order: each is handed to the session once. */
  readonly interactions: readonly InteractionRecord[];
  /** True where the last attempt counts (`keep: last`) and the course is finished: it is told though it is lower. */
  readonly mayFall: boolean;
}

/** How far and how well, as an LMS holds it for the whole package. */
export interface ReportedStanding {
  /** 0..1, in hundredths. */
  readonly progress: number;
  readonly completed: boolean;
  readonly success: Success;
  /** 0..1, in hundredths; absent until there is something to score. */
  readonly score?: number;
}

export type Success = 'unknown' | 'passed' | 'failed';

/** One criterion, or one scenario of a course. */
export interface ObjectiveRecord {
  /** ASCII, as in `PPLHSL19.PC01` or `angry-diner`. */
  readonly id: string;
  /** In the record's language; absent while that, or its texts, are not there yet. */
  readonly description?: string;
  readonly status: 'not-attempted' | 'incomplete' | 'passed' | 'failed';
  /** 0..1. */
  readonly score?: number;
  /** 0..1; only a scenario has it. */
  readonly progress?: number;
  /** Only a criterion has it. */
  readonly evidence?: KeptEvidence;
}

/** A decision's texts as a report shows them, with the markup of ours that they have. */
export interface DecisionWords {
  readonly question: string;
  /** By the choice's id. */
  readonly choices: Readonly<Record<string, string>>;
}

/** One answer at a decision. */
export interface InteractionRecord {
  readonly scenario: string;
  readonly node: string;
  /** What was asked, in `language`; empty where the texts are not there, at a retake and in every later play. */
  readonly question: string;
  readonly choice: string;
  /** All the decision's choices in the file's order: 1.2 answers with one character, 0-9a-z, for its place here. */
  readonly choices: readonly string[];
  /** In each language whose texts are there. */
  readonly words: Readonly<Partial<Record<Language, DecisionWords>>>;
  /** A choice that is best for all the decision assesses, where there is one; the one taken, if it is such. */
  readonly best?: string;
  readonly result: 'correct' | 'incorrect' | 'neutral';
  /** True of the first answer at its decision; a retake adds nothing to the score. */
  readonly counts: boolean;
  /** Ids of the criteria assessed, as among the record's objectives. */
  readonly objectives: readonly string[];
  readonly language: Language;
  /** When the choices were shown, in milliseconds since 1970. */
  readonly shownAt: number;
  /** How long the answer took, in seconds. */
  readonly took: number;
}
