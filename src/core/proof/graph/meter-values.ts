import { leadsBack } from '../../play/rules.ts';
import { leadsTo } from '../../scenario/leads-to.ts';
import { isDecision, nodeOf, stepsOf } from '../../scenario/story.ts';
import type { Effects } from '../../scenario/scenario.ts';
import type { Story } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { storyOrder } from './story-order.ts';

/** A range of so many values is taken as it is: finding out which of them are in use would gain little. */
const few = 128;

/** How many values are moved or carried on at the most to find out which are in use: a fraction of a second. */
const mostMoves = 1_000_000;

/**
 * The values that a meter can have, rising: all of a narrow range, and of a wide one those that changes lead to, with
 * conditions left aside. What learners meet is among them. `undefined` where a wide range is too much in use.
 */
export function meterValues(story: Story, meter: string): readonly number[] | undefined {
  const known = knownOf(story);
  if (!known.has(meter)) known.set(meter, valuesOf(story, meter));
  return known.get(meter);
}

const knownOf = once((_: Story) => new Map<string, readonly number[] | undefined>());

function valuesOf(story: Story, meter: string): readonly number[] | undefined {
  const [least, most] = story.meters[meter]!.range;
  if (most - least < few) return Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const used = usedIn(story, meter);
  return used && [...used].sort((one, other) => one - other);
}

function usedIn(story: Story, meter: string): ReadonlySet<number> | undefined {
  const { range, start } = story.meters[meter]!;
  const [least, most] = range;
  const used = new Set([start]);
  const arriving = new Map([[story.start, new Set([start])]]);
  let moves = 0;
  for (const id of storyOrder(story)) {
    const come = arriving.get(id) ?? new Set();
    const next = new Set(leadsTo(story, id));
    const [back, onward] = changesAt(story, id, meter);
    moves += come.size * (back.size + 1) * (onward.size + next.size);
    if (moves > mostMoves) return undefined;
    const moved = (values: ReadonlySet<number>, changes: ReadonlySet<number>) =>
      [...changes].flatMap((by) => [...values].map((value) => Math.min(most, Math.max(least, value + by))));
    const before = new Set([...come, ...moved(come, back)]);
    const after = moved(before, onward);
    for (const value of [...before, ...after]) used.add(value);
    for (const to of next) arriving.set(to, new Set([...(arriving.get(to) ?? []), ...after]));
    arriving.delete(id);
  }
  return used;
}

/** How far a node's choices can move a meter: those after which it is taken once more, and all of them. */
function changesAt(story: Story, id: string, meter: string): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const node = nodeOf(story, id);
  const by = (effects: readonly Effects[]) => new Set(effects.map(({ changes }) => changes?.[meter] ?? 0));
  const leadingBack = isDecision(node) ? Object.values(node.choices).filter(leadsBack) : [];
  return [by(leadingBack), by(stepsOf(node).map(([, step]) => step))];
}
