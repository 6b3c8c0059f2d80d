import { coverageOf } from '../../core/proof/graph/coverage.ts';
import { limitFigures } from '../../core/proof/limits/figures.ts';
import type { LimitFigures } from '../../core/proof/limits/figures.ts';
import type { CheckedScenario } from '../../source/check-folder.ts';
import { toldFigures } from '../../tracking/limits/told.ts';
import type { ToldFigures } from '../../tracking/limits/told.ts';
import { toldScenario } from '../../tracking/limits/told-scenario.ts';

/** The most that one package of some scenarios asks of an LMS. */
export interface LmsReport {
  /** What it has to store. */
  readonly limits: LimitFigures;
  /** What it is told. */
  readonly lms: ToldFigures;
}

/**
 * Nothing where a scenario has too many states for its longest route to be known. `interactions` as in `course.yaml`:
 * whether each answer is reported.
 */
export function lmsReport(packaged: readonly CheckedScenario[], interactions: boolean): Partial<LmsReport> {
  const stories = packaged.map(({ story }) => story);
  if (!stories.every((story) => coverageOf(story).proved)) return {};
  return { limits: limitFigures(stories), lms: toldFigures(packaged.map(toldScenario), { interactions }) };
}
