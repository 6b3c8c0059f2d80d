import type { Answer } from '../play/attempt.ts';
import { assessedBy, choiceOf, isDecision, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';

/** `unmet`: no decision on the route assessed it. It earns nothing and is told apart from *not yet*. */
export const criterionStates = ['unmet', 'not-yet', 'partly', 'shown'] as const;
export type CriterionState = (typeof criterionStates)[number];

/** One first answer at a decision that assesses the criterion. */
export interface Sighting {
  readonly node: string;
  readonly choice: string;
  readonly rating: 0 | 1 | 2;
}

/** For each criterion that a decision assesses, what one of its choices shows of it; silence is 0. */
export type Ratings = Readonly<Record<string, Sighting['rating']>>;

/** What an attempt gives for one criterion. */
export interface Evidence {
  readonly state: CriterionState;
  readonly earned: number;
  readonly expected: number;
  /** 0..1, see `measureOf`. */
  readonly measure: number;
  readonly sightings: readonly Sighting[];
}

/** What a finished attempt keeps of a criterion's evidence. */
export type KeptEvidence = Pick<Evidence, 'state' | 'earned' | 'expected'>;

/** For each criterion, what an attempt had earned by its ratings, and at how many decisions it was rated. */
export type Carried = Readonly<Record<string, { readonly earned: number; readonly rated: number }>>;

/** For a criterion that no decision assessed, or that was not claimed yet when the attempt was judged. */
export function notMet({ expected }: { readonly expected: number }): KeptEvidence {
  return { state: 'unmet', earned: 0, expected };
}

/** The measure from which a criterion counts as shown (design, Scoring). */
const shownFrom = 0.75;

/**
 * The evidence for every claimed criterion. Evidence is met, not collected: the first answer at a decision counts, a
 * retake adds nothing (design, Scoring). What an attempt has `carried` over from an earlier release is the least it earns.
 */
export function evidenceOf(
  story: Story,
  answers: readonly Pick<Answer, 'node' | 'choice'>[],
  carried: Carried = {},
): Readonly<Record<string, Evidence>> {
  const sightings = new Map<string, Sighting[]>(Object.keys(story.criteria).map((criterion) => [criterion, []]));
  for (const { node, choice } of firstAnswers(answers))
    for (const [criterion, rating] of Object.entries(ratingsOf(story, node, choice)))
      sightings.get(criterion)?.push({ node, choice, rating });
  return Object.fromEntries(
    [...sightings].map(([criterion, seen]) => [criterion, weigh(seen, story.criteria[criterion]!, carried[criterion])]),
  );
}

/** What a choice shows of all that its decision assesses; a node that is no decision assesses nothing. */
export function ratingsOf(story: Story, node: string, choice: string): Ratings {
  const decision = nodeOf(story, node);
  if (!isDecision(decision)) return {};
  const { shows } = choiceOf(story, node, choice);
  return Object.fromEntries(Object.keys(assessedBy(decision)).map((criterion) => [criterion, shows?.[criterion] ?? 0]));
}

/** The first answer at each decision, in order. */
export function firstAnswers<Given extends Pick<Answer, 'node'>>(answers: readonly Given[]): readonly Given[] {
  const seen = new Set<string>();
  return answers.filter(({ node }) => !seen.has(node) && seen.add(node));
}

function weigh(
  sightings: readonly Sighting[],
  { expected, needed }: { readonly expected: number; readonly needed: number },
  carried?: Carried[string],
): Evidence {
  const earned = Math.max(
    sightings.reduce((sum, { rating }) => sum + rating, 0),
    carried?.earned ?? 0,
  );
  const rated = Math.max(sightings.filter(({ rating }) => rating > 0).length, carried?.rated ?? 0);
  const measure = measureOf(earned, expected);
  const state = earned > 0 ? 'partly' : carried || sightings.length > 0 ? 'not-yet' : 'unmet';
  return { state: measure >= shownFrom && rated >= needed ? 'shown' : state, earned, expected, measure, sightings };
}

/** How much of what is expected was earned, 0..1; more than is expected adds nothing. */
export function measureOf(earned: number, expected: number): number {
  return Math.min(1, earned / expected);
}

/** The weighted mean of the measures over all criteria the scenario claims, 0..1. */
export function scoreOf(story: Story, evidence: Readonly<Record<string, Pick<Evidence, 'measure'>>>): number {
  let sum = 0;
  let weights = 0;
  for (const [criterion, { weight }] of Object.entries(story.criteria)) {
    sum += weight * (evidence[criterion]?.measure ?? 0);
    weights += weight;
  }
  return weights === 0 ? 0 : Math.min(1, sum / weights);
}
