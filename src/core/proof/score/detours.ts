import type { Finding } from '../../finding/finding.ts';
import { inThousandths } from '../../score/verdict.ts';
import { assesses, bestChoices, isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryChoice, StoryDecision } from '../../scenario/story.ts';
import { isPlainSum, worthOf } from '../graph/bounds.ts';
import { foldedFrom } from '../graph/routes.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';
import { once } from '../once.ts';

/** A choice with which more can be earned from some state on than with the best one there, both as parts of a score. */
interface Detour {
  readonly best: string;
  readonly most: number;
  readonly straight: number;
}

/**
 * Choices that are not the best and pay all the same, since more can be earned on the way they lead than on the straight
 * one. Only where a score is a plain sum: elsewhere what is earned last may count for nothing, and that a criterion earns
 * past its yardstick is told. Every criterion must have a yardstick.
 */
export function detourFindings(story: Story): readonly Finding[] {
  if (!isPlainSum(story)) return [];
  const worth = worthOnce(story);
  const mostFrom = foldedFrom<number>(story, {
    ending: () => 0,
    answered: (_, decision, choice, __, rest) => rest + worth(decision, choice),
    either: Math.max,
  });
  const detours = new Map<string, Map<string, Detour>>();
  for (const state of statesOf(story)) {
    const node = nodeOf(story, state.node);
    if (!isDecision(node) || !assesses(node)) continue;
    const found = detours.get(state.node) ?? new Map<string, Detour>();
    detours.set(state.node, found);
    for (const [choice, detour] of detoursAt(node, mostByChoice(node, state, mostFrom, worth)))
      if (!found.has(choice)) found.set(choice, detour);
  }
  return [...detours].flatMap(([id, found]) =>
    [...found].map(([choice, { best, most, straight }]): Finding => {
      const values = { best, most: inThousandths(most), straight: inThousandths(straight) };
      return { code: 'detour-pays', path: ['nodes', id, 'choices', choice], values };
    }),
  );
}

type WorthOf = (decision: StoryDecision, choice: string) => number;

/** What a choice adds to a score, each worked out once. */
function worthOnce(story: Story): WorthOf {
  const worth = once(({ shows = {} }: StoryChoice) => worthOf(story, shows));
  return ({ choices }, choice) => worth(choices[choice]!);
}

/** The most that can be earned from a decision on by each first answer from which an ending can be reached. */
function mostByChoice(
  decision: StoryDecision,
  { steps }: State,
  mostFrom: readonly (number | undefined)[],
  worth: WorthOf,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { answer, to } of steps) {
    const rest = mostFrom[to.index];
    if (rest === undefined || answer === undefined) continue;
    most.set(answer.choice, Math.max(rest + worth(decision, answer.choice), most.get(answer.choice) ?? 0));
  }
  return most;
}

function detoursAt(decision: StoryDecision, most: ReadonlyMap<string, number>): readonly (readonly [string, Detour])[] {
  const [best, ...others] = bestChoices(decision)
    .filter((choice) => most.has(choice))
    .sort((one, other) => most.get(other)! - most.get(one)!);
  if (best === undefined) return [];
  const straight = most.get(best)!;
  return [...most].flatMap(([choice, earned]) =>
    // A thousandth is the least a score can differ by.
    choice === best || others.includes(choice) || earned < straight + 0.001
      ? []
      : [[choice, { best, most: earned, straight }] as const],
  );
}
