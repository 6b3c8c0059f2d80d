/** LMS sessions idle out, often after 30 minutes: ten is the most between two commits while the learner is there. */
export const commitEvery = 9 * 60_000;

const firstPause = 2000;
const longestPause = 60_000;

/**
 * Milliseconds before another try after so many that failed, 1 and more: doubling from two seconds to a minute, each a
 * quarter longer or shorter by chance, so that a class whose LMS comes back does not ask it all at once.
 *
 * @param chance 0..1, as of Math.random.
 */
export function retryPause(failures: number, chance: number): number {
  const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
  return pause * (0.75 + chance / 2);
}
