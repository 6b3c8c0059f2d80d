import type { Finding } from '../../finding/finding.ts';
import { holds, readBy } from '../../scenario/condition.ts';
import type { Circumstances } from '../../scenario/condition.ts';
import type { Outcome } from '../../scenario/scenario.ts';
import { leadsTo } from '../../scenario/leads-to.ts';
import { isEnding, nodeOf, stepsOf, waysOf } from '../../scenario/story.ts';
import type { Story, StoryPassage } from '../../scenario/story.ts';
import { Lookout } from '../graph/circumstances.ts';
import { exploredOf } from '../graph/states.ts';
import { storyOrder } from '../graph/story-order.ts';
import { notProved } from '../structure/not-proved.ts';
import { meterSenses } from './meter-sense.ts';

/** How good an outcome is; a stop for safety is beside the scale. */
const rank: Readonly<Partial<Record<Outcome, number>>> = { failure: 0, partial: 1, success: 2 };

/**
 * Lists of ways that settle the outcome and turn a meter round: of two learners who differ in that meter only, the one
 * who kept it better comes to the worse ending. Told only of learners there can be; where they would take too long to
 * follow, that is told.
 */
export function betterEndsWorse(story: Story): readonly Finding[] {
  const senses = meterSenses(story);
  const settled = settledIn(story);
  if (exploredOf(story).tooMany) return [];
  const lookout = new Lookout(story);
  return listsIn(story).flatMap(({ node, choice, path, next }): readonly Finding[] => {
    const ways = waysOf(next);
    const { flags, meters } = readBy({ all: ways.flatMap(({ when }) => when ?? []) });
    if (meters.length === 0 || ways.some(({ to }) => !settled.has(to))) return [];
    const reads = { flags: [...new Set(flags)].sort(), meters: [...new Set(meters)].sort() };
    const found = lookout.over(reads, new Set([node]));
    if (found === undefined) return [notProved(story, path, reads)];
    const now = found.at(node, 'leaving', choice);
    const worth = (one: Circumstances) => settled.get(ways.find(({ when }) => holds(when, one))!.to)!;
    const turned = reads.meters.find((meter) => {
      const sense = senses.get(meter);
      return sense !== undefined && alikeBut(meter, now).some((row) => falls(row, meter, sense, worth));
    });
    return turned === undefined ? [] : [{ code: 'better-ends-worse', path, values: { meter: turned } }];
  });
}

interface WayList {
  readonly node: string;
  readonly choice?: string;
  readonly path: Finding['path'];
  readonly next: StoryPassage['next'] | undefined;
}

function listsIn(story: Story): readonly WayList[] {
  return Object.entries(story.nodes).flatMap(([node, is]) =>
    stepsOf(is).map(([choice, { next }]): WayList => {
      if (choice === undefined) return { node, path: ['nodes', node, 'next'], next };
      return { node, choice, path: ['nodes', node, 'choices', choice, 'next'], next };
    }),
  );
}

/**
 * What is settled at each node: the rank of the outcome that every way from there comes to. Nothing where several are still
 * open, or where a stop for safety is.
 */
function settledIn(story: Story): ReadonlyMap<string, number> {
  const settled = new Map<string, number>();
  for (const id of storyOrder(story).toReversed()) {
    const node = nodeOf(story, id);
    const ranks = new Set(
      isEnding(node) ? [rank[node.ending.outcome]] : leadsTo(story, id).map((to) => settled.get(to)),
    );
    const [only] = ranks;
    if (ranks.size === 1 && only !== undefined) settled.set(id, only);
  }
  return settled;
}

/** Circumstances that differ in one meter only, together. */
function alikeBut(meter: string, all: readonly Circumstances[]): readonly (readonly Circumstances[])[] {
  const rows = new Map<string, Circumstances[]>();
  for (const now of all) {
    const key = JSON.stringify([now.flags, { ...now.meters, [meter]: 0 }]);
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row.push(now);
  }
  return [...rows.values()];
}

/** Whether the outcome gets worse anywhere as the meter gets better. */
function falls(
  row: readonly Circumstances[],
  meter: string,
  sense: 1 | -1,
  worth: (now: Circumstances) => number,
): boolean {
  const better = row.toSorted((one, other) => sense * (one.meters[meter]! - other.meters[meter]!)).map(worth);
  return better.some((now, index) => index > 0 && now < better[index - 1]!);
}
