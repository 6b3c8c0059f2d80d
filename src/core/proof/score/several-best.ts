import { leadsBack } from '../../play/rules.ts';
import type { Finding } from '../../finding/finding.ts';
import { assesses, bestChoices, isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';

/**
 * Decisions that rate and offer somebody two best choices or more at a time, so that the score does not tell them apart.
 * One that leads back is told of for that (`best-leads-back`). Of a story with too many states nothing is told.
 */
export function severalBestFindings(story: Story): readonly Finding[] {
  const several = new Map<string, readonly string[]>();
  for (const { node: id, steps } of statesOf(story)) {
    const node = nodeOf(story, id);
    if (!isDecision(node) || several.has(id) || !assesses(node)) continue;
    const offered = new Set(steps.map(({ answer }) => answer?.choice));
    const best = bestChoices(node).filter((choice) => offered.has(choice) && !leadsBack(node.choices[choice]!));
    if (best.length > 1) several.set(id, best);
  }
  return [...several].map(([id, best]) => ({
    code: 'several-best',
    path: ['nodes', id, 'choices'],
    values: { found: best.join(', ') },
  }));
}
