import { idsOf } from '../../play/former-ids.ts';
import { isDecision, waysOf } from '../../scenario/story.ts';
import type { Story, StoryChoice, StoryNode } from '../../scenario/story.ts';
import type { Next, Renamed } from '../../scenario/scenario.ts';

/** What each thing of an older release is called now, by its id then; what is no more is not there. */
export type Names = ReadonlyMap<string, string>;

/** Pairs things by the ids they have and those they `was` called. */
export function namesNow(then: Readonly<Record<string, unknown>>, now: Readonly<Record<string, Renamed>>): Names {
  const called = new Map(Object.entries(now).flatMap(([id, is]) => idsOf(id, is).map((one) => [one, id] as const)));
  return new Map(Object.keys(then).flatMap((id) => (called.has(id) ? [[id, called.get(id)!] as const] : [])));
}

/** An older story by the ids of a newer one, so that the two can be held side by side; `names` are those of its nodes. */
export function inNamesOf(now: Story, then: Story, names: Names): Story {
  const named = namedAs(names);
  const nodes = Object.entries(then.nodes).map(([id, node]) => {
    const other = names.has(id) ? now.nodes[named(id)] : undefined;
    return [named(id), renamedNode(node, other, named)] as const;
  });
  return { ...then, start: named(then.start), nodes: Object.fromEntries(nodes) };
}

type Named = (id: string) => string;

/** What a node of the older release goes by in the newer; where it is no more, by its own id. */
export function namedAs(names: Names): Named {
  return (id) => names.get(id) ?? id;
}

/** A node of the older release by the ids of the newer, in which it may be `now`. */
export function renamedNode(node: StoryNode, now: StoryNode | undefined, named: Named): StoryNode {
  if (!isDecision(node)) return 'next' in node ? { ...node, next: renamedNext(node.next, named) } : node;
  const names = now && isDecision(now) ? namesNow(node.choices, now.choices) : new Map<string, string>();
  const choices = Object.entries(node.choices).map(([id, { next, breach, ...choice }]): [string, StoryChoice] => [
    names.get(id) ?? id,
    {
      ...choice,
      ...(next !== undefined && { next: renamedNext(next, named) }),
      ...(breach && { breach: { ending: named(breach.ending) } }),
    },
  ]);
  return { ...node, choices: Object.fromEntries(choices) };
}

function renamedNext(next: Next, named: Named): Next {
  return typeof next === 'string' ? named(next) : waysOf(next).map((way) => ({ ...way, to: named(way.to) }));
}
