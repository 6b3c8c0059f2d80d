import type { Finding } from '../../finding/finding.ts';
import { isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { alike } from './alike.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';

/**
 * What the formats have room for. SCORM 1.2 answers with one character, 0-9a-z; a stored attempt counts *continues*, and
 * a stored result its criteria, in one digit of 64. Answers are counted in two digits: what is stored grows too long for
 * an LMS well before 4,095 of them.
 */
export const most = { choices: 36, continues: 63, criteria: 63 };

/** Where a story has more of something than can be stored of it or told to an LMS. */
export function limitFindings(story: Story): readonly Finding[] {
  return [...tooManyChoices(story), ...tooManyContinues(story), ...tooManyCriteria(story)];
}

/**
 * Decisions of a course that an LMS could not tell apart: in SCORM 1.2 an interaction is called `angry_diner_shouting`,
 * after its scenario and its node.
 */
export function courseLimitFindings(stories: readonly Story[]): readonly Finding[] {
  const decisions = stories.flatMap(({ id, nodes }, index) =>
    Object.keys(nodes)
      .filter((node) => isDecision(nodes[node]!))
      // With hyphens throughout, as with `_` throughout: ids hold no `_` of their own.
      .map((node) => ({ id: `${id}/${node}`, as: `${id}-${node}`, path: ['scenarios', index, 'id'] })),
  );
  return alike('told-alike', decisions);
}

function tooManyChoices({ nodes }: Story): readonly Finding[] {
  return Object.entries(nodes).flatMap(([id, node]): Finding[] => {
    const found = isDecision(node) ? Object.keys(node.choices).length : 0;
    if (found <= most.choices) return [];
    return [{ code: 'too-many-choices', path: ['nodes', id, 'choices'], values: { found, most: most.choices } }];
  });
}

function tooManyCriteria({ criteria }: Story): readonly Finding[] {
  const found = Object.keys(criteria).length;
  if (found <= most.criteria) return [];
  return [{ code: 'too-many-criteria', path: ['criteria'], values: { found, most: most.criteria } }];
}

// From the brief or a reply, over passages, to the next decision or past an ending.
function tooManyContinues(story: Story): readonly Finding[] {
  const states = statesOf(story);
  const ahead = new Map<State, number>();
  const rows = new Map<string, number>();
  const begin = (state: State) => rows.set(state.node, Math.max(1 + ahead.get(state)!, rows.get(state.node) ?? 0));
  for (const state of states.toReversed()) {
    const answered = isDecision(nodeOf(story, state.node));
    ahead.set(state, answered ? 0 : 1 + Math.max(0, ...state.steps.map(({ to }) => ahead.get(to)!)));
    if (answered) for (const { to } of state.steps) begin(to);
  }
  if (states[0]) begin(states[0]);
  return [...rows].flatMap(([id, found]): Finding[] =>
    found <= most.continues
      ? []
      : [{ code: 'too-many-continues', path: ['nodes', id], values: { found, most: most.continues } }],
  );
}
