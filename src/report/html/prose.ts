import { paragraphsOf } from '../../core/scenario/inline.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import { styled } from './said.ts';

/** Paragraphs of our docs as HTML: emphasis and `code` are kept; of a link, which would lead out of the page, its text. */
export function prose(markdown: string): readonly Markup[] {
  return markdown.split(/\n\s*\n/).map((paragraph) => html`<p>${inline(withoutLinks(paragraph))}</p>`);
}

function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

// Every second part stood between backticks, where stars are stars.
function inline(text: string): readonly Content[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : emphasised(part)));
}

// A paragraph loses the spaces around it, and here they stand between it and code.
function emphasised(text: string): Content {
  const [, before, words = '', after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  return [before, paragraphsOf(words, styled), after];
}
