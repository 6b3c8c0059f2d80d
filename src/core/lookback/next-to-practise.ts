import type { Attempt } from '../play/attempt.ts';
import type { Play } from '../play/play.ts';
import type { Story } from '../scenario/story.ts';
import { evidenceOf, measureOf, notMet, ratingsOf } from '../score/evidence.ts';
import { routeOf } from './route.ts';
import type { RouteStep } from './route.ts';

/** A criterion worth practising next, and the moment to do it at. */
export interface NextToPractise {
  readonly criterion: string;
  /** The number of the step where most of it was left unshown; `undefined` where none that is known left any. */
  readonly step?: number;
  /** False where no decision on the route assessed it: it was not met, and another way through the story meets it. */
  readonly met: boolean;
}

/** How many things a learner is told to practise next, at the most. */
const most = 3;

/**
 * The two or three criteria of which an attempt left most to be shown, by weight, essential ones first; none where all are
 * shown. Those that have a moment to practise go before those that have none, so that a short bad way offers some too. What
 * a finished attempt was judged to show stands, whatever this release would say. Of steps that left as much the first is
 * named that no other criterion has.
 */
export function nextToPractise(play: Play, attempt: Attempt): readonly NextToPractise[] {
  const { story } = play;
  const { steps } = routeOf(play, attempt);
  const given = steps.map(({ node, chosen }) => ({ node, choice: chosen }));
  const evidence = attempt.result?.evidence ?? evidenceOf(story, given, attempt.carried);
  const lefts = steps.map((step) => ({ step: step.number, left: leftAt(story, step) }));
  const named = new Set<number>();
  return Object.entries(story.criteria)
    .map(([criterion, claim]) => {
      const { state, earned, expected } = evidence[criterion] ?? notMet(claim);
      const missing = claim.weight * (1 - measureOf(earned, expected));
      const seen = lefts.map(({ step, left }) => ({ step, left: left[criterion] ?? -1 }));
      const greatest = Math.max(1, ...seen.map(({ left }) => left));
      const moments = seen.filter(({ left }) => left === greatest).map(({ step }) => step);
      const met = state !== 'unmet' || seen.some(({ left }) => left >= 0);
      return { criterion, essential: claim.essential, state, missing, moments, met };
    })
    .filter(({ state }) => state !== 'shown')
    .sort(
      (one, other) =>
        Number(other.moments.length > 0) - Number(one.moments.length > 0) ||
        Number(other.essential) - Number(one.essential) ||
        other.missing - one.missing,
    )
    .slice(0, most)
    .map(({ criterion, moments, met }): NextToPractise => {
      const step = moments.find((one) => !named.has(one)) ?? moments[0];
      if (step !== undefined) named.add(step);
      return { criterion, ...(step !== undefined && { step }), met };
    });
}

/** How much more could have been shown at a step of each criterion that it assesses. */
function leftAt(story: Story, { node, chosen, offered }: RouteStep): Readonly<Record<string, number>> {
  const best = offered.map((choice) => ratingsOf(story, node, choice));
  const shown = Object.entries(ratingsOf(story, node, chosen));
  return Object.fromEntries(
    shown.map(([criterion, rating]) => [criterion, Math.max(...best.map((one) => one[criterion] ?? 0)) - rating]),
  );
}
