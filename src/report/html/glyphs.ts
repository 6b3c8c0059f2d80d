import { html } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';

const ticked = html`<circle cx="8" cy="8" r="7" class="fill" /><path d="M4.6 8.3l2.4 2.4 4.5-5" class="cut" />`;
const halfFull = html`<circle cx="8" cy="8" r="6.2" class="line" /><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" class="fill" />`;
const noEntry = html`<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" class="fill" /><path d="M4.5 8h7" class="cut" />`;

/** Shapes that stand beside a word, or in for one on the map, so that no meaning hangs on colour alone (WCAG 1.4.1). */
const shapes = {
  best: ticked,
  part: halfFull,
  none: html`<circle cx="8" cy="8" r="6.2" class="line" />`,
  again: html`<path d="M12.6 5.2A5.4 5.4 0 1 0 13.4 8" class="line" /><path d="M13.9 1.9v4.3H9.6z" class="fill" />`,
  stop: noEntry,
  success: ticked,
  partial: halfFull,
  failure: html`<circle cx="8" cy="8" r="7" class="fill" /><path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" class="cut" />`,
  safety: noEntry,
  error: html`<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" class="fill" /><path d="M8 4v5M8 11.2v.6" class="cut" />`,
  warning: html`<path d="M8 1.2l7.2 13.2H.8z" class="fill" /><path d="M8 5.6v4.2M8 11.8v.5" class="cut" />`,
  accepted: html`<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" class="line" /><path d="M4.6 8.3l2.4 2.4 4.5-5" class="line" />`,
} as const;

export type Glyph = keyof typeof shapes;

/** A shape in a line of text, as high as the letters. What it means has to stand beside it in words. */
export function glyph(name: Glyph): Markup {
  return html`<svg class="glyph ${name}" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;
}

/** The same 16 by 16 within a drawing, from its upper left corner. */
export function glyphAt(name: Glyph, x: number, y: number): Markup {
  return html`<g class="glyph ${name}" transform="translate(${x} ${y})">${shapes[name]}</g>`;
}
