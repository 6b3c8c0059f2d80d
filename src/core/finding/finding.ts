import type { FindingCode, Severity } from './catalogue.ts';

/**
 * Something the check has to tell, as data: a code, where in the file's own structure, and the values a sentence about it
 * needs. Words are added at the edge, in the reader's language; how grave it is stands in the catalogue.
 */
export interface Finding {
  readonly code: FindingCode;
  /** Keys from the file's root to the place, as in `['nodes', 'shouting', 'choices', 'listen', 'next']`. */
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A finding with its place in a file; lines and columns count from 1. */
export interface PlacedFinding extends Finding {
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Why the author lets it stand; such a finding is told, and counts no more. */
  readonly accepted?: string;
}

/** A value or what kept it from being one: expected errors are values. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };
