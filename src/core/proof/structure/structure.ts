import type { PlayContext } from '../../play/rules.ts';
import { readBy } from '../../scenario/condition.ts';
import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';

/** Where a learner can get stuck, and what no learner can come to; over every reachable state. */
export function structureFindings(story: Story): readonly Finding[] {
  return [...deadEnds(story), ...neverReached(story)];
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
      const values = { state: toldOf(node, short.context) };
      found.set(id, { code: 'no-retake-left', path: [...path, short.choice], values });
    } else if (steps.length === 0) {
      found.set(id, { code: 'no-choice-left', path, values: { state: toldOf(node, context) } });
    }
  }
  return [...found.values()];
}

/** What the choices' conditions look at, as the file would say it: `promised: false, mood: 3`. */
function toldOf(node: StoryDecision, { flags, meters }: PlayContext): string {
  const read = readBy({ all: Object.values(node.choices).flatMap(({ when }) => when ?? []) });
  return [
    ...[...new Set(read.flags)].map((flag) => `${flag}: ${flags.includes(flag)}`),
    ...[...new Set(read.meters)].map((meter) => `${meter}: ${meters[meter]}`),
  ].join(', ');
}

function neverReached(story: Story): readonly Finding[] {
  const reached = new Set(statesOf(story).map(({ node }) => node));
  return Object.entries(story.nodes).flatMap(([id, node]): Finding[] => {
    if (reached.has(id)) return [];
    const code = isEnding(node) ? 'ending-never-reached' : 'node-never-reached';
    return [{ code, path: ['nodes', id] }];
  });
}
