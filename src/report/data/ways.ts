import { statesOf } from '../../core/proof/graph/states.ts';
import { strongestRoutes } from '../../core/proof/graph/strongest.ts';
import type { Condition } from '../../core/scenario/condition.ts';
import { isDecision, isEnding, waysOf } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';

/** One way from a node to another: from a decision by a choice, from a passage by itself. */
export interface WayReport {
  readonly from: string;
  readonly choice?: string;
  readonly to: string;
  /** What must hold for it to be taken; the ways before it go first. */
  readonly when?: Condition;
  /** A second breach of safety at a decision ends the story this way. */
  readonly breach: boolean;
  /** Whether a strongest route goes this way. */
  readonly strongest: boolean;
}

/** Every way there is, in the order of the file. */
export function waysIn(story: Story): readonly WayReport[] {
  const strongest = strongestSteps(story);
  return Object.entries(story.nodes).flatMap(([from, node]) => {
    if (isEnding(node)) return [];
    const steps = isDecision(node) ? Object.entries(node.choices) : [[undefined, node] as const];
    return steps.flatMap(([choice, step]) => {
      const breach = 'breach' in step ? step.breach : undefined;
      const ways = breach ? [{ to: breach.ending }] : waysOf(step.next);
      return ways.map((way) => ({
        from,
        ...(choice !== undefined && { choice }),
        ...way,
        breach: breach !== undefined,
        strongest: strongest.has(stepName(from, choice, way.to)),
      }));
    });
  });
}

// The routes that take, wherever they come to a decision, what a strongest route takes there.
function strongestSteps(story: Story): ReadonlySet<string> {
  const answers = strongestRoutes(story)?.answers;
  const start = statesOf(story)[0];
  const found = new Set<string>();
  if (answers === undefined || start === undefined) return found;
  const reached = new Set([start]);
  for (const { node, steps } of reached)
    for (const { answer, to } of steps) {
      if (answer && !answers.get(node)?.has(answer.choice)) continue;
      found.add(stepName(node, answer?.choice, to.node));
      reached.add(to);
    }
  return found;
}

function stepName(from: string, choice: string | undefined, to: string): string {
  return [from, choice, to].join(' ');
}
