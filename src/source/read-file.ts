import type { Finding, Parsed, PlacedFinding } from '../core/finding/finding.ts';
import type { Folder } from './folder.ts';
import { placedAt } from './place.ts';
import type { Place } from './place.ts';
import { readYaml } from './read-yaml.ts';

/** A file as far as it could be read, with the way back from a path in it to a line and column. */
export interface ReadFile<Value> {
  readonly file: string;
  /** Undefined where something kept it from being read. */
  readonly value: Value | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly place: Place;
}

/** Reads one file of a folder as what it is to be. Never throws: what is wrong comes back as findings. */
export function readFile<Value>(
  folder: Folder,
  file: string,
  parse: (input: unknown) => Parsed<Value>,
): ReadFile<Value> {
  const text = folder.read(file);
  if (!text.ok) return unread(file, text.findings);
  const source = readYaml(file, text.value);
  const { place } = source;
  if (source.findings.length > 0) return { file, value: undefined, findings: source.findings, place };
  const parsed = parse(source.value);
  return parsed.ok
    ? { file, value: parsed.value, findings: [], place }
    : { file, value: undefined, findings: parsed.findings.map(place), place };
}

/** A file that is not there or cannot be read at all: its faults stand at its beginning. */
export function unread(file: string, findings: readonly Finding[]): ReadFile<never> {
  const place: Place = (finding) => placedAt(finding, file, { line: 1, column: 1 });
  return { file, value: undefined, findings: findings.map(place), place };
}
