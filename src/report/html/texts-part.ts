import { criterionNumber } from '../../core/scenario/standard.ts';
import type { Variant } from '../../core/scenario/scenario.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ChoiceReport, NodeReport } from '../data/nodes.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader, ReportKey } from '../words.ts';
import { nodeAnchor } from './anchors.ts';
import { conditionWords, effectWords } from './conditions.ts';
import { findingLinks } from './findings-part.ts';
import type { Numbered } from './findings-part.ts';
import { kindWords, waysBy } from './map-part.ts';
import { mark, ratingMark } from './marks.ts';
import { part } from './parts.ts';
import { inBoth } from './said.ts';

/** All that is said at every node, Welsh and English side by side, with what each choice is worth, does and leads to. */
export function textsPart(scenario: ScenarioReport, findings: readonly Numbered[], reader: Reader): Markup {
  return part(
    scenario.id,
    'texts',
    reader,
    scenario.nodes.map((node, index) => nodeTexts(node, index + 1, scenario, findings, reader)),
  );
}

function nodeTexts(
  node: NodeReport,
  number: number,
  scenario: ScenarioReport,
  findings: readonly Numbered[],
  reader: Reader,
): Markup {
  const { say } = reader;
  const effects = effectWords(node, scenario.meters, reader);
  return html`<article class="node-texts" id="${nodeAnchor(scenario.id, node.id)}">
<h4>${number}. ${node.id}</h4>
<p class="meta">${kindWords(node, reader)} · ${say('place')}: ${node.place[reader.language]}${node.speaker !== undefined && ` · ${say('speaker')}: ${node.speaker}`}</p>
${findingLinks(findings, node.id, reader)}
${node.ending && spoken('ending-title', [node.ending.title], scenario, reader)}
${spoken('narration', node.narration, scenario, reader)}
${spoken('says', node.says, scenario, reader)}
${node.choices?.map((choice) => choiceTexts(choice, node, scenario, reader))}
${node.kind === 'passage' && html`<p class="meta">${effects && html`${effects} · `}${waysBy(undefined, node, scenario, reader)}</p>`}
</article>
`;
}

function choiceTexts(choice: ChoiceReport, node: NodeReport, scenario: ScenarioReport, reader: Reader): Markup {
  const { language, say } = reader;
  const effects = effectWords(choice, scenario.meters, reader);
  const shows = Object.entries(choice.shows).map(
    ([id, rating]) => html`<li>${criterionNumber(id, language)}: ${rating}</li>`,
  );
  return html`<section class="choice">
<header><h5>${choice.id}</h5><ul class="marks"><li>${ratingMark(choice, reader)}</li>${shows}${choice.again && html`<li>${mark('again', 'again', reader)}</li>`}${choice.breach && html`<li>${mark('stop', 'breach', reader)}</li>`}</ul></header>
${choice.when && html`<p class="meta">${say('offered-if')} ${conditionWords(choice.when, scenario.meters, reader)}</p>`}
${spoken('label', [choice.label], scenario, reader)}
${spoken('reply', choice.reply, scenario, reader)}
${spoken('coach', [choice.coach], scenario, reader)}
<p class="meta">${effects && html`${effects} · `}${waysBy(choice.id, node, scenario, reader)}</p>
</section>
`;
}

/** A text, or each of its variants with when it is said. */
function spoken(
  key: ReportKey,
  variants: readonly Variant[] | undefined,
  scenario: ScenarioReport,
  reader: Reader,
): Content {
  return variants?.map(
    (variant) => html`<div class="text ${key}">
<p class="name">${reader.say(key)}${
      variants.length > 1 &&
      html` (${variant.when ? html`${reader.say('if')} ${conditionWords(variant.when, scenario.meters, reader)}` : reader.say('otherwise')})`
    }</p>
${inBoth(variant)}
</div>
`,
  );
}
