import type { Landing } from '../../play/landing-by.ts';
import type { Names } from './counterparts.ts';
import type { Place } from './place.ts';

/** Why a learner does not stay, by the ids of the older release for what was removed. */
export interface Cause {
  readonly code: 'moment-removed' | 'choice-removed' | 'new-decision' | 'leads-elsewhere';
  readonly node: string;
  readonly choice?: string;
}

/** Why somebody at a place landed where they did; `nodes` as in `Reading`. */
export function causesOf(nodes: Names, at: Place, { lost, moment, attempt }: Landing): readonly Cause[] {
  const gone: readonly Cause[] = 'node' in at && !nodes.has(at.node) ? [{ code: 'moment-removed', node: at.node }] : [];
  const removed = lost.map(({ node, choice }): Cause =>
    nodes.has(node) ? { code: 'choice-removed', node, choice } : { code: 'moment-removed', node },
  );
  const asked = moment.kind === 'decision' ? moment.node : undefined;
  const isNew = asked !== undefined && ![...nodes.values()].includes(asked);
  const causes = each([...gone, ...removed, ...(isNew ? [{ code: 'new-decision', node: asked } as const] : [])]);
  const last = attempt.answers.at(-1);
  if (causes.length > 0 || last === undefined) return causes;
  return [{ code: 'leads-elsewhere', node: last.node, choice: last.choice }];
}

function each(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}
