import type { Attempt } from '../play/attempt.ts';
import { reachingFrom } from '../play/following.ts';
import type { Play } from '../play/play.ts';
import { breachStands } from '../play/rules.ts';
import { assessedBy, choiceOf, decisionsIn, isDecision, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { ratingsOf } from '../score/evidence.ts';
import { leadingTo, numbersOf, offeredBy, onFrom, replayOf } from './replay.ts';
import type { Stop } from './replay.ts';

/** An essential criterion of which a finished attempt showed nothing. */
export interface MissedEssential {
  readonly criterion: string;
  /** The numbers of the decisions on the route where another choice shows some of it, as they were met. */
  readonly steps: readonly number[];
  /**
   * Of one that could be shown nowhere on the route: the last decision where another choice leads to where it can be, by
   * the answers given till then; left out where none is known.
   */
  readonly fork?: number;
}

/** What kept an attempt from a pass besides its score, and where. */
export interface Missing {
  /** In the standard's order. */
  readonly essentials: readonly MissedEssential[];
  /** The numbers of the decisions that were left with a breach of safety. */
  readonly breaches: readonly number[];
}

/** How many moments are gone to at the most in search of one where a criterion can be shown: a debrief keeps nobody waiting. */
const patience = 2000;

/**
 * Which essential criteria a finished attempt did not show at all, and where it could have; and where a rule of safety was
 * broken and not put right. What the attempt was judged to show stands. Where its log is not kept, nothing is known of
 * where.
 */
export function missingOf({ story }: Play, attempt: Attempt): Missing {
  const numbers = numbersOf(attempt.answers);
  const stops = replayOf(story, attempt).stops.flatMap(({ answered, ...stop }) =>
    answered ? [{ stop, ...answered, number: numbers.get(stop.node) ?? 0 }] : [],
  );
  const judged = Object.entries(attempt.result?.evidence ?? {});
  const missed = judged.filter(([id, { earned }]) => earned === 0 && story.criteria[id]?.essential);
  return {
    essentials: missed.map(([criterion]): MissedEssential => {
      const shows = (node: string, choice: string) => (ratingsOf(story, node, choice)[criterion] ?? 0) > 0;
      const steps = stops.filter(({ stop, offered }) => offered.some((choice) => shows(stop.node, choice)));
      if (steps.length > 0) return { criterion, steps: steps.map(({ number }) => number) };
      const seen = new Set<string>();
      const fork = stops.findLast(({ stop, offered }) =>
        offered.some((choice) => {
          const next = leadingTo(story, stop, choice);
          return next !== undefined && canShow(story, next, criterion, seen);
        }),
      );
      return { criterion, steps: [], ...(fork && { fork: fork.number }) };
    }),
    breaches: stops
      .filter(({ stop: { node }, first, second }) =>
        breachStands(choiceOf(story, node, first.choice), second && choiceOf(story, node, second.choice)),
      )
      .map(({ number }) => number),
  };
}

/**
 * Whether some of a criterion can be shown from a stop on, by whatever answers; the nearest moments first.
 *
 * @param seen The moments from which it was sought already, and in vain; those gone to now join them.
 */
function canShow(story: Story, from: Stop, criterion: string, seen: Set<string>): boolean {
  const assessing = decisionsIn(story).flatMap(([id, decision]) => (criterion in assessedBy(decision) ? [id] : []));
  // Conditions left aside first: most late moments lead to none of them at all, which is soon told.
  const reaches = reachingFrom(story, from.node);
  if (!assessing.some((id) => id === from.node || reaches(id))) return false;
  const ahead: Stop[] = [];
  const goTo = (stop: Stop | undefined) => {
    if (!stop || seen.has(keyOf(stop)) || seen.size > patience) return;
    seen.add(keyOf(stop));
    ahead.push(stop);
  };
  goTo(from);
  for (const stop of ahead) {
    const node = nodeOf(story, stop.node);
    if (!isDecision(node)) {
      goTo(onFrom(story, stop));
      continue;
    }
    const offered = offeredBy(node, stop.context);
    if (offered.some((choice) => (ratingsOf(story, stop.node, choice)[criterion] ?? 0) > 0)) return true;
    for (const choice of offered) goTo(leadingTo(story, stop, choice));
  }
  return false;
}

function keyOf({ node, context }: Stop): string {
  return JSON.stringify([node, context.meters, context.flags]);
}
