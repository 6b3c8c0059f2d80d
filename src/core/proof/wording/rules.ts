import { atLeastByChance, significance, sumOf } from './chance.ts';
import { chanceOf } from './labels.ts';
import type { Label, Labelled } from './labels.ts';

/** What a rule such as *take the longest* points at in one decision. */
export interface SingledOut {
  readonly node: string;
  readonly choice: string;
  readonly best: boolean;
  /** How likely a best one is pointed at by chance, 0..1. */
  readonly chance: number;
}

/** One that there is more or less of: `margin` is how many times as much the next choice has, or as little; above 1. */
export interface Measured extends SingledOut {
  readonly margin: number;
}

/** How far a rule leads over a whole scenario. */
export interface RuleFigure {
  /** The decisions at which it points at one choice. */
  readonly of: number;
  /** Those of them at which that is a best one. */
  readonly nodes: readonly string[];
  /** How many of them it would be by chance. */
  readonly expected: number;
  /** How likely so many or more are by chance, 0..1. */
  readonly likelihood: number;
}

/** Half as often again as by chance: with three choices at half of the decisions, with two at three quarters. */
const markedly = 1.5;

/** Thirds do not add up exactly. */
const rounding = 1e-9;

/** Fewer decisions than this that follow a rule can be seen in any text. */
export const fewest = 4;

/** The choice that has more of something than every other of its decision; `undefined` where several have the most. */
export function singledOut<Seen extends Label>(
  decision: Labelled<Seen>,
  much: (label: Seen) => number,
): Measured | undefined {
  const [first, second] = decision.labels
    .map((label) => ({ ...label, much: much(label) }))
    .sort((one, other) => other.much - one.much);
  if (first === undefined || second === undefined || first.much === second.much) return undefined;
  const [least, most] = [Math.abs(first.much), Math.abs(second.much)].sort((one, other) => one - other);
  const { choice, best } = first;
  return { node: decision.node, choice, best, chance: chanceOf(decision), margin: most! / least! };
}

export function ruleFigure(singled: readonly SingledOut[]): RuleFigure {
  const found = singled.filter(({ best }) => best);
  const chances = singled.map(({ chance }) => chance);
  return {
    of: singled.length,
    nodes: found.map(({ node }) => node),
    expected: sumOf(chances),
    likelihood: atLeastByChance(found.length, chances),
  };
}

/**
 * Whether so many hits are markedly above chance; `tried` is how many rules of the kind were looked at, for the more are
 * tried, the more of them fit by chance (Bonferroni).
 */
export function isMarked(found: number, expected: number, likelihood: number, tried = 1): boolean {
  return found >= fewest && found - markedly * expected > -rounding && likelihood < significance / tried;
}
