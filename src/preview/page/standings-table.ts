import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AttemptSummary, Catalogue, ScenarioLabels } from '../protocol.ts';
import { attemptsToShow, evidenceFor } from './evidence.ts';
import { scrollTable } from './scroll-table.ts';
import { inWords, statusWords } from './standing-line.ts';
import type { Tongue } from './words.ts';

/** Learners down, scenarios across: where each stands in each, by the attempt whose evidence is shown below. */
export function standingsTable(
  catalogue: Catalogue,
  attempts: readonly AttemptSummary[],
  tongue: Tongue,
): TemplateResult {
  const { words, language } = tongue;
  const columns = catalogue.scenarios.map((scenario) => ({ scenario, shown: attemptsToShow(scenario, attempts) }));
  return scrollTable({
    kind: 'standings',
    label: words.records.standings,
    heads: [words.records.learner, ...columns.map(({ scenario }) => scenario.title[language])],
    rows: catalogue.learners.map(
      ({ id, given, family }) =>
        html`<tr>
          <th scope="row">${given} ${family}</th>
          ${columns.map(({ scenario, shown }) => {
            const attempt = shown.get(id);
            return html`<td>${attempt ? standing(scenario, attempt, tongue) : html`<span class="quiet">${words.states.none}</span>`}</td>`;
          })}
        </tr>`,
    ),
  });
}

function standing(scenario: ScenarioLabels, attempt: AttemptSummary, { words }: Tongue): TemplateResult {
  // A course has an objective for each of its scenarios; the record of one alone speaks for it.
  const own = attempt.objectives.find(({ id }) => id.replaceAll('_', '-') === scenario.id);
  const { status, score } = own
    ? { status: inWords(own.status.split(', '), words), score: own.score }
    : { status: statusWords(attempt, words), score: attempt.standing.score };
  const states = [...evidenceFor(scenario, attempt).values()];
  const shown = states.filter(({ state }) => state === 'shown').length;
  return html`<a href="/tracking/${attempt.id}">${status || '–'}</a>
    <span class="quiet">${words.records.score}: ${score || '–'}</span>
    <span class="quiet">${words.records.shownOf}: ${shown}/${scenario.criteria.length}</span>`;
}
