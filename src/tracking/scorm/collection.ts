import { childrenOf } from '../session/launch.ts';

/** A list an LMS keeps, `cmi.objectives` or `cmi.interactions`, as it was found at launch. */
export interface Collection {
  /** The fields an entry has here. */
  readonly fields: ReadonlySet<string>;
  /** How many entries there were; new ones follow them, since a gap is an error. */
  readonly count: number;
}

/** An LMS need not keep more (SCORM 2004 smallest permitted maximum for interactions), and lists from it end here. */
export const mostEntries = 250;

/** Answers "" for what the LMS does not have, and `undefined` where it could not say. */
export type Get = (element: string) => string | undefined;

/**
 * Asks whether the LMS keeps such a list: it may not in 1.2, and some answer any use of it with an error. `undefined` where
 * it could not say: what is in the list would be written over.
 */
export function probe(get: Get, group: string): Collection | null | undefined {
  const children = insist(get, `${group}._children`);
  if (children === undefined) return undefined;
  const fields = childrenOf(() => children, group);
  if (!fields.has('id')) return null;
  const told = insist(get, `${group}._count`);
  if (told === undefined) return undefined;
  const count = Number(told);
  return { fields, count: Number.isInteger(count) && count > 0 ? count : 0 };
}

/**
 * The place of each objective the LMS has by its id; a manifest's own objectives take the first ones. `undefined` where
 * the LMS could not say of one: ours might come to stand there twice.
 */
export function objectiveIndexes(get: Get, count: number): Map<string, number> | undefined {
  const indexes = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const id = insist(get, `cmi.objectives.${index}.id`);
    if (id === undefined) return undefined;
    if (id && !indexes.has(id)) indexes.set(id, index);
  }
  return indexes;
}

// The connection may have failed for a moment.
function insist(get: Get, element: string): string | undefined {
  return get(element) ?? get(element);
}
