import { readBy } from '../../scenario/condition.ts';
import type { Condition } from '../../scenario/condition.ts';
import { stepsOf, waysOf } from '../../scenario/story.ts';
import type { Story, StoryNode } from '../../scenario/story.ts';

/** The conditions that decide a way, each once and by its number, and what each reads; those of words are left out. */
export interface Readers {
  readonly conditions: readonly Condition[];
  /** What each node reads. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** The conditions that read a flag or a meter; of those that read a meter, the ones that read no flag come first. */
  readonly ofFlag: ReadonlyMap<string, readonly number[]>;
  readonly ofMeter: ReadonlyMap<string, readonly number[]>;
}

export function readersIn(story: Story): Readers {
  return readersOf(new Map(Object.entries(story.nodes).map(([id, node]) => [id, decidingAt(node)])));
}

/** The same of any conditions by the node that reads them. */
export function readersOf(read: ReadonlyMap<string, readonly Condition[]>): Readers {
  const numbers = new Map<string, number>();
  const conditions: Condition[] = [];
  const ofFlag = new Map<string, number[]>();
  const ofMeter = new Map<string, number[]>();
  const numberOf = (condition: Condition): number => {
    const said = JSON.stringify(condition);
    const known = numbers.get(said);
    if (known !== undefined) return known;
    const number = conditions.push(condition) - 1;
    numbers.set(said, number);
    const { flags, meters } = readBy(condition);
    for (const flag of new Set(flags)) listed(ofFlag, flag).push(number);
    for (const meter of new Set(meters)) listed(ofMeter, meter).push(number);
    return number;
  };
  const at = new Map([...read].map(([id, here]) => [id, here.map(numberOf)]));
  const flagsRead = conditions.map((condition) => readBy(condition).flags.length);
  for (const readers of ofMeter.values()) readers.sort((one, other) => flagsRead[one]! - flagsRead[other]!);
  return { conditions, at, ofFlag, ofMeter };
}

function listed(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What decides which choices a node offers and where it leads. */
function decidingAt(node: StoryNode): readonly Condition[] {
  return stepsOf(node)
    .flatMap(([, step]) => ['when' in step ? step.when : undefined, ...waysOf(step.next).map(({ when }) => when)])
    .filter((condition) => condition !== undefined);
}
