import type { Issue } from '../scenario/issue.ts';

/** An id with what it becomes where it is written down outside a scenario's file. */
export interface Written {
  readonly id: string;
  readonly as: string | number;
  readonly path: Issue['path'];
}

/** Ids that become the same: an issue for each but the first. */
export function alike(code: string, ids: readonly Written[]): readonly Issue[] {
  const taken = new Map<Written['as'], string>();
  return ids.flatMap(({ id, as, path }): Issue[] => {
    const other = taken.get(as) ?? id;
    taken.set(as, other);
    return other === id ? [] : [{ code, path, values: { found: id, other } }];
  });
}
