import { leadsTo } from '../play/progress.ts';
import { readBy } from '../scenario/condition.ts';
import type { Condition } from '../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';

export interface Reads {
  readonly flags: readonly string[];
  readonly meters: readonly string[];
}

/**
 * For each node, the flags and meters that can still decide a way at it or after it. Two states that agree on these
 * have the same routes before them, so the proofs tell no others apart; what only words or faces read is left out.
 */
export function routingReads(story: Story): ReadonlyMap<string, Reads> {
  const known = new Map<string, { flags: Set<string>; meters: Set<string> }>();
  const from = (id: string) => {
    const seen = known.get(id);
    if (seen) return seen;
    const own = conditionsAt(story, id).map(readBy);
    const reads = {
      flags: new Set(own.flatMap(({ flags }) => flags)),
      meters: new Set(own.flatMap(({ meters }) => meters)),
    };
    for (const next of new Set(leadsTo(story, id))) {
      const later = from(next);
      for (const flag of later.flags) reads.flags.add(flag);
      for (const meter of later.meters) reads.meters.add(meter);
    }
    known.set(id, reads);
    return reads;
  };
  return new Map(
    Object.keys(story.nodes).map((id) => {
      const { flags, meters } = from(id);
      return [id, { flags: [...flags].sort(), meters: [...meters].sort() }];
    }),
  );
}

function conditionsAt(story: Story, id: string): readonly (Condition | undefined)[] {
  const node = nodeOf(story, id);
  if (isEnding(node)) return [];
  if (!isDecision(node)) return waysOf(node.next).map(({ when }) => when);
  return Object.values(node.choices).flatMap(({ when, next }) => [when, ...waysOf(next).map((way) => way.when)]);
}
