import { leadsTo } from '../../../src/core/scenario/leads-to.ts';
import { leadsBack } from '../../../src/core/play/rules.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../../../src/core/scenario/story.ts';
import type { Story } from '../../../src/core/scenario/story.ts';

/** At each decision the choice that is on the shortest way to an ending, conditions left aside. */
export function nearestChoices(story: Story): ReadonlyMap<string, string> {
  const far = stepsToAnEnding(story);
  const nearest = new Map<string, string>();
  for (const [id, node] of Object.entries(story.nodes)) {
    if (!isDecision(node)) continue;
    const options = Object.entries(node.choices)
      .filter(([, choice]) => !leadsBack(choice))
      .map(
        ([choice, { next }]) => [choice, Math.min(...waysOf(next).map(({ to }) => far.get(to) ?? Infinity))] as const,
      );
    const [first] = options.sort((one, other) => one[1] - other[1]);
    if (first) nearest.set(id, first[0]);
  }
  return nearest;
}

function stepsToAnEnding(story: Story): ReadonlyMap<string, number> {
  const far = new Map<string, number>();
  for (const id of Object.keys(story.nodes)) if (isEnding(nodeOf(story, id))) far.set(id, 0);
  for (let grown = true; grown;) {
    grown = false;
    for (const id of Object.keys(story.nodes)) {
      const steps = 1 + Math.min(...leadsTo(story, id).map((next) => far.get(next) ?? Infinity));
      if (steps >= (far.get(id) ?? Infinity)) continue;
      far.set(id, steps);
      grown = true;
    }
  }
  return far;
}
