import type { Condition } from '../../src/core/scenario/condition.ts';
import { isEnding, stepsOf, waysOf } from '../../src/core/scenario/story.ts';
import type { Story, StoryNode } from '../../src/core/scenario/story.ts';

/**
 * The same story, in which what is told hangs together with where it leads: each condition of words stands before a way on
 * too, to where that leads anyway. Core tells states apart by the conditions that decide a way; of this story, by those of
 * words besides. An ending with such words leads to another, which is no node of the story.
 *
 * @param of The conditions of words that are minded at a node.
 */
export function minding(story: Story, of: (id: string, node: StoryNode) => readonly Condition[]): Story {
  const nodes = Object.entries(story.nodes).flatMap(([id, node]): (readonly [string, StoryNode])[] => {
    const minded = of(id, node);
    if (minded.length === 0) return [[id, node]];
    if (!isEnding(node)) return [[id, leadingBy(node, minded)]];
    const { ending: _, ...told } = node;
    return [
      [id, { ...told, next: [...minded.map((when) => ({ when, to: `${id}#` })), { to: `${id}#` }] }],
      [`${id}#`, node],
    ];
  });
  return { ...story, nodes: Object.fromEntries(nodes) };
}

/** A node one of whose steps asks for these conditions on its way to where it leads. */
function leadingBy(node: StoryNode, minded: readonly Condition[]): StoryNode {
  const [choice, step] = stepsOf(node).find(([, { next }]) => next !== undefined) ?? [];
  if (!step) throw new Error('a decision that no choice leads on from');
  const next = waysOf(step.next).flatMap(({ when, to }) => [
    ...minded.map((words) => ({ when: when ? { all: [when, words] } : words, to })),
    { ...(when && { when }), to },
  ]);
  if (choice === undefined || !('choices' in node)) return { ...node, next };
  return { ...node, choices: { ...node.choices, [choice]: { ...node.choices[choice]!, next } } };
}
