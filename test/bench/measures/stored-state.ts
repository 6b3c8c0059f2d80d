import { decodeCourse, encodeCourse } from '../../../src/core/course/codec.ts';
import type { Attempts, CourseAttempts } from '../../../src/core/course/course.ts';
import { limitFigures } from '../../../src/core/proof/limits/figures.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { attemptAlong } from '../../fixtures/played.ts';
import { longestRoute } from './routes.ts';

/** How long what is stored of a learner can become, in characters. */
export interface StoredState {
  /** By the core's reckoning: no course of these stories can be longer. */
  readonly reckoned: number;
  /** Of a course in which every scenario's first, best and current attempt went the longest way there is. */
  readonly played: number;
}

/** Reckons the worst case, and plays and encodes it. Throws where what was encoded is not read back whole. */
export function storedState(stories: readonly Story[]): StoredState {
  const reckoned = limitFigures(stories).state.length;
  const attempts: CourseAttempts = Object.fromEntries(stories.map((story) => [story.id, threeLongest(story)]));
  const saved = { language: 'cy' as const, attempts };
  const text = encodeCourse(stories, saved);
  const { condition } = decodeCourse(stories, text);
  if (condition !== 'whole' || !/^[!-~]+$/.test(text)) throw new Error(`the longest state is read back ${condition}`);
  return { reckoned, played: text.length };
}

// Three attempts of their own: alike ones are stored once.
function threeLongest(story: Story): Attempts {
  const route = longestRoute(story);
  const attempt = (index: number) => attemptAlong(story, route, 262_143 - index, 4_000_000_000 + index);
  return { begun: 63, first: attempt(1), kept: attempt(2), current: attempt(3) };
}
