import type { Finding } from '../../finding/finding.ts';
import { leadsTo } from '../../scenario/leads-to.ts';
import { isEnding, isSuccess } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { unmovedMeters } from './meters.ts';
import { neverReached } from './structure.ts';

/**
 * What is sure of a story with too many states, from its nodes and what leads to what alone, conditions left aside. What
 * is not told may still be so.
 */
export function plainFindings(story: Story): readonly Finding[] {
  const reachable = new Set([story.start]);
  for (const id of reachable) for (const to of leadsTo(story, id)) reachable.add(to);
  const succeeds = [...reachable].some((id) => {
    const node = story.nodes[id]!;
    return isEnding(node) && isSuccess(node);
  });
  return [
    ...(succeeds ? [] : [{ code: 'no-success', path: ['nodes'] } as const]),
    ...neverReached(story, reachable),
    ...unmovedMeters(story),
  ];
}
