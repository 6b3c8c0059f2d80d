import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Reader, ReportKey } from '../words.ts';
import { sectionAnchor } from './anchors.ts';

/** The parts a scenario's report falls into, in their order on the page. */
export const parts = ['findings', 'map', 'coverage', 'criteria', 'endings', 'learners', 'texts'] as const;
export type Part = (typeof parts)[number];

/** One part of a scenario's report under its heading; no landmark, for every scenario has all of them. */
export function part(scenario: string, name: Part, { say }: Reader, ...contents: readonly Content[]): Markup {
  const anchor = sectionAnchor(scenario, name);
  return html`<section class="part ${name}">
<h3 id="${anchor}">${say(`part-${name}`)}</h3>
${contents}
</section>`;
}

/** A column's or a row's heading, or a cell; `numeric` sets figures to the right. */
interface Column {
  readonly heading: Content;
  readonly numeric?: boolean;
}

/** A table that scrolls within itself where it is wider than the page. The first cell of each row is its heading. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Markup {
  const kind = (at: number) => columns[at]?.numeric === true && 'numeric';
  return scrolling(
    caption,
    html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading }, at) => html`<th scope="col" class="${kind(at)}"><span>${heading}</span></th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first, ...rest]) =>
    html`<tr><th scope="row">${first}</th>${rest.map((cell, at) => html`<td class="${kind(at + 1)}">${cell}</td>`)}</tr>
`,
)}</tbody>
</table>`,
  );
}

/** What may be wider than the page; reached by keyboard, so that it can be scrolled by it too (WCAG 2.1.1). */
export function scrolling(label: string, content: Content): Markup {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${content}</div>`;
}

/** Facts by their names. */
export function facts(reader: Reader, list: readonly (readonly [ReportKey, Content])[]): Markup {
  return html`<dl class="facts">${list.map(([key, fact]) => html`<div><dt>${reader.say(key)}</dt><dd>${fact}</dd></div>`)}</dl>`;
}
