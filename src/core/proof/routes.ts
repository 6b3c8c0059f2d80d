import { affected, afterAnswer, contextAtStart, leadsBack, rangesOf } from '../play/rules.ts';
import type { PlayContext } from '../play/rules.ts';
import { holds } from '../scenario/condition.ts';
import type { Condition } from '../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../scenario/story.ts';
import type { Story, StoryDecision, StoryEnding } from '../scenario/story.ts';
import { routingReads } from './reads.ts';

/** How to add up something over all routes; every function is pure. */
export interface RouteFold<Sum> {
  /** The sum of a route that stands at this ending, or `undefined` to leave such routes out. */
  ending(id: string, ending: StoryEnding): Sum | undefined;
  /** The sum with one answered decision put before it; `retake` is the second choice where there was one. */
  answered(id: string, decision: StoryDecision, choice: string, retake: string | undefined, rest: Sum): Sum;
  /** What two sets of routes from one state come to together. */
  either(one: Sum, other: Sum): Sum;
}

/**
 * Folds every route of a story from its start, over all reachable states (node × the flags and meters that still decide
 * a way), never by listing paths. `undefined` where no route reaches an ending that counts.
 *
 * The rules are those of the machine (play/rules.ts); only the walk is another.
 */
export function foldRoutes<Sum>(story: Story, fold: RouteFold<Sum>): Sum | undefined {
  const ranges = rangesOf(story);
  const reads = routingReads(story);
  const known = new Map<string, Sum | undefined>();

  const from = (id: string, context: PlayContext): Sum | undefined => {
    const key = stateKey(id, context, reads.get(id)!);
    if (known.has(key)) return known.get(key);
    const sum = compute(id, context);
    known.set(key, sum);
    return sum;
  };
  const compute = (id: string, context: PlayContext): Sum | undefined => {
    const node = nodeOf(story, id);
    if (isEnding(node)) return fold.ending(id, node);
    if (isDecision(node)) return decided(id, node, context);
    const after = affected(context, node, ranges);
    return from(leading(waysOf(node.next), after), after);
  };
  const decided = (id: string, node: StoryDecision, context: PlayContext): Sum | undefined => {
    let sum: Sum | undefined;
    const add = (choice: string, retake: string | undefined, to: string, after: PlayContext) => {
      const rest = from(to, { ...after, choice: null, retaking: false });
      if (rest === undefined) return;
      const with_ = fold.answered(id, node, choice, retake, rest);
      sum = sum === undefined ? with_ : fold.either(sum, with_);
    };
    for (const [first, choice] of offered(node, context)) {
      const after = afterAnswer(context, id, first, choice, ranges);
      if (!leadsBack(choice)) {
        add(first, undefined, leading(waysOf(choice.next), after), after);
        continue;
      }
      const again = { ...after, retaking: true };
      for (const [second, retake] of offered(node, again)) {
        const last = afterAnswer(again, id, second, retake, ranges);
        add(first, second, retake.breach?.ending ?? leading(waysOf(retake.next), last), last);
      }
    }
    return sum;
  };
  return from(story.start, contextAtStart(story));
}

/** The choices of a decision that are there in a context, in the file's order. */
function offered(node: StoryDecision, context: PlayContext) {
  return Object.entries(node.choices).filter(([, choice]) => holds(choice.when, context));
}

function leading(ways: readonly { when?: Condition; to: string }[], context: PlayContext): string {
  const way = ways.find(({ when }) => holds(when, context));
  if (way === undefined) throw new Error('a way on without a last resort, which parsing rules out');
  return way.to;
}

function stateKey(
  id: string,
  context: PlayContext,
  reads: { flags: readonly string[]; meters: readonly string[] },
): string {
  const flags = reads.flags.filter((flag) => context.flags.includes(flag));
  return `${id} ${flags.join(',')} ${reads.meters.map((meter) => context.meters[meter]).join(',')}`;
}
