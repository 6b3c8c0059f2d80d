/**
 * A fault in a file, as data: a code, where in the file's own structure, and the values a sentence about it needs.
 * Words are added at the edge, in the reader's language.
 */
export interface Issue {
  readonly code: string;
  /** A warning is worth a look and keeps nothing from being built; left out, the issue is an error. */
  readonly severity?: 'warning';
  /** Keys from the file's root to the fault, as in `['nodes', 'shouting', 'choices', 'listen', 'next']`. */
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** An issue with its place in a file; lines and columns count from 1. */
export interface PlacedIssue extends Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value or the faults that kept it from being one: expected errors are values. */
export type Parsed<Value, Fault = Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Fault[] };
