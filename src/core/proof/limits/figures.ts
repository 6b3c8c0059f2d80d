import { longestCourse, usualRoom } from '../../course/codec.ts';
import type { Story } from '../../scenario/story.ts';
import { mostAnswers } from '../graph/bounds.ts';

/** How long what is stored of a learner can grow over all routes and attempts, in characters, and what fills it. */
export interface StateFigures {
  readonly length: number;
  readonly room: number;
  /** The answers of the attempts that are kept, three a scenario: the first, the best and the one under way. */
  readonly answers: number;
  /** What those attempts came to: the endings, the scores, and the evidence for each criterion. */
  readonly results: number;
  /** What every state has, however short it is: format, language, checksums, when each attempt began. */
  readonly frame: number;
}

/** The most that one package can come to. */
export interface LimitFigures {
  readonly state: StateFigures;
  /** For each story the most answers that one attempt can hold, retakes included. */
  readonly mostAnswers: Readonly<Record<string, number>>;
}

/**
 * What a package of these stories can come to at the worst: of one story where it is packaged alone, of all where they
 * are the course. What an LMS is told besides is in `tracking/limits/told.ts`.
 */
export function limitFigures(stories: readonly Story[]): LimitFigures {
  const answers = stories.map(mostAnswers);
  const sizes = stories.map(({ criteria }, at) => ({ answers: answers[at]!, criteria: Object.keys(criteria).length }));
  return {
    state: stateFigures(sizes),
    mostAnswers: Object.fromEntries(stories.map(({ id }, at) => [id, answers[at]!])),
  };
}

// The length is a sum, so each part is what is missing without it.
function stateFigures(sizes: Parameters<typeof longestCourse>[0]): StateFigures {
  const length = longestCourse(sizes);
  const unanswered = longestCourse(sizes.map((size) => ({ ...size, answers: 0 })));
  const frame = longestCourse(sizes.map(() => ({ answers: 0, criteria: 0 })));
  return { length, room: usualRoom, answers: length - unanswered, results: unanswered - frame, frame };
}
