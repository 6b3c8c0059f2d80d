import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import { toldState } from './told-state.ts';

/** Where a learner can get stuck, and what no learner can come to; over every reachable state. */
export function structureFindings(story: Story): readonly Finding[] {
  return [...deadEnds(story), ...neverReached(story, new Set(statesOf(story).map(({ node }) => node)))];
}

/**
 * Decisions that can offer no choice, at first or when taken once more, each with one state in which it happens. Passages
 * and choices always have a way on: parsing wants one without a condition.
 */
function deadEnds(story: Story): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { node: id, context, steps, cutShort } of statesOf(story)) {
    const node = nodeOf(story, id);
    if (!isDecision(node) || found.has(id)) continue;
    const path = ['nodes', id, 'choices'];
    const [short] = cutShort;
    if (short) {
      const values = { state: toldState(node, short.context) };
      found.set(id, { code: 'no-retake-left', path: [...path, short.choice], values });
    } else if (steps.length === 0) {
      found.set(id, { code: 'no-choice-left', path, values: { state: toldState(node, context) } });
    }
  }
  return [...found.values()];
}

/** Nodes and endings that are not among those a learner can come to. */
export function neverReached(story: Story, reached: ReadonlySet<string>): readonly Finding[] {
  return Object.entries(story.nodes).flatMap(([id, node]): Finding[] => {
    if (reached.has(id)) return [];
    const code = isEnding(node) ? 'ending-never-reached' : 'node-never-reached';
    return [{ code, path: ['nodes', id] }];
  });
}
