import { decodeCourse } from '../../../src/core/course/codec.ts';
import type { Answer, Attempt } from '../../../src/core/play/attempt.ts';
import { evidenceOf } from '../../../src/core/score/evidence.ts';
import { reportedScore } from '../../../src/core/score/verdict.ts';
import { assessedBy, isDecision, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { ourCourse } from '../../fixtures/scenarios.ts';
import type { Cmi, Version } from '../lms-page/engine.ts';

/** The pass mark of the course the packages are built from. */
export const { mark } = ourCourse().course;

/** A verdict as an LMS holds it, the version's differences taken out. */
export interface HeldStanding {
  readonly completed: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0..100, or `null` where there is none. */
  readonly score: number | null;
}

/** Reads what an LMS holds of the package as a whole. */
export function standingIn(held: Cmi, version: Version): HeldStanding {
  const status = held['cmi.core.lesson_status'] ?? '';
  const judged = status === 'passed' || status === 'failed';
  if (version === '1.2')
    return {
      completed: judged || status === 'completed',
      success: judged ? status : 'unknown',
      score: scoreOf(held['cmi.core.score.raw']),
    };
  const success = held['cmi.success_status'];
  return {
    completed: held['cmi.completion_status'] === 'completed',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    score: scoreOf(held['cmi.score.raw']),
  };
}

function scoreOf(raw: string | undefined): number | null {
  return raw ? Number(raw) : null;
}

/** The figure a part of the page gives: the first number in it. */
export function figureIn(part: readonly string[] | undefined): number {
  return Number(/\d+/.exec(part?.join(' ') ?? '')?.[0]);
}

/**
 * The standing that one finished attempt gives. Its score in hundredths, of which a fail for other reasons than the score
 * is told at most one below the mark.
 */
export function standingFor({ result }: Attempt): HeldStanding {
  if (!result) throw new Error('the attempt is not finished');
  const { score, verdict } = result;
  return {
    completed: true,
    success: verdict.passed ? 'passed' : 'failed',
    score: wholeFigure(reportedScore(score, verdict, mark)),
  };
}

/** A score of 0..1 in hundredths as learners read it: never rounded up over a mark it did not reach. */
export function wholeFigure(score: number): number {
  return Math.floor(score * 100 + 1e-6);
}

/** Each objective's status and score (0..100) by its id, the version's differences taken out. */
export function objectivesIn(
  held: Cmi,
  version: Version,
): Readonly<Record<string, readonly [status: string, score: string]>> {
  return Object.fromEntries(
    listIn(held, 'cmi.objectives').map((objective) => {
      const { id = '', status, success_status: success, completion_status: completion } = objective;
      const told = version === '1.2' ? status : success === 'unknown' ? completion : success;
      return [id, [told ?? '', objective['score.raw'] ?? '']];
    }),
  );
}

/** The objectives that the criteria of a finished attempt give. */
export function objectivesFor(story: Story, attempt: Attempt): ReturnType<typeof objectivesIn> {
  return Object.fromEntries(
    Object.entries(evidenceOf(story, attempt.answers)).map(([criterion, { state, measure }]) => {
      const status = state === 'shown' ? 'passed' : state === 'unmet' ? 'not attempted' : 'incomplete';
      return [`${story.standard.urn}.${criterion}`, [status, String(Math.round(measure * 10_000) / 100)]];
    }),
  );
}

/** The ids, responses and results of all interactions, in order. */
export function interactionsIn(held: Cmi): readonly (readonly [id: string, response: string, result: string])[] {
  return listIn(held, 'cmi.interactions').map(({ id = '', student_response, learner_response, result = '' }) => [
    id,
    student_response ?? learner_response ?? '',
    result,
  ]);
}

/** The interactions that answers give: one each, with ids a person can read. */
export function interactionsFor(
  story: Story,
  answers: readonly Answer[],
  version: Version,
): ReturnType<typeof interactionsIn> {
  return answers.map(({ node, choice }) => {
    const decision = nodeOf(story, node);
    if (!isDecision(decision)) throw new Error(`${node} is no decision`);
    const shows = decision.choices[choice]?.shows ?? {};
    const best = Object.entries(assessedBy(decision));
    const isBest = best.length > 0 && best.every(([criterion, rating]) => shows[criterion] === rating);
    const wrong = version === '1.2' ? 'wrong' : 'incorrect';
    const result = isBest ? 'correct' : Object.keys(shows).length > 0 || best.length === 0 ? 'neutral' : wrong;
    return version === '1.2'
      ? [`${story.id}_${node}`.replaceAll('-', '_'), Object.keys(decision.choices).indexOf(choice).toString(36), result]
      : [`urn:dewis:${story.id}:${node}`, choice.replaceAll('-', '_'), result];
  });
}

/** What is stored of a scenario, read back. */
export function attemptsIn(held: Cmi, stories: readonly Story[], scenario: string) {
  return decodeCourse(stories, held['cmi.suspend_data'] ?? '').saved.attempts[scenario];
}

// Entries are numbered without a gap; an entry's own lists are left as they stand.
function listIn(held: Cmi, list: string): readonly Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  const entry = new RegExp(`^${list}\\.(\\d+)\\.(.+)$`);
  for (const [element, value] of Object.entries(held)) {
    const [, index, leaf] = entry.exec(element) ?? [];
    if (index !== undefined && leaf) (entries[Number(index)] ??= {})[leaf] = value;
  }
  return entries;
}
