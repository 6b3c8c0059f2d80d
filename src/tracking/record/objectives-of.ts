import { noAttempts } from '../../core/course/course.ts';
import type { CourseAttempts } from '../../core/course/course.ts';
import type { LmsSettings } from '../../core/course/course-file.ts';
import type { ScenarioStanding } from '../../core/course/standing.ts';
import type { Story, Texts } from '../../core/scenario/story.ts';
import { evidenceOf, measureOf, notMet } from '../../core/score/evidence.ts';
import type { KeptEvidence } from '../../core/score/evidence.ts';
import { reportedScore } from '../../core/score/verdict.ts';
import type { ObjectiveRecord } from './record.ts';

/** What the objectives of one scenario are made from. */
export interface ObjectiveSource {
  readonly story: Story;
  readonly standing: ScenarioStanding;
  readonly texts: Texts | undefined;
  /** 0..1; 1 once an attempt was finished. */
  readonly progress: number;
}

/**
 * The id of a criterion among the objectives: `PPLHSL19.PC01`. Where two scenarios of the course use one standard the
 * scenario goes before it, since an objective's id is unique and what it reports comes from one attempt.
 */
export function criterionObjectiveId(stories: readonly Story[], story: Story, criterion: string): string {
  const id = `${story.standard.urn}.${criterion}`;
  const shared = stories.some((other) => other.id !== story.id && other.standard.urn === story.standard.urn);
  return shared ? `${story.id}.${id}` : id;
}

/**
 * One objective for each criterion a scenario claims. The status is chosen so that no LMS can misread it:
 *
 * - `passed`: shown, in the finished attempt that counts.
 * - `incomplete`: met, and not (yet) shown; after an ending the score tells *partly* (above 0) from *not yet* (0).
 * - `not-attempted`: no decision on the route assessed it.
 *
 * Never `failed`: a verdict is passed on attempts, not on criteria; some LMSs fold a failed objective into the course,
 * and a course can be passed with a criterion not shown. Before any ending nothing is `passed` either, so that an
 * attempt that is begun anew takes back no pass.
 */
export function criterionObjectives(
  { story, standing, texts }: ObjectiveSource,
  attempts: CourseAttempts,
  idOf: (criterion: string) => string,
): readonly ObjectiveRecord[] {
  const { begun } = attempts[story.id] ?? noAttempts;
  const finished = standing.reported?.result !== undefined;
  const evidence = evidenceIn(story, standing);
  return Object.entries(story.criteria).map(([criterion, claim]) => {
    const { state, earned, expected } = evidence[criterion] ?? notMet(claim);
    const description = texts?.criteria[criterion];
    // An attempt begun anew has to take back what an earlier, unfinished one had earned.
    const scored = finished || state !== 'unmet' || begun > 1;
    return {
      id: idOf(criterion),
      ...(description && { description }),
      status: state === 'unmet' ? 'not-attempted' : finished && state === 'shown' ? 'passed' : 'incomplete',
      ...(scored && { score: measureOf(earned, expected) }),
      evidence: { state, earned, expected },
    };
  });
}

/** A scenario of a course as an objective: here an attempt's verdict is reported, as the course's settings want it. */
export function scenarioObjective(
  { story, standing, texts, progress }: ObjectiveSource,
  mark: number,
  failed: LmsSettings['failed'],
): ObjectiveRecord {
  const { score, verdict } = standing;
  const status = ({ passed: 'passed', failed, 'under-way': 'incomplete', 'not-started': 'not-attempted' } as const)[
    standing.status
  ];
  return {
    id: story.id,
    ...(texts && { description: texts.title }),
    status,
    ...(score !== undefined && verdict && { score: reportedScore(score, verdict, mark) }),
    progress,
  };
}

// A finished attempt keeps its evidence: no later revision judges it again.
function evidenceIn(story: Story, { reported }: ScenarioStanding): Readonly<Record<string, KeptEvidence>> {
  return reported?.result?.evidence ?? evidenceOf(story, reported?.answers ?? [], reported?.carried);
}
