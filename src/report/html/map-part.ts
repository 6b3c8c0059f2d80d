import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { NodeReport } from '../data/nodes.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import { drawnMap } from './map/draw.ts';
import { isDrawable } from './map/drawable.ts';
import type { Reader } from '../words.ts';
import { nodeAnchor, sectionAnchor } from './anchors.ts';
import { conditionWords } from './conditions.ts';
import type { Numbered } from './findings-part.ts';
import { mark, ratingMark } from './marks.ts';
import { part, scrolling, table } from './parts.ts';

/** The map as a drawing, what its marks mean, and all of it once more in words; in words alone where it is too large. */
export function mapPart(scenario: ScenarioReport, findings: readonly Numbered[], reader: Reader): Markup {
  if (!isDrawable(scenario))
    return part(
      scenario.id,
      'map',
      reader,
      html`<p>${reader.say('map-too-large')} <a href="#${sectionAnchor(scenario.id, 'coverage')}">${reader.say('skip-map')}</a></p>`,
      inWords(scenario, reader),
    );
  const label = reader.say('map-label', { title: scenario.title[reader.language] });
  const drawing = drawnMap(
    scenario,
    findings.map(({ finding }) => finding),
    reader,
  );
  return part(
    scenario.id,
    'map',
    reader,
    html`<p>${reader.say('map-intro')} <a href="#${sectionAnchor(scenario.id, 'coverage')}">${reader.say('skip-map')}</a></p>`,
    legend(reader),
    scrolling(label, drawing),
    html`<details><summary>${reader.say('map-in-words')}</summary>${inWords(scenario, reader)}</details>`,
  );
}

function legend(reader: Reader): Markup {
  const line = (kind: string) =>
    html`<svg class="sample" viewBox="0 0 36 12" aria-hidden="true"><path class="way ${kind}" d="M1 6H35" /></svg>`;
  return html`<ul class="legend">
<li>${line('strong')} ${reader.say('strongest-route')}</li>
<li>${line('conditional')} ${reader.say('on-condition')}</li>
<li>${line('breach')} ${reader.say('second-breach')}</li>
<li>${mark('best', 'rating-best', reader)}</li>
<li>${mark('part', 'rating-part', reader)}</li>
<li>${mark('none', 'rating-none', reader)}</li>
<li>${mark('again', 'again', reader)}</li>
<li>${mark('stop', 'breach', reader)}</li>
</ul>`;
}

function inWords(scenario: ScenarioReport, reader: Reader): Markup {
  const { say } = reader;
  const columns = [{ heading: say('node') }, { heading: say('kind') }, { heading: say('leads-to') }];
  const rows = scenario.nodes.map((node, index) => [
    html`${index + 1}. <a href="#${nodeAnchor(scenario.id, node.id)}">${node.id}</a>`,
    kindWords(node, reader),
    waysFrom(node, scenario, reader),
  ]);
  return table(say('map-in-words'), columns, rows);
}

export function kindWords({ kind, ending }: NodeReport, reader: Reader): Content {
  if (ending === undefined) return reader.say(`kind-${kind}`);
  return [reader.say('kind-ending'), ': ', mark(ending.outcome, `outcome-${ending.outcome}`, reader)];
}

function waysFrom(node: NodeReport, scenario: ScenarioReport, reader: Reader): Content {
  if (node.choices === undefined) return waysBy(undefined, node, scenario, reader);
  return html`<ul>${node.choices.map(
    (choice) =>
      html`<li>${ratingMark(choice, reader)} <code>${choice.id}</code> ${waysBy(choice.id, node, scenario, reader)}</li>`,
  )}</ul>`;
}

/** Where a choice, or a passage, leads: links, each with its condition and with whether a strongest route goes there. */
export function waysBy(
  choice: string | undefined,
  node: NodeReport,
  scenario: ScenarioReport,
  reader: Reader,
): Content {
  return scenario.ways
    .filter((way) => way.from === node.id && way.choice === choice)
    .map(
      ({ to, when, strongest, breach }) =>
        html`<span class="leads">→ <a href="#${nodeAnchor(scenario.id, to)}">${to}</a>${
          when && html` (${reader.say('if')} ${conditionWords(when, scenario.meters, reader)})`
        }${breach && html` (${reader.say('second-breach')})`}${strongest && html` (${reader.say('strongest-route')})`}</span> `,
    );
}
