import { strongestRoutes } from '../../core/proof/graph/strongest.ts';
import type { Condition } from '../../core/scenario/condition.ts';
import { stepsOf, waysOf } from '../../core/scenario/story.ts';
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
  return Object.entries(story.nodes).flatMap(([from, node]) =>
    stepsOf(node).flatMap(([choice, step]) => {
      const breach = 'breach' in step ? step.breach : undefined;
      const ways = breach ? [{ to: breach.ending }] : waysOf(step.next);
      return ways.map((way) => ({
        from,
        ...(choice !== undefined && { choice }),
        ...way,
        breach: breach !== undefined,
        strongest: strongest.has(stepName(from, choice, way.to)),
      }));
    }),
  );
}

// A decision that is taken again is left by the second answer.
function strongestSteps(story: Story): ReadonlySet<string> {
  const steps = [...(strongestRoutes(story)?.steps ?? [])];
  return new Set(
    steps.flatMap(([{ node }, taken]) =>
      taken.map(({ answer, to }) => stepName(node, answer?.retake ?? answer?.choice, to.node)),
    ),
  );
}

function stepName(from: string, choice: string | undefined, to: string): string {
  return [from, choice, to].join(' ');
}
