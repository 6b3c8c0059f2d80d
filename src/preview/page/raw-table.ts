import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cmi } from '../protocol.ts';
import { breakable } from './breakable.ts';
import { scrollTable } from './scroll-table.ts';
import type { Words } from './words.ts';

/** A record in the data model's own words, without the elements that are empty. */
export function rawTable(cmi: Cmi, { attempt }: Words): TemplateResult {
  return scrollTable({
    kind: 'raw',
    label: attempt.raw,
    heads: [attempt.element, attempt.value, attempt.length],
    rows: Object.entries(cmi)
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<tr>
            <th scope="row"><code>${breakable(name)}</code></th>
            <td class="value">${value}</td>
            <td>${value.length}</td>
          </tr>`,
      ),
    tall: true,
  });
}
