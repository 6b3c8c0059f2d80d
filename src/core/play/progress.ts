import { isDecision, isEnding, nodeOf, waysOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { contextOf, momentOf } from './play.ts';
import type { Moment, Play, PlaySnapshot } from './play.ts';

/** For each node, the most decisions a learner can still meet from there, itself included. */
export type Most = ReadonlyMap<string, number>;

/**
 * The longest way from every node, counted in decisions, conditions left aside. Decisions form no circle, which
 * parsing has ruled out.
 */
export function mostDecisions(story: Story): Most {
  const most = new Map<string, number>();
  // A node waits beneath those it leads to: no recursion, so a long story is no deep one.
  const waiting = Object.keys(story.nodes);
  for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
    const next = leadsTo(story, id);
    const unknown = next.filter((to) => !most.has(to));
    if (unknown.length > 0) {
      waiting.push(...unknown);
      continue;
    }
    waiting.pop();
    most.set(id, Math.max(0, ...next.map((to) => most.get(to)!)) + (isDecision(nodeOf(story, id)) ? 1 : 0));
  }
  return most;
}

/** The nodes a node can lead to, by choice, passage or breach, itself aside. */
export function leadsTo(story: Story, id: string): readonly string[] {
  const node = nodeOf(story, id);
  if (isEnding(node)) return [];
  if (!isDecision(node)) return waysOf(node.next).map(({ to }) => to);
  return Object.values(node.choices).flatMap(({ next, breach }) => [
    ...waysOf(next).map(({ to }) => to),
    ...(breach ? [breach.ending] : []),
  ]);
}

/** Decisions answered ÷ (answered + the most that can still come), 0..1; it never falls. */
export function progressOf(play: Play, most: Most, snapshot: PlaySnapshot): number {
  const { answered } = contextOf(snapshot);
  const left = stillToCome(play.story, most, momentOf(play, snapshot));
  return answered + left === 0 ? 1 : answered / (answered + left);
}

function stillToCome(story: Story, most: Most, moment: Moment): number {
  switch (moment.kind) {
    case 'brief':
      return most.get(story.start) ?? 0;
    case 'debrief':
      return 0;
    case 'passage':
    case 'ending':
      return most.get(moment.node) ?? 0;
    case 'decision':
      return (most.get(moment.node) ?? 0) - (moment.retaking ? 1 : 0);
    case 'reply':
      return (most.get(moment.node) ?? 0) - 1;
  }
}
