import type { Attempt } from '../play/attempt.ts';
import type { Play } from '../play/play.ts';
import { nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { numbersOf, replayOf } from './replay.ts';
import type { Replay } from './replay.ts';

/** Meters by their ids. */
export type MeterValues = Readonly<Record<string, number>>;

/** One decision of an attempt, as it is looked back on. */
export interface RouteStep {
  /** The decision's number in the attempt, from 1: the one its evidence goes by, also where a way leads past others. */
  readonly number: number;
  readonly node: string;
  readonly place: string;
  /** The choices that were on offer, in the file's order; where there is more than one, ways parted here. */
  readonly offered: readonly string[];
  /** The first answer: the one that counts. */
  readonly chosen: string;
  /** The answer given where the decision was taken once more. */
  readonly retaken?: string;
  readonly before: MeterValues;
  /** After the reply to the last answer given here. */
  readonly after: MeterValues;
}

/** The way an attempt took through its story. */
export interface Route {
  readonly steps: readonly RouteStep[];
  /** The ending's node, where it was come to. */
  readonly ending?: string;
  /** As that ending found them. */
  readonly atEnd?: MeterValues;
  /**
   * False where this release of the scenario does not play the whole attempt any more, and where its log is not kept: the
   * steps are those that hold.
   */
  readonly whole: boolean;
}

/** The way an attempt took, replayed. */
export function routeOf({ story }: Play, attempt: Attempt): Route {
  const found = replayOf(story, attempt);
  const whole = found.left === 0 && (found.ended || !attempt.result);
  return routeAlong(story, found, numbersOf(attempt.answers), whole);
}

/** What is told of a replayed way; `numbers` are those of the attempt it is about. */
export function routeAlong(
  story: Story,
  { stops, ended }: Replay,
  numbers: ReadonlyMap<string, number>,
  whole: boolean,
): Route {
  const end = ended ? stops.at(-1) : undefined;
  return {
    steps: stops.flatMap(({ node, context, answered }): RouteStep[] => {
      if (!answered) return [];
      const { offered, first, second } = answered;
      return [
        {
          number: numbers.get(node) ?? 0,
          node,
          place: nodeOf(story, node).place,
          offered,
          chosen: first.choice,
          ...(second && { retaken: second.choice }),
          before: context.meters,
          after: answered.context.meters,
        },
      ];
    }),
    ...(end && { ending: end.node, atEnd: end.context.meters }),
    whole,
  };
}
