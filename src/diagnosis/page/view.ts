import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Diagnosis } from '../diagnosis.ts';
import type { Shown } from '../read/redaction.ts';
import { filled } from '../words.ts';
import type { Words } from '../words.ts';

/** What every part of the page is drawn from. */
export interface View {
  readonly words: Words;
  readonly diagnosis: Diagnosis;
}

/** A part of the page under its heading. */
export function part(id: string, title: string, content: unknown): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>`;
}

/** What only some want to see. */
export function folded(words: Words, title: string, content: unknown): TemplateResult {
  return html`<details>
    <summary>${words.detail}<span class="hidden">: ${title}</span></summary>
    ${content}
  </details>`;
}

/** A text in which what stands between backticks is code. */
export function prose(text: string): readonly (TemplateResult | string)[] {
  return text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

/** A table that is scrolled in its own room where it is too wide for the page. */
export function table(label: string, heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult {
  return html`<div class="scroll" role="group" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A value as far as it may be shown, and else how long it is. */
export function shownText(words: Words, shown: Shown | null | undefined): unknown {
  if (shown === undefined) return words.untold;
  if (shown === null) return words.unread;
  const { text, length, checksum } = shown;
  if (length === undefined) return text === '' ? words.nothing : html`<code>${text}</code>`;
  return [
    text && html`<code>${text}</code> `,
    filled(words.characters, { count: length }),
    checksum ? [' · ', checksumText(words, checksum)] : '',
  ];
}

export function checksumText(words: Words, checksum: string): TemplateResult {
  // The value is code: a screen reader spells it, and it is of no language.
  const [before, after] = words.checksum.split('{{checksum}}');
  return html`${before}<code>${checksum}</code>${after}`;
}
