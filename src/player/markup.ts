import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * An author's text as paragraphs. Blank lines part them; `*em*` and `**strong**` are the only markup, and become
 * elements by way of templates: no text is ever read as HTML.
 */
export function paragraphs(text: string): TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${inline(paragraph.trim())}</p>`);
}

/** The same within one line. */
export function inline(text: string): (string | TemplateResult)[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part) => {
    if (/^\*\*[^*]+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    if (/^\*[^*]+\*$/.test(part)) return html`<em>${part.slice(1, -1)}</em>`;
    return part;
  });
}
