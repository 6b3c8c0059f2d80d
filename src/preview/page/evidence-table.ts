import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { criterionKinds, criterionNumber } from '../../core/scenario/standard.ts';
import type { AttemptSummary, Catalogue, CriterionLabel, ScenarioLabels } from '../protocol.ts';
import { evidenceChip } from './chips.ts';
import { attemptsToShow, evidenceFor } from './evidence.ts';
import { scrollTable } from './scroll-table.ts';
import { statusWords } from './standing-line.ts';
import type { Tongue } from './words.ts';

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
        : scrollTable({
            kind: 'evidence',
            label: title,
            heads: [
              words.records.criterion,
              ...learners.map(({ id, given, family }) => headOf(`${given} ${family}`, shown.get(id)!, tongue)),
            ],
            rows: criterionKinds.map((kind) => {
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
            }),
            grouped: true,
          })
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

function headOf(name: string, attempt: AttemptSummary, { words }: Tongue): TemplateResult {
  const facts = [`${words.records.attempt}: ${attempt.number}`, statusWords(attempt, words), attempt.standing.score];
  return html`<a href="/tracking/${attempt.id}">${name}</a>
    <span class="quiet">${words.versions[attempt.version]}</span>
    <span class="quiet">${facts.filter((fact) => fact !== '').join(' · ')}</span>`;
}

/** The scenario's claims in the standard's order; ids alone where there is no file for the standard. */
function criteriaOf(scenario: ScenarioLabels, known: readonly CriterionLabel[]): readonly CriterionLabel[] {
  const labelled = known.filter(({ id }) => scenario.criteria.includes(id));
  const others = scenario.criteria.filter((id) => !known.some((one) => one.id === id));
  return [...labelled, ...others.map((id) => ({ id, kind: 'performance' as const, label: { cy: '', en: '' } }))];
}
