import { criterionNumber } from '../../core/scenario/standard.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Bounds } from '../../core/proof/graph/bounds.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader } from '../words.ts';
import { nodeAnchor } from './anchors.ts';
import { glyph } from './glyphs.ts';
import { part, scrolling, table } from './parts.ts';

/** Which decision assesses which criterion: the best rating that one of its choices gives. */
export function coveragePart(scenario: ScenarioReport, reader: Reader): Markup {
  const { say } = reader;
  const caption = say('coverage-caption');
  const decisions = Object.entries(scenario.scores.decisions);
  const number = (node: string) => scenario.nodes.findIndex(({ id }) => id === node) + 1;
  return part(
    scenario.id,
    'coverage',
    reader,
    html`<ul class="legend"><li>${rated(2)} ${say('rating-2')}</li><li>${rated(1)} ${say('rating-1')}</li></ul>`,
    scrolling(
      caption,
      html`<table class="matrix">
<caption>${caption}</caption>
<thead><tr><th scope="col">${say('criterion')}</th>${decisions.map(
        ([id]) => html`<th scope="col"><a href="#${nodeAnchor(scenario.id, id)}">${number(id)}. ${id}</a></th>`,
      )}<th scope="col" class="numeric">${say('decisions')}</th></tr></thead>
<tbody>
${Object.keys(scenario.criteria).map((criterion) => {
  const ratings = decisions.map(([, { best }]) => best[criterion]);
  return html`<tr><th scope="row">${criterionName(criterion, scenario, reader)}</th>${ratings.map(
    (rating) => html`<td>${rating && rated(rating)}</td>`,
  )}<td class="numeric">${ratings.filter(Boolean).length}</td></tr>
`;
})}</tbody>
</table>`,
    ),
  );
}

// A figure, and a shape that is filled as far as it says.
function rated(rating: 1 | 2): Content {
  const shape = rating === 2 ? 'best' : 'part';
  return html`<span class="mark ${shape}">${glyph(shape)} ${rating}</span>`;
}

/** What can be earned for each criterion, and how often it is met: exact figures over every route. */
export function criteriaPart(scenario: ScenarioReport, reader: Reader): Markup {
  const { say } = reader;
  const columns = [
    { heading: say('criterion') },
    { heading: say('weight'), numeric: true },
    { heading: say('expected'), numeric: true },
    { heading: say('earned-success'), numeric: true },
    { heading: say('earned-any'), numeric: true },
    { heading: say('met-success'), numeric: true },
    { heading: say('needed'), numeric: true },
  ];
  const rows = Object.entries(scenario.scores.criteria).map(
    ([id, { weight, expected, needed, toSuccess, onAnyRoute }]) => [
      criterionName(id, scenario, reader),
      weight,
      expected,
      range(toSuccess?.earned),
      range(onAnyRoute?.earned),
      range(toSuccess?.met),
      needed,
    ],
  );
  return part(
    scenario.id,
    'criteria',
    reader,
    html`<p>${say('criteria-intro')}</p>`,
    table(say('criteria-caption'), columns, rows),
  );
}

function criterionName(id: string, { criteria, scores }: ScenarioReport, { language, say }: Reader): Content {
  const essential = scores.criteria[id]!.essential;
  return html`<b>${criterionNumber(id, language)}</b> ${criteria[id]!.label[language]}${essential && html` <span class="tag">${say('essential')}</span>`}`;
}

/** From the least to the most; one figure where they are the same, a dash where nothing is known. */
export function range(
  bounds: Bounds | undefined,
  written: (figure: number) => string | number = (figure) => figure,
): string {
  if (bounds === undefined) return '–';
  const [least, most] = [written(bounds.least), written(bounds.most)];
  return least === most ? String(least) : `${least}–${most}`;
}
