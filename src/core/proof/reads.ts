import { leadsTo } from '../play/progress.ts';
import { readBy } from '../scenario/condition.ts';
import type { Condition } from '../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { storyOrder } from './story-order.ts';

export interface Reads {
  readonly flags: readonly string[];
  readonly meters: readonly string[];
}

/**
 * For each node, the flags and meters that can still decide a way at it or after it. Two states that agree on these
 * have the same routes before them, so the proofs tell no others apart; what only words or faces read is left out.
 */
export function routingReads(story: Story): ReadonlyMap<string, Reads> {
  const known = new Map<string, Reads>();
  for (const id of storyOrder(story).toReversed()) {
    const later = [...new Set(leadsTo(story, id))].map((next) => known.get(next)!);
    const all = [...conditionsAt(story, id).map(readBy), ...later];
    known.set(id, { flags: sorted(all.map(({ flags }) => flags)), meters: sorted(all.map(({ meters }) => meters)) });
  }
  return known;
}

function sorted(names: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(names.flat())].sort();
}

function conditionsAt(story: Story, id: string): readonly (Condition | undefined)[] {
  const node = nodeOf(story, id);
  if (isEnding(node)) return [];
  if (!isDecision(node)) return waysOf(node.next).map(({ when }) => when);
  return Object.values(node.choices).flatMap(({ when, next }) => [when, ...waysOf(next).map((way) => way.when)]);
}
