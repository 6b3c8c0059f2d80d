import { isPassage, nodeOf, waysOf } from './story.ts';
import type { NodeTexts, Story, Texts } from './story.ts';

/**
 * A scenario's words as far as the first choice. `more` says that the other nodes' words stand apart, to be fetched
 * while the learner reads: nine tenths of a scenario need not arrive before it can begin.
 */
export interface OpeningTexts extends Texts {
  readonly more?: true;
}

/** Parts a scenario's words into what the first choice needs and the other nodes' words. */
export function partedTexts(
  story: Story,
  texts: Texts,
): { readonly opening: OpeningTexts; readonly more: Readonly<Record<string, NodeTexts>> } {
  const first = openingNodes(story);
  const pick = (inside: boolean) =>
    Object.fromEntries(Object.entries(texts.nodes).filter(([node]) => first.has(node) === inside));
  return { opening: { ...texts, nodes: pick(true), more: true }, more: pick(false) };
}

/** The nodes a learner can see before the first answer: passages from the start, and the decisions they lead to. */
function openingNodes(story: Story): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = nodeOf(story, id);
    if (isPassage(node)) for (const { to } of waysOf(node.next)) visit(to);
  };
  visit(story.start);
  return seen;
}
