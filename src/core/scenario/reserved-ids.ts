import type { Finding } from '../finding/finding.ts';
import { list, loose } from './loose.ts';
import type { Loose } from './loose.ts';

/** Nodes that the machine has already. */
const moments = ['brief', 'debrief'];

/**
 * What every JavaScript object has of its own or may have set: a map by id cannot hold such an id, and the schemas read
 * over it without a word. What else an object inherits (`toString` and the like) is no id, nor any criterion's.
 */
const ofObjects = ['__proto__', 'constructor', 'prototype'];

/** Ids in a scenario that cannot be had, wherever an id is given to something. */
export function reservedIdFindings(scenario: Loose): readonly Finding[] {
  const nodes = loose(scenario['nodes']);
  return [
    ...reservedId(scenario),
    ...['criteria', 'places', 'cast', 'meters', 'nodes'].flatMap((key) => reservedKeys(scenario, [key])),
    ...list(scenario['flags']).flatMap((flag, index) => reserved(flag, ['flags', index])),
    ...moments.filter((id) => Object.hasOwn(nodes, id)).map((id) => reservedAt(id, ['nodes', id])),
    ...Object.keys(nodes).flatMap((id) => reservedAtNode(loose(nodes[id]), ['nodes', id, 'choices'])),
  ];
}

function reservedAtNode(node: Loose, path: readonly string[]): readonly Finding[] {
  const choices = Object.entries(loose(node['choices']));
  return [
    ...reservedKeys(node, path),
    ...choices.flatMap(([id, choice]) => reservedKeys(loose(choice), [...path, id, 'shows'])),
  ];
}

/** The `id` of a file's own, where it cannot be had. */
export function reservedId(file: Loose): readonly Finding[] {
  return reserved(file['id'], ['id']);
}

/** Keys that cannot be had in the map that stands in `around`, under the last key of `path`. */
export function reservedKeys(around: Loose, path: readonly string[]): readonly Finding[] {
  return Object.keys(loose(around[path.at(-1)!])).flatMap((key) => reserved(key, [...path, key]));
}

function reserved(found: unknown, path: Finding['path']): readonly Finding[] {
  return typeof found === 'string' && ofObjects.includes(found) ? [reservedAt(found, path)] : [];
}

function reservedAt(found: string, path: Finding['path']): Finding {
  return { code: 'reserved-id', path, values: { found } };
}
