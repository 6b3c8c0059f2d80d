import type { Issue, Parsed, PlacedIssue } from '../core/scenario/issue.ts';
import type { Folder } from './folder.ts';
import { readYaml } from './read-yaml.ts';
import type { Place } from './read-yaml.ts';

/** A file as far as it could be read, with the way back from a path in it to a line and column. */
export interface ReadFile<Value> {
  readonly file: string;
  /** Undefined where something kept it from being read. */
  readonly value: Value | undefined;
  readonly issues: readonly PlacedIssue[];
  readonly place: Place;
}

/** Reads one file of a folder as what it is to be. Never throws: what is wrong comes back as issues. */
export function readFile<Value>(
  folder: Folder,
  file: string,
  parse: (input: unknown) => Parsed<Value>,
): ReadFile<Value> {
  const text = folder.read(file);
  if (!text.ok) return unread(file, text.issues);
  const source = readYaml(file, text.value);
  const { place } = source;
  if (source.issues.length > 0) return { file, value: undefined, issues: source.issues, place };
  const parsed = parse(source.value);
  return parsed.ok
    ? { file, value: parsed.value, issues: [], place }
    : { file, value: undefined, issues: parsed.issues.map(place), place };
}

/** A file that is not there or cannot be read at all: its faults stand at its beginning. */
export function unread(file: string, issues: readonly Issue[]): ReadFile<never> {
  const place: Place = (issue) => ({ ...issue, file, line: 1, column: 1 });
  return { file, value: undefined, issues: issues.map(place), place };
}
