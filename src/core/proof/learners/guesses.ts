import { isDecision } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { worthOf } from '../graph/bounds.ts';

/** What an answer at a decision adds to a score, 0..1. */
export interface Guess {
  readonly node: string;
  /** On average, where any of its choices is as likely as the others. */
  readonly guessed: number;
  readonly best: number;
}

/** The decisions that rate something, those at which a guess adds most first. Every criterion must have a yardstick. */
export function guessesOf(story: Story): readonly Guess[] {
  const guesses = Object.entries(story.nodes).flatMap(([node, is]): readonly Guess[] => {
    if (!isDecision(is)) return [];
    const worths = Object.values(is.choices).map(({ shows = {} }) => worthOf(story, shows));
    const best = Math.max(...worths);
    return best === 0 ? [] : [{ node, guessed: worths.reduce((sum, worth) => sum + worth, 0) / worths.length, best }];
  });
  return guesses.sort((one, other) => other.guessed - one.guessed);
}
