import { Composer, LineCounter, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import type { Weighed } from '../core/finding/accept.ts';
import type { PlacedFinding } from '../core/finding/finding.ts';
import { offsetOf, placedAt } from './place.ts';
import type { Found, Place } from './place.ts';
import { syntaxFault } from './syntax-fault.ts';
import { trapsIn } from './traps.ts';
import { deepestPastLimit, nestedTooDeep, pastLimits } from './yaml-limits.ts';

/** A YAML file as a value, with the way back from a path in the value to a line and column in the text. */
export interface Source {
  readonly file: string;
  /** Undefined where something was found. */
  readonly value: unknown;
  /** What kept the text from being read as YAML, or as what its author meant. */
  readonly findings: readonly PlacedFinding[];
  /** Puts a finding in its place: its path's own key, or the nearest part around it that exists. */
  readonly place: Place;
}

/** Reads a text as YAML 1.2. Never throws: what is wrong comes back as findings. `file` is a name for messages. */
export function readYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  for (const start of lineStarts(text)) lines.addNewLine(start);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const told = (finding: Weighed, offset: number) => placedAt(finding, file, at(offset));
  const { document, found } = composed(text);
  const findings = found.map(({ offset, ...finding }) => told(finding, offset));
  return {
    file,
    value: findings.length === 0 ? document?.toJS() : undefined,
    findings,
    place: (finding) => told(finding, document ? offsetOf(document, finding.path) : 0),
  };
}

/**
 * The composer, the schemas and our own rooms go down into a text by calling themselves, so the limits are held before
 * them. Keys are held against each other by `trapsIn`: the composer's own way is quadratic.
 */
function composed(text: string): { document?: Document; found: readonly Found[] } {
  const tokens = pastLimits(text) ?? parsed(text);
  if ('code' in tokens) return { found: [tokens] };
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return { found: [{ code: 'empty-file', path: [], offset: 0 }] };
  const fault = syntaxFault(document, text);
  if (fault !== undefined) return { document, found: [fault] };
  if (second !== undefined)
    return { document, found: [{ code: 'several-documents', path: [], offset: second.range[0] }] };
  if (document.contents === null) return { document, found: [{ code: 'empty-file', path: [], offset: 0 }] };
  return { document, found: trapsIn(document, text) };
}

function parsed(text: string): readonly CST.Token[] | Found {
  try {
    const tokens = [...new Parser().parse(text)];
    // What is UTF-16 without a mark at its beginning may well be read as UTF-8, with a NUL beside each letter.
    if (text.includes('\0')) return { code: 'not-utf-8', path: [], offset: text.indexOf('\0') };
    return deepestPastLimit(tokens) ?? tokens;
  } catch (error) {
    // The parser calls itself for keys within keys on one line.
    if (error instanceof RangeError) return nestedTooDeep(0);
    throw error;
  }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
