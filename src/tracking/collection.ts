import { childrenOf } from './launch.ts';

/** A list an LMS keeps, `cmi.objectives` or `cmi.interactions`, as it was found at launch. */
export interface Collection {
  /** The fields an entry has here. */
  readonly fields: ReadonlySet<string>;
  /** How many entries there were; new ones follow them, since a gap is an error. */
  readonly count: number;
}

/** An LMS need not keep more (SCORM 2004 smallest permitted maximum for interactions), and lists from it end here. */
export const mostEntries = 250;

/** Asks once whether the LMS keeps such a list: it may not in 1.2, and some answer any use of it with an error. */
export function probe(get: (element: string) => string | undefined, group: string): Collection | null {
  const fields = childrenOf(get, group);
  if (!fields.has('id')) return null;
  const count = Number(get(`${group}._count`));
  return { fields, count: Number.isInteger(count) && count > 0 ? count : 0 };
}

/** The place of each objective the LMS has by its id; a manifest's own objectives take the first ones. */
export function objectiveIndexes(get: (element: string) => string | undefined, count: number): Map<string, number> {
  const indexes = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const id = get(`cmi.objectives.${index}.id`);
    if (id && !indexes.has(id)) indexes.set(id, index);
  }
  return indexes;
}
