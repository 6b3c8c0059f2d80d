import { leadsTo } from '../../scenario/leads-to.ts';
import type { Story } from '../../scenario/story.ts';

/**
 * Every node of a story, each before all that it can lead to (Kahn's algorithm: no recursion, so a long story is no deep
 * one). Nodes form no circle, which parsing has ruled out.
 */
export function storyOrder(story: Story): readonly string[] {
  const waysInto = new Map(Object.keys(story.nodes).map((id) => [id, 0]));
  for (const id of waysInto.keys()) for (const to of leadsTo(story, id)) waysInto.set(to, (waysInto.get(to) ?? 0) + 1);
  const order = [...waysInto.keys()].filter((id) => waysInto.get(id) === 0);
  for (const id of order)
    for (const to of leadsTo(story, id)) {
      const left = waysInto.get(to)! - 1;
      waysInto.set(to, left);
      if (left === 0) order.push(to);
    }
  return order;
}
