import type { AttemptSummary, ObjectiveView, ScenarioLabels } from '../protocol.ts';

/** The objectives of a record that are this scenario's criteria, by criterion. */
export function evidenceFor(scenario: ScenarioLabels, attempt: AttemptSummary): ReadonlyMap<string, ObjectiveView> {
  const found = new Map<string, ObjectiveView>();
  for (const objective of attempt.objectives) {
    const [criterion = '', standard, ...owner] = objective.id.split('.').reverse();
    // `PPLHSL19.PC01`, or with its scenario in front where two of a course use one standard.
    const own = owner.length === 0 ? plays(attempt, scenario.id) : owner.join('.') === scenario.id;
    if (own && standard === scenario.standard && scenario.criteria.includes(criterion)) found.set(criterion, objective);
  }
  return found;
}

// Two scenarios may share a standard. A package of one alone is called after it, or was left in it where somebody has given
// the zip another name; a course has an objective for each of its scenarios.
function plays({ package: name, standing, objectives }: AttemptSummary, scenario: string): boolean {
  const called = name === scenario || name.startsWith(`${scenario}.`);
  return called || standing.location.startsWith(`${scenario}/`) || objectives.some(({ id }) => id === scenario);
}

/** For each learner, the attempt whose evidence is shown: the last in normal mode that has any. Newest come first. */
export function attemptsToShow(
  scenario: ScenarioLabels,
  attempts: readonly AttemptSummary[],
): ReadonlyMap<number, AttemptSummary> {
  const chosen = new Map<number, AttemptSummary>();
  for (const attempt of attempts)
    if (attempt.mode === 'normal' && !chosen.has(attempt.learner) && evidenceFor(scenario, attempt).size > 0)
      chosen.set(attempt.learner, attempt);
  return chosen;
}
