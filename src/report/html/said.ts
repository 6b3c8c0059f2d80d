import { paragraphsOf } from '../../core/scenario/inline.ts';
import type { Stars } from '../../core/scenario/inline.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import { languages } from '../../core/scenario/text.ts';
import type { Text } from '../../core/scenario/text.ts';

/** One text in both languages, side by side where there is room; each says which language it is in. */
export function inBoth(text: Text): Markup {
  return html`<div class="both">${languages.map((language) => html`<div lang="${language}">${paragraphs(text[language])}</div>`)}</div>`;
}

function paragraphs(text: string): readonly Markup[] {
  return paragraphsOf(text, styled).map((paragraph) => html`<p>${paragraph}</p>`);
}

/** A piece of text as its stars have it. */
export function styled(text: string, stars: Stars): Content {
  if (stars === 2) return html`<strong>${text}</strong>`;
  return stars === 1 ? html`<em>${text}</em>` : text;
}
