import type { Story, StoryNode } from '../../scenario/story.ts';
import { same } from './choice-changes.ts';
import { namedAs, renamedNode } from './counterparts.ts';
import type { Names } from './counterparts.ts';

/** What of a story a learner meets just as before, whatever it is called now. */
export interface Unchanged {
  /** Whether it begins the same. */
  readonly beginning: boolean;
  /** Nodes that do the same and lead to the same, by their ids in the older release. */
  readonly nodes: ReadonlySet<string>;
}

/** Holds two releases against each other; `names` are those of the older one's nodes. */
export function unchangedIn(older: Story, newer: Story, names: Names): Unchanged {
  const named = namedAs(names);
  const isSame = ([was, now]: readonly [string, string]) => {
    const is = newer.nodes[now]!;
    return same(nameless(renamedNode(older.nodes[was]!, is, named)), nameless(is));
  };
  return {
    beginning: named(older.start) === newer.start && same(older.meters, newer.meters),
    nodes: new Set([...names].filter(isSame).map(([was]) => was)),
  };
}

/** A node without what it and its choices were called. */
function nameless(node: StoryNode): unknown {
  const isNames = (key: string, value: unknown) => key === 'was' && Array.isArray(value);
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (isNames(key, value) ? undefined : value)));
}
