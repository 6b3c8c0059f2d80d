import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { criterionKinds, criterionNumber } from '../../core/scenario/standard.ts';
import type { AttemptSummary, Catalogue, CriterionLabel, ObjectiveView, ScenarioLabels } from '../protocol.ts';
import { evidenceChip } from './chips.ts';
import { statusWords } from './standing-line.ts';
import type { Tongue } from './words.ts';

/** The objectives of a record that are this scenario's criteria, by criterion. */
export function evidenceFor(scenario: ScenarioLabels, attempt: AttemptSummary): ReadonlyMap<string, ObjectiveView> {
  const found = new Map<string, ObjectiveView>();
  for (const objective of attempt.objectives) {
    const [criterion = '', standard, ...owner] = objective.id.split('.').reverse();
    // `PPLHSL19.PC01`, or with its scenario in front where two of a course use one standard.
    const own = owner.length === 0 || owner.join('.') === scenario.id;
    if (own && standard === scenario.standard && scenario.criteria.includes(criterion)) found.set(criterion, objective);
  }
  return found;
}

/** For each learner, the attempt whose evidence is shown: the last in normal mode that has any. Newest come first. */
function attemptsToShow(
  scenario: ScenarioLabels,
  attempts: readonly AttemptSummary[],
): ReadonlyMap<number, AttemptSummary> {
  const chosen = new Map<number, AttemptSummary>();
  for (const attempt of attempts)
    if (attempt.mode === 'normal' && !chosen.has(attempt.learner) && evidenceFor(scenario, attempt).size > 0)
      chosen.set(attempt.learner, attempt);
  return chosen;
}

/** One scenario: its criteria down, the learners across. */
export function evidenceTable(
  scenario: ScenarioLabels,
  catalogue: Catalogue,
  attempts: readonly AttemptSummary[],
  tongue: Tongue,
): TemplateResult {
  const { words, language } = tongue;
  const standard = catalogue.standards.find(({ urn }) => urn === scenario.standard);
  const shown = attemptsToShow(scenario, attempts);
  const learners = catalogue.learners.filter(({ id }) => shown.has(id));
  const without = catalogue.learners.filter(({ id }) => !shown.has(id));
  const title = scenario.title[language];
  return html`<section class="card" aria-labelledby="evidence-${scenario.id}">
    <h3 id="evidence-${scenario.id}">${title}</h3>
    <p class="quiet">
      ${standard ? html`<a href=${standard.link}>${standard.title[language]}</a> (${standard.urn})` : scenario.standard}
    </p>
    ${
      learners.length === 0
        ? html`<p>${words.records.noEvidence}</p>`
        : html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
          <table class="evidence">
            <thead>
              <tr>
                <th scope="col">${words.records.criterion}</th>
                ${learners.map(({ id, given, family }) => headCell(`${given} ${family}`, shown.get(id)!, tongue))}
              </tr>
            </thead>
            ${criterionKinds.map((kind) => {
              const criteria = criteriaOf(scenario, standard?.criteria ?? []).filter((one) => one.kind === kind);
              return criteria.length === 0
                ? html``
                : html`<tbody>
                    <tr class="kind">
                      <th scope="rowgroup" colspan=${learners.length + 1}>${words.kinds[kind]}</th>
                    </tr>
                    ${criteria.map(
                      ({ id, label }) =>
                        html`<tr>
                          <th scope="row"><b>${criterionNumber(id, language)}</b> ${label[language]}</th>
                          ${learners.map(
                            (learner) =>
                              html`<td>
                                ${evidenceChip(evidenceFor(scenario, shown.get(learner.id)!).get(id)?.state ?? 'none', words)}
                              </td>`,
                          )}
                        </tr>`,
                    )}
                  </tbody>`;
            })}
          </table>
        </div>`
    }
    ${
      without.length === 0 || learners.length === 0
        ? ''
        : html`<p class="quiet">
          ${words.records.without}: ${without.map(({ given, family }) => `${given} ${family}`).join(' · ')}
        </p>`
    }
  </section>`;
}

function headCell(name: string, attempt: AttemptSummary, { words }: Tongue): TemplateResult {
  const facts = [`${words.records.attempt}: ${attempt.number}`, statusWords(attempt), attempt.standing.score];
  return html`<th scope="col">
    <a href="/tracking/${attempt.id}">${name}</a>
    <span class="quiet">${words.versions[attempt.version]}</span>
    <span class="quiet">${facts.filter((fact) => fact !== '').join(' · ')}</span>
  </th>`;
}

/** The scenario's claims in the standard's order; ids alone where there is no file for the standard. */
function criteriaOf(scenario: ScenarioLabels, known: readonly CriterionLabel[]): readonly CriterionLabel[] {
  const labelled = known.filter(({ id }) => scenario.criteria.includes(id));
  const others = scenario.criteria.filter((id) => !known.some((one) => one.id === id));
  return [...labelled, ...others.map((id) => ({ id, kind: 'performance' as const, label: { cy: '', en: '' } }))];
}
