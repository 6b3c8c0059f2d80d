import { isDecision, isEnding, nodeOf, waysOf } from './story.ts';
import type { Story } from './story.ts';

/** The nodes a node can lead to, by choice, passage or breach, itself aside. */
export function leadsTo(story: Story, id: string): readonly string[] {
  const node = nodeOf(story, id);
  if (isEnding(node)) return [];
  if (!isDecision(node)) return waysOf(node.next).map(({ to }) => to);
  return Object.values(node.choices).flatMap(({ next, breach }) => [
    ...waysOf(next).map(({ to }) => to),
    ...(breach ? [breach.ending] : []),
  ]);
}
