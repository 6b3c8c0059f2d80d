import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InteractionView } from '../cmi/interactions.ts';
import { breakable } from './breakable.ts';
import { scrollTable } from './scroll-table.ts';
import type { Tongue } from './words.ts';

/** Each answer as the LMS holds it; what the choice said stands beneath its response. */
export function decisionsTable(interactions: readonly InteractionView[], { words, language }: Tongue): TemplateResult {
  const { attempt } = words;
  return scrollTable({
    kind: 'decisions',
    label: attempt.decisions,
    heads: [attempt.id, attempt.response, attempt.result, attempt.latency, attempt.language, attempt.objectivesOf],
    rows: interactions.map(
      (one) =>
        html`<tr>
          <th scope="row">
            <code>${breakable(one.id)}</code>
            ${
              one.description === ''
                ? nothing
                : html`<span class="quiet" lang=${one.language || nothing}>${one.description}</span>`
            }
          </th>
          <td>
            <code>${breakable(one.response)}</code> ${one.label ? html`<span>${one.label[language]}</span>` : nothing}
          </td>
          <td lang="en">${one.result || '–'}</td>
          <td>${one.latency || '–'}</td>
          <td>${one.language || '–'}</td>
          <td>${one.objectives.map((id) => html`<code>${breakable(id)}</code> `)}</td>
        </tr>`,
    ),
  });
}
