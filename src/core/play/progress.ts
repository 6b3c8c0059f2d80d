import { leadsTo } from '../scenario/leads-to.ts';
import { isDecision, nodeOf } from '../scenario/story.ts';
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

/** Decisions answered ÷ (answered + the most that can still come), 0..1; it never falls. */
export function progressOf(play: Play, most: Most, snapshot: PlaySnapshot): number {
  const { answered } = contextOf(snapshot);
  const left = stillToCome(play.story, most, momentOf(play, snapshot));
  return answered + left === 0 ? 1 : answered / (answered + left);
}

function stillToCome(story: Story, most: Most, moment: Moment): number {
  const node = 'node' in moment ? moment.node : moment.kind === 'brief' ? story.start : '';
  // A decision that is replied to, or taken once more, is among those answered.
  const answered = moment.kind === 'reply' || (moment.kind === 'decision' && moment.retaking);
  return (most.get(node) ?? 0) - (answered ? 1 : 0);
}
