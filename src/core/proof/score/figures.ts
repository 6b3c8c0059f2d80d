import { assessedBy, decisionsIn, isEnding, isSuccess, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision, StoryEnding } from '../../scenario/story.ts';
import type { Outcome, Rating } from '../../scenario/scenario.ts';
import { earnedBounds, metBounds, scoreBounds } from '../graph/bounds.ts';
import type { Bounds, ScoreBounds } from '../graph/bounds.ts';
import { coverageOf } from '../graph/coverage.ts';
import type { Coverage } from '../graph/coverage.ts';
import { endingBounds } from '../graph/ending-bounds.ts';
import { statesOf } from '../graph/states.ts';
import { once } from '../once.ts';

/** Of a story in which a criterion has no yardstick, that is where its `expected` is 0, there is none at all. */
export type ScoreRange = ScoreBounds;

/** What some routes can earn for one criterion, in ratings, and at how many of their decisions they meet it; exact. */
export interface CriterionRange {
  readonly earned: Bounds;
  readonly met: Bounds;
}

export interface CriterionFigures {
  readonly essential: boolean;
  readonly weight: number;
  /** What the strongest routes earn: the yardstick. 0 where it could not be worked out. */
  readonly expected: number;
  /** At how many decisions a rating is needed before the criterion counts as shown. */
  readonly needed: number;
  /** Over the routes to a success ending; none where there is no such route, or where not every route was followed. */
  readonly toSuccess?: CriterionRange;
  /** Over all routes to any ending; none where not every route was followed. */
  readonly onAnyRoute?: CriterionRange;
}

export interface EndingFigures {
  readonly outcome: Outcome;
  /** Whether a route comes to it; unknown where not every route was followed. */
  readonly reached?: boolean;
  /** None where no route comes to it, where not every route was followed, or where a criterion has no yardstick. */
  readonly score?: ScoreRange;
}

/** One row of the coverage matrix, decisions × criteria. */
export interface DecisionFigures {
  readonly reflection: boolean;
  /** The best rating a choice gives, by criterion; those the decision does not assess are not there. */
  readonly best: Readonly<Record<string, Rating>>;
  /** What each choice shows, by choice and criterion; a choice that shows nothing has an empty entry. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, Rating>>>>;
}

/** What can be said of a story's scores, for its designer to read. Records are in the order of the scenario's file. */
export interface ScoreFigures {
  readonly coverage: Coverage;
  /**
   * Over the routes to a success ending; none where there is no such route, where not every route was followed, or where a
   * criterion has no yardstick.
   */
  readonly toSuccess?: ScoreRange;
  /** Over all routes to any ending; none where not every route was followed, or where a criterion has no yardstick. */
  readonly onAnyRoute?: ScoreRange;
  readonly criteria: Readonly<Record<string, CriterionFigures>>;
  readonly endings: Readonly<Record<string, EndingFigures>>;
  readonly decisions: Readonly<Record<string, DecisionFigures>>;
}

/** The figures of a story, worked out once. */
export const scoreFigures: (story: Story) => ScoreFigures = once(worked);

function worked(story: Story): ScoreFigures {
  const coverage = coverageOf(story);
  const toSuccess = scoreBounds(story, isSuccess);
  const onAnyRoute = scoreBounds(story);
  return {
    coverage,
    ...(toSuccess && { toSuccess }),
    ...(onAnyRoute && { onAnyRoute }),
    criteria: criteriaOf(story),
    endings: endingsOf(story, coverage.proved),
    decisions: decisionsOf(story),
  };
}

function criteriaOf(story: Story): ScoreFigures['criteria'] {
  const reached = [...endingsReached(story)].map((id) => nodeOf(story, id) as StoryEnding);
  const ranges = (counts?: (ending: StoryEnding) => boolean) => {
    const [earned, met] = [earnedBounds(story, counts), metBounds(story, counts)];
    return (id: string): CriterionRange => ({ earned: earned[id]!, met: met[id]! });
  };
  const [toSuccess, onAnyRoute] = [reached.some(isSuccess) && ranges(isSuccess), reached.length > 0 && ranges()];
  return Object.fromEntries(
    Object.entries(story.criteria).map(([id, criterion]): [string, CriterionFigures] => [
      id,
      {
        ...criterion,
        ...(toSuccess && { toSuccess: toSuccess(id) }),
        ...(onAnyRoute && { onAnyRoute: onAnyRoute(id) }),
      },
    ]),
  );
}

function endingsOf(story: Story, proved: boolean): ScoreFigures['endings'] {
  const endings = Object.keys(story.nodes).flatMap((id) => {
    const node = nodeOf(story, id);
    return isEnding(node) ? [[id, node] as const] : [];
  });
  const reached = endingsReached(story);
  const scores = endingBounds(story);
  return Object.fromEntries(
    endings.map(([id, ending]): [string, EndingFigures] => {
      const { outcome } = ending.ending;
      if (!proved) return [id, { outcome }];
      const score = scores.get(id);
      return [id, { outcome, reached: reached.has(id), ...(score && { score }) }];
    }),
  );
}

/** The endings that a route comes to; none where there are too many states to follow. */
function endingsReached(story: Story): ReadonlySet<string> {
  const ids = new Set(statesOf(story).map(({ node }) => node));
  return new Set([...ids].filter((id) => isEnding(nodeOf(story, id))));
}

function decisionsOf(story: Story): ScoreFigures['decisions'] {
  return Object.fromEntries(decisionsIn(story).map(([id, decision]) => [id, decisionFigures(decision)]));
}

function decisionFigures(decision: StoryDecision): DecisionFigures {
  const choices = Object.entries(decision.choices).map(([id, { shows = {} }]) => [id, shows] as const);
  return {
    reflection: decision.kind === 'reflection',
    best: assessedBy(decision),
    choices: Object.fromEntries(choices),
  };
}
