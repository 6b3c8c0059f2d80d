import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ShelfFault } from '../protocol.ts';
import type { Words } from './words.ts';

/** One line for each file that cannot be used: its name, why, and what the reader found. */
export function shelfFaults(faults: readonly ShelfFault[], words: Words): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<section class="card">
    <h2>${words.shelf.faults}</h2>
    <ul class="faults">
      ${faults.map(
        ({ file, code, detail }) =>
          html`<li>
            <code>${file}</code> <span>${words.shelf[code]}</span> <code class="quiet" lang="en">${detail}</code>
          </li>`,
      )}
    </ul>
  </section>`;
}
