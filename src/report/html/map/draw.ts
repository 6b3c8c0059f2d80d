import { html } from '../../../markup/html.ts';
import type { Markup } from '../../../markup/xml.ts';
import type { ChoiceReport } from '../../data/nodes.ts';
import type { ScenarioReport } from '../../data/scenario-report.ts';
import type { ToldFinding } from '../../data/told.ts';
import { glyphAt } from '../glyphs.ts';
import { nodeAnchor } from '../anchors.ts';
import { gravest, ratingGlyph } from '../marks.ts';
import type { Reader } from '../../words.ts';
import { mapLayout } from './layout.ts';
import type { Box, Cell, Line, Point } from './layout.ts';
import { shortened, sizes } from './measure.ts';

/** A scenario's map as SVG. Each node links to its texts; `findings` are those of the scenario. */
export function drawnMap(scenario: ScenarioReport, findings: readonly ToldFinding[], reader: Reader): Markup {
  const { width, height, boxes, lines } = mapLayout(scenario);
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const onRoute = new Set(scenario.ways.flatMap(({ strongest, from, to }) => (strongest ? [from, to] : [])));
  // Strong lines last: they lie over the others.
  const drawn = lines.toSorted((one, other) => Number(one.way.strongest) - Number(other.way.strongest));
  return html`<svg class="map" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="group" aria-label="${reader.say('map-label', { title: scenario.title[reader.language] })}">
<defs>${arrowHead('arrow')}${arrowHead('arrow-strong')}${arrowHead('arrow-breach')}</defs>
<g>${drawn.map(drawnLine)}</g>
${boxes.map((box) => drawnBox(box, scenario, findings, onRoute.has(box.node.id), reader))}
</svg>`;
}

function arrowHead(id: string): Markup {
  return html`<marker id="${id}" class="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z" /></marker>`;
}

function drawnLine({ way, points }: Line): Markup {
  const kind = way.strongest ? 'strong' : way.breach ? 'breach' : '';
  return html`<path class="way ${kind} ${way.when !== undefined && 'conditional'}" d="${curve(points)}" marker-end="url(#arrow${kind && `-${kind}`})" />`;
}

/** A line that leaves downwards and arrives from above at each of its points. */
function curve([first, ...rest]: readonly Point[]): string {
  let from = first!;
  const steps = rest.map((to) => {
    const half = (from.y + to.y) / 2;
    const step = `C${at(from.x, half)} ${at(to.x, half)} ${at(to.x, to.y)}`;
    from = to;
    return step;
  });
  return `M${at(first!.x, first!.y)}${steps.join('')}`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function drawnBox(
  { node, x, y, width, height, cells }: Box,
  scenario: ScenarioReport,
  findings: readonly ToldFinding[],
  strong: boolean,
  reader: Reader,
): Markup {
  const number = scenario.nodes.indexOf(node) + 1;
  const here = findings.filter(({ path }) => path[0] === 'nodes' && path[1] === node.id);
  const round = node.kind === 'passage' ? height / 2 : 8;
  return html`<a href="#${nodeAnchor(scenario.id, node.id)}" class="node ${node.kind} ${strong && 'strong'}">
<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" />
${node.ending === undefined ? name(`${number}. ${node.id}`, x + width / 2, y + (cells.length > 0 ? 19 : 25)) : drawnEnding(node.ending, number, x, y, width, reader)}
${cells.map((cell, index) => drawnCell(cell, node.choices!, y, height, index > 0))}
${here.length > 0 && badge(here, x + width, y, reader)}
</a>`;
}

function name(text: string, x: number, y: number): Markup {
  return html`<text class="name" x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
}

function drawnEnding(
  { outcome, title }: NonNullable<ScenarioReport['nodes'][number]['ending']>,
  number: number,
  x: number,
  y: number,
  width: number,
  { language, say }: Reader,
): Markup {
  return html`<rect class="outcome ${outcome}" x="${x}" y="${y}" width="8" height="${sizes.ending.height}" rx="4" />
${name(shortened(`${number}. ${title[language]}`, 24), x + width / 2 + 4, y + 24)}
${glyphAt(outcome, x + 18, y + 33)}<text class="small" x="${x + 40}" y="${y + 45}">${say(`outcome-${outcome}`)}</text>`;
}

function drawnCell(
  { choice, lines, x }: Cell,
  choices: readonly ChoiceReport[],
  y: number,
  height: number,
  parted: boolean,
) {
  const is = choices.find(({ id }) => id === choice)!;
  const middle = x + sizes.cell / 2;
  const top = y + sizes.header;
  const marks = [ratingGlyph(is), ...(is.again ? (['again'] as const) : []), ...(is.breach ? (['stop'] as const) : [])];
  return html`${parted && html`<path class="rule" d="M${x} ${top}V${y + height}" />`}
${marks.map((mark, index) => glyphAt(mark, middle - marks.length * 10 + index * 20 + 2, top + 2))}
${lines.map((line, index) => html`<text class="small" x="${middle}" y="${top + 33 + index * sizes.line}" text-anchor="middle">${line}</text>`)}`;
}

function badge(findings: readonly ToldFinding[], x: number, y: number, { say }: Reader): Markup {
  const grave = gravest(findings);
  return html`<g class="badge ${grave}"><title>${say('findings-here', { count: findings.length })}</title>
<rect x="${x - 26}" y="${y - 12}" width="42" height="24" rx="12" />${glyphAt(grave, x - 20, y - 8)}
<text x="${x + 4}" y="${y + 5}" text-anchor="middle">${findings.length}</text></g>`;
}
