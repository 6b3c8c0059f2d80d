import type { Finding } from '../../finding/finding.ts';
import { assesses, bestChoices, decisionsIn } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';

/**
 * Timed decisions whose `then` cannot be given to everybody, or would reward letting the time run out. A `when` that always
 * holds is told of as one (`choice-always-offered`): so what has none is what is always on offer.
 */
export function timedFindings(story: Story): readonly Finding[] {
  return decisionsIn(story).flatMap(([id, node]): readonly Finding[] => {
    if (!('within' in node) || !node.within) return [];
    const { then } = node.within;
    const path = ['nodes', id, 'within', 'then'];
    const values = { found: then };
    return [
      ...(node.choices[then]?.when ? [{ code: 'time-out-not-offered', path, values } as const] : []),
      ...(assesses(node) && bestChoices(node).includes(then)
        ? [{ code: 'time-out-is-best', path, values } as const]
        : []),
    ];
  });
}
