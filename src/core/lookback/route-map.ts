import type { Attempt } from '../play/attempt.ts';
import { reachingFrom } from '../play/following.ts';
import type { Play } from '../play/play.ts';
import { isPassage, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { leadingTo, numbersOf, onFrom, replayOf } from './replay.ts';
import type { Stop } from './replay.ts';

/** Where a choice leads as a first answer. Nothing is told of a moment that was not met, but that there is one. */
export interface WayOn {
  readonly choice: string;
  /** To a moment of this route, to one that it did not meet, or back to be taken once more. */
  readonly leads: 'met' | 'unmet' | 'back';
  /**
   * The index of the stop it leads to; of an unmet one the first stop that can still be come to from there. None where the
   * way leads back, and where it comes together with this route no more.
   */
  readonly joins?: number;
}

/** One moment of a route, with the ways that part there. */
export interface MapStop {
  readonly node: string;
  readonly place: string;
  readonly kind: 'passage' | 'decision' | 'ending';
  /** A decision's number in the attempt, from 1. */
  readonly number?: number;
  /** Of a decision, each choice that was on offer, in the file's order; those that join the next stop fork nothing. */
  readonly ways: readonly WayOn[];
}

/**
 * The moments an attempt met, in order of play, without a layout: the way taken leads from each to the next. Empty where
 * its log is not kept, and it ends at the last decision that holds where this release does not play it to its ending.
 */
export function routeMap({ story }: Play, attempt: Attempt): readonly MapStop[] {
  const { stops } = replayOf(story, attempt);
  const numbers = numbersOf(attempt.answers);
  const indexes = new Map(stops.map(({ node }, index) => [node, index]));
  return stops.map((stop): MapStop => {
    const { node, answered } = stop;
    const number = answered && numbers.get(node);
    return {
      node,
      place: nodeOf(story, node).place,
      kind: answered ? 'decision' : isPassage(nodeOf(story, node)) ? 'passage' : 'ending',
      ...(number !== undefined && { number }),
      ways: (answered?.offered ?? []).map((choice) => wayOn(story, stop, choice, indexes)),
    };
  });
}

function wayOn(story: Story, stop: Stop, choice: string, indexes: ReadonlyMap<string, number>): WayOn {
  const next = leadingTo(story, stop, choice);
  if (!next) return { choice, leads: 'back' };
  const joins = joining(story, next, indexes);
  return { choice, leads: indexes.has(next.node) ? 'met' : 'unmet', ...(joins !== undefined && { joins }) };
}

/** Passages are gone through as they would be; from a decision on, any answer is thought possible. */
function joining(story: Story, stop: Stop, indexes: ReadonlyMap<string, number>): number | undefined {
  let on: Stop | undefined = stop;
  let last = stop;
  for (; on && !indexes.has(on.node); on = onFrom(story, on)) last = on;
  if (on) return indexes.get(on.node);
  const reaches = reachingFrom(story, last.node);
  const beyond = [...indexes].flatMap(([node, index]) => (reaches(node) ? index : []));
  return beyond.length > 0 ? Math.min(...beyond) : undefined;
}
