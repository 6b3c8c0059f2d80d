import { isDecision } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer } from './attempt.ts';

/** A choice by its decision's id and its own, as both are called now. */
export type Named = Pick<Answer, 'node' | 'choice'>;

/** Every id of something: the one it has, and those its author says it `was` called. */
export function idsOf(id: string, { was = [] }: { readonly was?: readonly string[] }): readonly string[] {
  return [id, ...was];
}

/** Every choice of a story under every pair of ids it has or had, as `node/choice`. */
export function choicesByIds(story: Story): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const [node, is] of Object.entries(story.nodes))
    for (const [choice, chosen] of isDecision(is) ? Object.entries(is.choices) : [])
      for (const nodeId of idsOf(node, is))
        for (const choiceId of idsOf(choice, chosen)) named.set(`${nodeId}/${choiceId}`, { node, choice });
  return named;
}
