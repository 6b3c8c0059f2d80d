import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Cell = string | TemplateResult;

export interface ScrollTable {
  /** Its class: which columns need what room. */
  readonly kind: 'attempts' | 'calls' | 'decisions' | 'evidence' | 'objectives' | 'raw' | 'standings';
  /** What it holds, for whoever cannot see it. */
  readonly label: string;
  readonly heads: readonly Cell[];
  /** One `<tr>` each; a table in groups gives its `<tbody>`s instead. */
  readonly rows: readonly TemplateResult[];
  readonly grouped?: boolean;
  /** Of limited height: it scrolls down in itself too. */
  readonly tall?: boolean;
}

/** A table that may be wider than its place: it then scrolls in itself, by keyboard as well (WCAG 2.1.1, 1.4.10). */
export function scrollTable({ kind, label, heads, rows, grouped = false, tall = false }: ScrollTable): TemplateResult {
  return html`<div class=${tall ? 'scroll tall' : 'scroll'} tabindex="0" role="group" aria-label=${label}>
    <table class=${kind}>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${
        grouped
          ? rows
          : html`<tbody>
            ${rows}
          </tbody>`
      }
    </table>
  </div>`;
}
