import { isMap, isNode, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Weighed } from '../core/finding/accept.ts';
import { severityOf } from '../core/finding/catalogue.ts';
import type { Finding, PlacedFinding } from '../core/finding/finding.ts';

/** A finding at an offset of a text, 0 for its beginning. */
export interface Found extends Finding {
  readonly offset: number;
}

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

/** Where a path of the value begins in the text: its own key, or the nearest part around it that exists. */
export function offsetOf(document: Document, path: Finding['path']): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? startOf(node) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key));
      if (pair === undefined) return offset;
      offset = startOf(pair.key);
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

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

interface PairAt {
  readonly key: Node;
  readonly value: unknown;
}

// A file can have as many findings as a map has keys: each is looked up, none searched for.
const indexed = new WeakMap<YAMLMap, ReadonlyMap<string, PairAt>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, PairAt> {
  const known = indexed.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.flatMap(({ key, value }) => (isNode(key) ? [[String(key), { key, value }] as const] : [])),
  );
  indexed.set(map, pairs);
  return pairs;
}
