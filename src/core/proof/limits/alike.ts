import type { FindingCode } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';

/** An id with what it becomes where it is written down outside a scenario's file. */
export interface Written {
  readonly id: string;
  readonly as: string | number;
  readonly path: Finding['path'];
}

/** Ids that become the same: a finding for each but the first. */
export function alike(code: FindingCode, ids: readonly Written[]): readonly Finding[] {
  const taken = new Map<Written['as'], string>();
  return ids.flatMap(({ id, as, path }): Finding[] => {
    const other = taken.get(as) ?? id;
    taken.set(as, other);
    return other === id ? [] : [{ code, path, values: { found: id, other } }];
  });
}
