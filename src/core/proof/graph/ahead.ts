import { leadsTo } from '../../scenario/leads-to.ts';
import { nodeOf, stepsOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { add, addAll, bitSet, has } from './bit-set.ts';
import type { BitSet } from './bit-set.ts';
import type { Readers } from './readers.ts';
import { storyOrder } from './story-order.ts';

/** What can happen at a node or after it. */
export interface Ahead {
  /** Whether a condition, by its number, is still read. */
  readonly reads: (condition: number) => boolean;
  /** Whether a flag can still be raised. */
  readonly raises: (flag: string) => boolean;
  /** Whether a meter can still change. */
  readonly changes: (meter: string) => boolean;
}

/** A row of bits for each of the three. */
interface Rows {
  readonly conditions: BitSet;
  readonly flags: BitSet;
  readonly meters: BitSet;
}

/** What is ahead of each node. */
export function aheadOf(story: Story, { conditions, at }: Readers): ReadonlyMap<string, Ahead> {
  const flags = new Numbered();
  const meters = new Numbered();
  const does = new Map(Object.keys(story.nodes).map((id) => [id, doneAt(story, id, flags, meters)]));
  const rows = new Map<string, Rows>();
  for (const id of storyOrder(story).toReversed()) {
    const made = {
      conditions: bitSet(conditions.length),
      flags: bitSet(flags.size),
      meters: bitSet(meters.size),
    };
    for (const condition of at.get(id)!) add(made.conditions, condition);
    for (const flag of does.get(id)!.raised) add(made.flags, flag);
    for (const meter of does.get(id)!.changed) add(made.meters, meter);
    for (const next of new Set(leadsTo(story, id))) {
      const later = rows.get(next)!;
      addAll(made.conditions, later.conditions);
      addAll(made.flags, later.flags);
      addAll(made.meters, later.meters);
    }
    rows.set(id, made);
  }
  return new Map(
    [...rows].map(([id, row]) => [
      id,
      {
        reads: (condition) => has(row.conditions, condition),
        raises: (flag) => flags.isIn(row.flags, flag),
        changes: (meter) => meters.isIn(row.meters, meter),
      },
    ]),
  );
}

/** Names by the number each was given when it was first met. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.size;
    this.#numbers.set(name, number);
    return number;
  }

  isIn(row: BitSet, name: string): boolean {
    const number = this.#numbers.get(name);
    return number !== undefined && has(row, number);
  }
}

function doneAt(story: Story, id: string, flags: Numbered, meters: Numbered) {
  const steps = stepsOf(nodeOf(story, id));
  return {
    raised: steps.flatMap(([, { raises }]) => raises ?? []).map((flag) => flags.of(flag)),
    changed: steps.flatMap(([, { changes }]) => Object.keys(changes ?? {})).map((meter) => meters.of(meter)),
  };
}
