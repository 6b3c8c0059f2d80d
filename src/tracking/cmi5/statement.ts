import type { Language, Text } from '../../core/scenario/text.ts';

/** The verbs this activity sends: those cmi5 defines, and two of ADL's that it allows between them. */
export const verbs = {
  initialized: { cy: 'cychwynnodd', en: 'initialized' },
  answered: { cy: 'atebodd', en: 'answered' },
  scored: { cy: 'sgoriodd', en: 'scored' },
  completed: { cy: 'cwblhaodd', en: 'completed' },
  passed: { cy: 'pasiodd', en: 'passed' },
  failed: { cy: 'ni phasiodd', en: 'failed' },
  terminated: { cy: 'gorffennodd', en: 'terminated' },
} as const satisfies Readonly<Record<string, Text>>;
export type Verb = keyof typeof verbs;

export function verbIri(verb: Verb): string {
  return `http://adlnet.gov/expapi/verbs/${verb}`;
}

/** A text by its language's tag (RFC 5646). */
export type LanguageMap = Readonly<Record<string, string>>;

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
}

export interface Score {
  /** 0..1. */
  readonly scaled: number;
  /** A whole number, 0..100. */
  readonly raw: number;
  readonly min: 0;
  readonly max: 100;
}

export interface Result {
  readonly score?: Score;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * What happened, before it is said who did it and where: so a tab may keep it. Made once and kept until the store has it,
 * so that sent again it is the same statement.
 */
export interface Draft {
  /** A UUID by what the statement says, see `idOf`. */
  readonly id: string;
  readonly verb: Verb;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In seconds. */
  readonly lasted?: number;
  /** The decision it is about; the unit itself where there is none. */
  readonly activity?: Activity;
  readonly result?: Result;
  /** The language it was played in. */
  readonly language?: Language;
  /** The criteria a decision assesses, as IRIs. */
  readonly criteria?: readonly string[];
  /** From an earlier session, of which nothing can be told any more but in this one. */
  readonly late?: true;
}

/** A statement as it is sent (xAPI 1.0.3), as far as it is touched here. */
export interface Statement {
  id: string;
  timestamp: string;
  actor: unknown;
  verb: { id: string; display?: LanguageMap };
  object: Activity;
  result?: Result & { duration?: string };
  context: {
    registration?: string;
    language?: string;
    contextActivities?: Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity[]>>;
    extensions?: Record<string, unknown>;
  };
}
