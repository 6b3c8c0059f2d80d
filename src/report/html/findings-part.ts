import { otherLanguage } from '../../core/scenario/text.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { ToldFinding } from '../data/told.ts';
import type { Reader } from '../words.ts';
import { codeAnchor, findingAnchor, nodeAnchor } from './anchors.ts';
import { kindOf, mark } from './marks.ts';

/** A finding with its place among all findings of the report. */
export interface Numbered {
  readonly index: number;
  readonly finding: ToldFinding;
}

/** Findings in the order of the file; those that were accepted come last, each with its reason. */
export function findingList(
  findings: readonly Numbered[],
  scenario: ScenarioReport | undefined,
  reader: Reader,
): Content {
  if (findings.length === 0) return html`<p>${mark('success', 'nothing-found', reader)}</p>`;
  const open = findings.filter(({ finding }) => finding.accepted === undefined);
  const accepted = findings.filter(({ finding }) => finding.accepted !== undefined);
  return html`${listed(open, scenario, reader)}
${accepted.length > 0 && html`<h4>${reader.say('accepted-ones')}</h4>${listed(accepted, scenario, reader)}`}`;
}

function listed(findings: readonly Numbered[], scenario: ScenarioReport | undefined, reader: Reader): Content {
  if (findings.length === 0) return undefined;
  return html`<ol class="findings">${findings.map((each) => item(each, scenario, reader))}</ol>`;
}

function item({ index, finding }: Numbered, scenario: ScenarioReport | undefined, reader: Reader): Markup {
  const { language, say } = reader;
  const { accepted, sentence, code, path, file, line, column } = finding;
  const kind = kindOf(finding);
  const other = otherLanguage(language);
  return html`<li id="${findingAnchor(index)}" class="finding ${kind}">
<p class="kind">${mark(kind, kind, reader)} <a href="#${codeAnchor(code)}"><code>${code}</code></a></p>
<p class="sentence">${sentence[language]}</p>
<p class="other" lang="${other}">${sentence[other]}</p>
${accepted !== undefined && html`<p class="reason"><b>${say('reason')}:</b> ${accepted}</p>`}
<p class="where">${placeLink(finding, scenario, reader)}${path.length > 0 && html`<code>${path.join('.')}</code> · `}<code>${file}:${line}:${column}</code></p>
</li>`;
}

function placeLink(
  { path: [root, node] }: ToldFinding,
  scenario: ScenarioReport | undefined,
  { say }: Reader,
): Content {
  if (root !== 'nodes' || !scenario?.nodes.some(({ id }) => id === node)) return undefined;
  return html`<a href="#${nodeAnchor(scenario.id, String(node))}">${say('to-place')}: ${node}</a> · `;
}

/** What was found at one node, as links to the findings. */
export function findingLinks(findings: readonly Numbered[], node: string, reader: Reader): Content {
  const here = findings.filter(({ finding: { path } }) => path[0] === 'nodes' && path[1] === node);
  if (here.length === 0) return undefined;
  return html`<ul class="links">${here.map(
    ({ index, finding }) =>
      html`<li><a href="#${findingAnchor(index)}">${mark(kindOf(finding), kindOf(finding), reader)} <code>${finding.code}</code></a>${
        finding.path.length > 2 && html` <code>${finding.path.slice(2).join('.')}</code>`
      }</li>`,
  )}</ul>`;
}
