import type { Finding } from '../../finding/finding.ts';
import { inThousandths } from '../../score/verdict.ts';
import { assessedBy, bestChoices, isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { worthOf } from '../graph/bounds.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';

/** A choice with which more can be earned from some state on than with the best one there, both as parts of a score. */
interface Detour {
  readonly best: string;
  readonly most: number;
  readonly straight: number;
}

/**
 * Choices that are not the best and pay all the same, since more can be earned on the way they lead than on the straight
 * one. Every criterion must have a yardstick.
 */
export function detourFindings(story: Story): readonly Finding[] {
  const worth = worthOnce(story);
  const mostFrom: number[] = [];
  const detours = new Map<string, Map<string, Detour>>();
  for (const state of statesOf(story).toReversed()) {
    const byChoice = mostByChoice(story, state, mostFrom, worth);
    mostFrom[state.index] = Math.max(0, ...byChoice.values());
    const node = nodeOf(story, state.node);
    if (!isDecision(node) || Object.keys(assessedBy(node)).length === 0) continue;
    const found = detours.get(state.node) ?? new Map<string, Detour>();
    detours.set(state.node, found);
    for (const [choice, detour] of detoursAt(node, byChoice)) found.set(choice, detour);
  }
  return [...detours].toReversed().flatMap(([id, found]) =>
    [...found].map(([choice, { best, most, straight }]): Finding => {
      const values = { best, most: inThousandths(most), straight: inThousandths(straight) };
      return { code: 'detour-pays', path: ['nodes', id, 'choices', choice], values };
    }),
  );
}

type WorthOf = (decision: StoryDecision, choice: string) => number;

/** What a choice adds to a score, each worked out once. */
function worthOnce(story: Story): WorthOf {
  const known = new Map<object, number>();
  return ({ choices }, choice) => {
    const is = choices[choice]!;
    const worth = known.get(is) ?? worthOf(story, is.shows ?? {});
    known.set(is, worth);
    return worth;
  };
}

/** The most that can be earned from a state on by each first answer, or without one. */
function mostByChoice(story: Story, { node: id, steps }: State, mostFrom: readonly number[], worth: WorthOf) {
  const node = nodeOf(story, id);
  const most = new Map<string, number>();
  for (const { answer, to } of steps) {
    const choice = answer?.choice ?? '';
    const earned = mostFrom[to.index]! + (isDecision(node) ? worth(node, choice) : 0);
    most.set(choice, Math.max(earned, most.get(choice) ?? 0));
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
