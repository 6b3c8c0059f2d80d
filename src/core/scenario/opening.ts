import { isPassage, nodeOf, waysOf } from './story.ts';
import type { NodeTexts, Story, Texts } from './story.ts';

/**
 * A scenario's words as far as the first choice. `more` says that the others stand apart, to be fetched while the learner
 * reads: nine tenths of a scenario need not arrive before it can begin.
 */
export interface OpeningTexts extends Texts {
  readonly more?: true;
}

/**
 * What a scenario begins with in one language: one file, for requests cost more than the few kilobytes of a story that
 * comes again with the other language.
 */
export interface Opening {
  readonly story: Story;
  readonly texts: OpeningTexts;
}

/** The words an opening leaves out, in the places of `Texts` where they belong. */
export type MoreTexts = Pick<Texts, 'standardDate' | 'criteria' | 'places' | 'cast' | 'nodes'>;

/**
 * Parts a scenario's words into what can be on screen before the first answer, and all of what is wanted then: the
 * replies and coach's notes, the criteria's names, every other node with its people and places.
 */
export function partedTexts(
  story: Story,
  { standardDate, criteria, places, cast, nodes, ...texts }: Texts,
): { readonly opening: OpeningTexts; readonly more: MoreTexts } {
  const first = openingNodes(story);
  const scenes = [...first].map((id) => nodeOf(story, id));
  const speakers = scenes.flatMap((node) => ('speaker' in node && node.speaker ? [node.speaker] : []));
  return {
    opening: {
      ...texts,
      criteria: {},
      places: only(
        places,
        scenes.map(({ place }) => place),
      ),
      cast: only(cast, speakers),
      nodes: Object.fromEntries([...first].map((id) => [id, unanswered(nodes[id] ?? {})])),
      more: true,
    },
    more: { ...(standardDate !== undefined && { standardDate }), criteria, places, cast, nodes },
  };
}

// As a decision stands before it is answered.
function unanswered({ choices, ...texts }: NodeTexts): NodeTexts {
  if (!choices) return texts;
  const labels = Object.entries(choices).map(([id, { label }]) => [id, { label, reply: [], coach: '' }]);
  return { ...texts, choices: Object.fromEntries(labels) };
}

function only<Word>(words: Readonly<Record<string, Word>>, ids: readonly string[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)));
}

/** The nodes a learner can see before the first answer: passages from the start, and the decisions they lead to. */
function openingNodes(story: Story): ReadonlySet<string> {
  const seen = new Set([story.start]);
  // What is added is looked at in its turn.
  for (const id of seen) {
    const node = nodeOf(story, id);
    if (isPassage(node)) for (const { to } of waysOf(node.next)) seen.add(to);
  }
  return seen;
}
