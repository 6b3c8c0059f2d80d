import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Catalogue, ObjectiveView } from '../protocol.ts';
import { breakable } from './breakable.ts';
import { evidenceChip } from './chips.ts';
import { objectiveName } from './objective-name.ts';
import { scrollTable } from './scroll-table.ts';
import type { Tongue } from './words.ts';

/** Each objective as the LMS holds it, with the name its id has in the standard, and what it says as evidence. */
export function objectivesTable(
  objectives: readonly ObjectiveView[],
  catalogue: Catalogue,
  tongue: Tongue,
): TemplateResult {
  const { attempt } = tongue.words;
  return scrollTable({
    kind: 'objectives',
    label: attempt.objectives,
    heads: [attempt.id, attempt.state, attempt.status, attempt.score],
    rows: objectives.map(
      ({ id, state, status, score }) =>
        html`<tr>
          <th scope="row"><code>${breakable(id)}</code> ${objectiveName(id, catalogue, tongue)}</th>
          <td>${evidenceChip(state, tongue.words)}</td>
          <td lang="en">${status || '–'}</td>
          <td>${score || '–'}</td>
        </tr>`,
    ),
  });
}
