import { hashOf } from './hash.ts';

/**
 * The order in which a decision's options are shown: shuffled per attempt, the same again from its seed, and undisturbed
 * by an option that comes or goes.
 */
export function optionOrder(seed: number, node: string, choices: readonly string[]): readonly string[] {
  const rank = (choice: string) => hashOf(`${seed}/${node}/${choice}`);
  return [...choices].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The largest seed: what three characters of the codec hold. */
export const largestSeed = 2 ** 18 - 1;
