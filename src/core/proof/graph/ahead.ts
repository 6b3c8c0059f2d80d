import { leadsTo } from '../../play/progress.ts';
import { holds } from '../../scenario/condition.ts';
import type { Circumstances, Condition } from '../../scenario/condition.ts';
import { isDecision, isEnding, nodeOf, waysOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { storyOrder } from './story-order.ts';

/** What can happen at a node or after it, as far as it decides a way; what only words or faces read is left out. */
export interface Ahead {
  /** Every condition of a choice or a way, by what it says; the nearest first. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /** The flags that can still be raised and the meters that can still change. */
  readonly flags: ReadonlySet<string>;
  readonly meters: ReadonlySet<string>;
}

export function aheadOf(story: Story): ReadonlyMap<string, Ahead> {
  const known = new Map<string, Ahead>();
  for (const id of storyOrder(story).toReversed()) {
    const later = [...new Set(leadsTo(story, id))].map((next) => known.get(next)!);
    const steps = stepsAt(story, id);
    const read = steps.flatMap(({ when, next }) => [when, ...waysOf(next).map((way) => way.when)]);
    const here = read.flatMap((condition) => (condition ? [[JSON.stringify(condition), condition] as const] : []));
    known.set(id, {
      conditions: new Map([...here, ...later.flatMap(({ conditions }) => [...conditions])]),
      flags: new Set([...later.flatMap(({ flags }) => [...flags]), ...steps.flatMap(({ raises }) => raises ?? [])]),
      meters: new Set([
        ...later.flatMap(({ meters }) => [...meters]),
        ...steps.flatMap(({ changes }) => Object.keys(changes ?? {})),
      ]),
    });
  }
  return known;
}

// What a node does and reads: each choice of a decision, a passage itself, and nothing at an ending.
function stepsAt(story: Story, id: string) {
  const node = nodeOf(story, id);
  if (isEnding(node)) return [];
  return isDecision(node) ? Object.values(node.choices) : [{ ...node, when: undefined }];
}

/**
 * All that still tells this state of a node from another: what is left of the conditions ahead. Two states that agree on
 * it have the same routes before them.
 */
export function whatMatters(now: Circumstances, ahead: Ahead): string {
  return [...ahead.conditions.values()].map((condition) => leftOf(condition, now, ahead)).join(' ');
}

/**
 * What is left of a condition once all is put in that can change no more: whether it holds, or what has yet to be known.
 * A flag that is up stays up, one that nothing ahead raises stays down, and a meter that nothing ahead changes keeps its
 * value; so a long list of what was done well is decided by the first thing that was not.
 */
function leftOf(condition: Condition, now: Circumstances, ahead: Ahead): boolean | string {
  if ('flag' in condition) {
    const { flag } = condition;
    return now.flags.includes(flag) || (ahead.flags.has(flag) && flag);
  }
  if ('meter' in condition) {
    const { meter, atLeast = '', atMost = '' } = condition;
    return ahead.meters.has(meter) ? `${meter}:${atLeast}:${atMost}=${now.meters[meter]}` : holds(condition, now);
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
