import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { paragraphsOf } from '../../core/scenario/inline.ts';

/** An author's text as paragraphs, by way of templates: no text is ever read as HTML. */
export function paragraphs(text: string): TemplateResult[] {
  return paragraphsOf(text, (piece, stars) =>
    stars === 2 ? html`<strong>${piece}</strong>` : stars ? html`<em>${piece}</em>` : piece,
  ).map((paragraph) => html`<p>${paragraph}</p>`);
}
