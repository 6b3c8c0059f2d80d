import { contextAtStart } from '../../play/rules.ts';
import { holds, readBy } from '../../scenario/condition.ts';
import type { Circumstances, Condition } from '../../scenario/condition.ts';
import type { Story } from '../../scenario/story.ts';
import { aheadOf } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { readersIn } from './readers.ts';
import type { Readers } from './readers.ts';

/** What tells one state of a node from another. */
export interface Telling {
  /** The flags of a context that something at the node or after it still reads. */
  flagsRead(node: string, now: Circumstances): readonly string[];
  /** All that still matters of a context at a node: two that agree on it have the same routes before them. */
  matters(node: string, now: Circumstances): string;
  /** The flags and meters that conditions at a node or after it read, in the order of the file. */
  readFrom(node: string): readonly string[];
}

/** What has to be told apart at each node of a story. */
export function tellingOf(story: Story): Telling {
  const readers = readersIn(story);
  const ahead = aheadOf(story, readers);
  const { meters } = contextAtStart(story);
  return {
    flagsRead: (node, { flags }) => flagsRead(flags, ahead.get(node)!, readers),
    matters: (node, now) => whatMatters(now, meters, ahead.get(node)!, readers),
    readFrom: (node) => readFrom(ahead.get(node)!, readers),
  };
}

function flagsRead(flags: readonly string[], ahead: Ahead, { ofFlag }: Readers): readonly string[] {
  return flags.filter((flag) => ofFlag.get(flag)?.some(ahead.reads));
}

function readFrom({ reads }: Ahead, { conditions }: Readers): readonly string[] {
  const { flags, meters } = readBy({ all: conditions.filter((_, number) => reads(number)) });
  return [...new Set([...flags, ...meters])];
}

/**
 * What is left of the conditions ahead, as far as it is not what is left of them where no flag is up and no meter has
 * moved: only conditions that read a flag that is up, or a settled meter that has moved, are looked at. Then the values
 * of the meters that are still asked for and can still change.
 */
export function whatMatters(
  now: Circumstances,
  start: Circumstances['meters'],
  ahead: Ahead,
  { conditions, ofFlag, ofMeter }: Readers,
): string {
  const untouched = { flags: [], meters: start };
  const settled = [...ofMeter].filter(([meter]) => !ahead.changes(meter) && now.meters[meter] !== start[meter]);
  const touching = [...now.flags.map((flag) => ofFlag.get(flag) ?? []), ...settled.map(([, readers]) => readers)];
  const touched = new Set(touching.flatMap((readers) => readers.filter(ahead.reads)));
  const told = [...touched]
    .sort((one, other) => one - other)
    .flatMap((number) => {
      const left = leftOf(conditions[number]!, now, ahead);
      return left === leftOf(conditions[number]!, untouched, ahead) ? [] : [`${number}=${left}`];
    });
  for (const [meter, readers] of ofMeter) {
    const asks = (number: number) => ahead.reads(number) && asksFor(meter, leftOf(conditions[number]!, now, ahead));
    if (ahead.changes(meter) && readers.some(asks)) told.push(`${meter}=${now.meters[meter]}`);
  }
  return told.join(' ');
}

/**
 * What is left of a condition once all is put in that can change no more: whether it holds, or what has yet to be known.
 * A flag that is up stays up, one that nothing ahead raises stays down, and a meter that nothing ahead changes keeps its
 * value; so a long list of what was done well is decided by the first thing that was not.
 */
function leftOf(condition: Condition, now: Circumstances, ahead: Ahead): boolean | string {
  if ('flag' in condition) {
    const { flag } = condition;
    return now.flags.includes(flag) || (ahead.raises(flag) && flag);
  }
  if ('meter' in condition) {
    const { meter, atLeast = '', atMost = '' } = condition;
    return ahead.changes(meter) ? `@${meter}:${atLeast}:${atMost}` : holds(condition, now);
  }
  if ('not' in condition) {
    const left = leftOf(condition.not, now, ahead);
    return typeof left === 'boolean' ? !left : `!${left}`;
  }
  const isAll = 'all' in condition;
  const left = (isAll ? condition.all : condition.any).map((part) => leftOf(part, now, ahead));
  // One that fails decides a list of which all must hold, and one that holds a list of which any may.
  if (left.includes(!isAll)) return !isAll;
  const open = left.filter((part) => part !== isAll);
  return open.length === 0 ? isAll : `${isAll ? 'all' : 'any'}(${open.join()})`;
}

function asksFor(meter: string, left: boolean | string): boolean {
  return typeof left === 'string' && left.includes(`@${meter}:`);
}
