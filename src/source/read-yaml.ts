import { LineCounter, isMap, isNode, isPair, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Weighed } from '../core/finding/accept.ts';
import { severityOf } from '../core/finding/catalogue.ts';
import type { Finding, PlacedFinding } from '../core/finding/finding.ts';

/** Puts a finding in its place in a file. */
export type Place = (finding: Weighed) => PlacedFinding;

/** A finding of a file, at a line and column of its text. */
export function placedAt(
  finding: Weighed,
  file: string,
  at: { readonly line: number; readonly column: number },
): PlacedFinding {
  return { ...finding, severity: severityOf(finding.code), file, ...at };
}

/** A YAML file as a value, with the way back from a path in the value to a line and column in the text. */
export interface Source {
  readonly file: string;
  /** Undefined where the text is no YAML at all. */
  readonly value: unknown;
  /** What kept the text from being read as YAML. */
  readonly findings: readonly PlacedFinding[];
  /** Puts a finding in its place: its path's own key, or the nearest part around it that exists. */
  readonly place: Place;
}

/** Reads a text as YAML 1.2. Never throws: what is wrong comes back as findings. `file` is a name for messages. */
export function readYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const told = (finding: Weighed, offset: number) => placedAt(finding, file, at(offset));
  const findings = [
    ...document.errors.map((error) => told(syntaxFinding(error), error.pos[0])),
    ...aliasesIn(document).map((offset) => told({ code: 'alias', path: [] }, offset)),
  ];
  if (findings.length === 0 && document.contents === null) findings.push(told({ code: 'empty-file', path: [] }, 0));
  return {
    file,
    value: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    findings,
    place: (finding) => told(finding, offsetOf(document, finding.path)),
  };
}

// A text that begins with emphasis, *Stop*, is an alias to YAML; and no file of ours has use for real ones.
function aliasesIn(document: Document): number[] {
  const found: number[] = [];
  visit(document, { Alias: (_, alias) => void found.push(startOf(alias)) });
  return found;
}

function syntaxFinding(error: YAMLError): Finding {
  const code = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'not-yaml';
  return { code, path: [], values: { reason: error.message.split('\n')[0] ?? error.code } };
}

function offsetOf(document: Document, path: Finding['path']): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? startOf(node) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
      if (pair === undefined) return offset;
      offset = startOf(pair.key as Node);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isNode(item)) return offset;
      offset = startOf(item);
      node = item;
    } else return offset;
  }
  return offset;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
