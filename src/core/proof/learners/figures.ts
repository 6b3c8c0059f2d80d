import { hashOf } from '../../play/hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import type { Shortfall } from '../../score/verdict.ts';
import { learnerIds, learners } from './learners.ts';
import type { LearnerId } from './learners.ts';
import { ledgerOf } from './ledger.ts';
import { playedBy } from './played.ts';
import type { Played } from './played.ts';
import { positionsOf } from './positions.ts';
import { randomFrom } from './random.ts';
import { rateOf } from './wilson.ts';
import type { Rate } from './wilson.ts';

/** How one simulated learner fares in a scenario, over many attempts. Shares and scores are 0..1. */
export interface LearnerFigures {
  readonly learner: LearnerId;
  /** How many attempts were played; fewer in very long stories. */
  readonly attempts: number;
  readonly mean: number;
  readonly quantiles: Readonly<Record<Quantile, number>>;
  /** Attempts by score, in 20 bins: 0 to under 0.05, …, 0.95 up to and with 1. */
  readonly histogram: readonly number[];
  /** The share of attempts that pass. */
  readonly passes: Rate;
  /** The share of learners of whom at least one of three attempts passes. */
  readonly passesInThree: number;
  /** The share of attempts that lack each thing a pass needs; one attempt may lack several. */
  readonly shortfalls: Readonly<Record<Shortfall, number>>;
  /** The share of attempts at each ending that can be reached; what is missing to 1 got stuck on the way. */
  readonly endings: Readonly<Record<string, number>>;
  /** The share of attempts that come to each node that can be reached. */
  readonly visits: Readonly<Record<string, number>>;
  /** The decisions of an attempt, on average. */
  readonly decisions: number;
}

/** Of all attempts 5 % score at most `p5`, half at most `p50`. */
const quantiles = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;
type Quantile = keyof typeof quantiles;

const bins = 20;

/**
 * Attempts to play. With 10,000 a rate of 5 % is known to within 0.43 (95 %), and is told from 4.5 % or 5.5 %; with
 * 2,000 any rate to within 2.2. Whoever goes by length draws only where two choices are equally long.
 */
const wanted: Readonly<Record<LearnerId, number>> = {
  guesser: 10_000,
  'longest-cy': 500,
  'longest-en': 500,
  'shortest-cy': 500,
  'shortest-en': 500,
  careless: 2_000,
  skilled: 2_000,
  expert: 500,
};

/** Nodes to come through at the most, for each learner; and attempts at the least: 100 without a pass are under 3.8 %. */
const budget = { nodes: 400_000, attempts: 100 };

const known = new WeakMap<Scenario, Map<string, readonly LearnerFigures[]>>();

/**
 * The simulated learners' figures, in the order of `learnerIds`; the same for the same scenario on every machine. Empty
 * where there is nothing to judge by: too many states, no route to a success, a criterion that nobody earns. `mark` is
 * 0..1. Worked out once a story and mark.
 */
export function learnerFigures(scenario: Scenario, story: Story, mark: number): readonly LearnerFigures[] {
  const kept = known.get(scenario) ?? new Map<string, readonly LearnerFigures[]>();
  known.set(scenario, kept);
  const key = `${story.revision} ${mark}`;
  const figures = kept.get(key) ?? simulated(scenario, story, mark);
  kept.set(key, figures);
  return figures;
}

function simulated(scenario: Scenario, story: Story, mark: number): readonly LearnerFigures[] {
  const positions = positionsOf(scenario, story);
  const [start] = positions;
  if (start === undefined || Object.values(story.criteria).some(({ expected }) => expected === 0)) return [];
  const ledger = ledgerOf(story, mark);
  return learnerIds.map((learner) => {
    const attempts = Math.max(budget.attempts, Math.min(wanted[learner], Math.floor(budget.nodes / start.longest)));
    const random = randomFrom(hashOf(learner));
    return figuresOf(story, learner, playedBy(learners[learner], story, positions, ledger, attempts, random));
  });
}

function figuresOf(
  story: Story,
  learner: LearnerId,
  { scores, passed, shortfalls, visits, decisions }: Played,
): LearnerFigures {
  const attempts = scores.length;
  const sorted = scores.toSorted();
  const shares = [...visits].map(([id, count]) => [id, count / attempts] as const);
  const histogram = Array.from({ length: bins }, () => 0);
  // Scores are whole thousandths: halves of one keep the division from falling short of a bin's edge.
  for (const score of scores) histogram[Math.min(bins - 1, Math.floor((score + 0.0005) * bins))]! += 1;
  return {
    learner,
    attempts,
    mean: scores.reduce((sum, score) => sum + score, 0) / attempts,
    quantiles: mapValues(quantiles, (share) => sorted[Math.max(0, Math.ceil(share * attempts) - 1)]!),
    histogram,
    passes: rateOf(passed, attempts),
    passesInThree: 1 - (1 - passed / attempts) ** 3,
    shortfalls: mapValues(shortfalls, (count) => count / attempts),
    endings: Object.fromEntries(shares.filter(([id]) => isEnding(nodeOf(story, id)))),
    visits: Object.fromEntries(shares),
    decisions: decisions / attempts,
  };
}

function mapValues<Key extends string, Value, Made>(
  record: Readonly<Record<Key, Value>>,
  make: (value: Value) => Made,
): Readonly<Record<Key, Made>> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, make(value)])) as Record<
    Key,
    Made
  >;
}
