/** What counts as more than chance would give: one text in twenty written without such a habit may still come to it. */
export const significance = 0.05;

/** Up to so many trials the likelihood is exact. */
const mostExact = 500;

/**
 * How likely so many hits or more are by chance alone, 0..1, where each trial has a chance of its own: the upper tail of
 * the Poisson binomial distribution. Past 500 trials Chernoff's bound stands in for it, which is never too low.
 */
export function atLeastByChance(hits: number, chances: readonly number[]): number {
  if (hits <= 0) return 1;
  return chances.length > mostExact ? chernoff(hits, sumOf(chances)) : exact(hits, chances);
}

function exact(hits: number, chances: readonly number[]): number {
  // The likelihood of each number of hits, one trial after another.
  const likelihoods = new Float64Array(chances.length + 1);
  likelihoods[0] = 1;
  for (const [trial, chance] of chances.entries())
    for (let index = trial + 1; index >= 0; index -= 1)
      likelihoods[index] = likelihoods[index]! * (1 - chance) + (index > 0 ? likelihoods[index - 1]! * chance : 0);
  return Math.min(1, sumOf([...likelihoods.subarray(Math.ceil(hits))]));
}

function chernoff(hits: number, expected: number): number {
  return hits <= expected ? 1 : Math.exp(hits - expected + hits * Math.log(expected / hits));
}

export function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
