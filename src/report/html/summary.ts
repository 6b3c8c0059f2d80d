import { otherLanguage } from '../../core/scenario/text.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Report } from '../data/report.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import { tallyOf } from '../data/told.ts';
import type { ToldFinding } from '../data/told.ts';
import type { Reader } from '../words.ts';
import { scenarioAnchor } from './anchors.ts';
import { scoreRange } from './endings-part.ts';
import { mark, percent } from './marks.ts';
import { facts, table } from './parts.ts';
import { tallyMarks, verdict } from './verdict.ts';

/** The simulated learners who say most about a scenario in a word: somebody who knows nothing, and somebody who can. */
const telling = ['guesser', 'skilled'] as const;

/** All that was checked in a few lines: the verdict, and a row for each scenario. */
export function courseSummary({ tally, findings, scenarios, mark: passMark }: Report, reader: Reader): Content {
  const { language, say } = reader;
  const columns = [
    { heading: say('scenario') },
    { heading: say('part-findings') },
    { heading: say('routes') },
    { heading: say('score-success') },
    ...telling.map((who) => ({ heading: say(`passing-${who}`), numeric: true })),
  ];
  const rows = scenarios.map((scenario) => [
    html`<a href="#${scenarioAnchor(scenario.id)}">${scenario.title[language]}</a>`,
    tallyMarks(tallyOf(findings.filter(({ file }) => file === scenario.file)), reader),
    provedMark(scenario, reader),
    scoreRange(scenario.scores.toSuccess, reader),
    ...telling.map((who) => passing(scenario, who)),
  ]);
  return [
    verdict(tally, reader),
    scenarios.length > 0 && [
      html`<p>${say('mark')}: ${percent(passMark)}. ${say('success-note')}</p>`,
      table(say('scenarios'), columns, rows),
    ],
  ];
}

function passing({ learners }: ScenarioReport, who: (typeof telling)[number]): string {
  const figures = learners.find(({ learner }) => learner === who);
  return figures === undefined ? '–' : percent(figures.passes.rate);
}

/** The heading of a scenario and what is to be known of it first; figures that only its makers need stand folded away. */
export function scenarioSummary(
  scenario: ScenarioReport,
  findings: readonly ToldFinding[],
  passMark: number,
  reader: Reader,
): Markup {
  const { language, say } = reader;
  const { title, standard, nodes, scores, limits, lms } = scenario;
  const other = otherLanguage(language);
  const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  return html`<header>
<h2 id="${scenarioAnchor(scenario.id)}">${title[language]}</h2>
<p class="other" lang="${other}">${title[other]}</p>
</header>
${verdict(tallyOf(findings), reader)}
${facts(reader, [
  ['minutes', scenario.minutes],
  ['decisions', count('decision') + count('reflection')],
  ['endings', count('ending')],
  ['routes', provedMark(scenario, reader)],
  ['mark', percent(passMark)],
  ['score-success', scoreRange(scores.toSuccess, reader)],
  ...telling.map((who) => [`passing-${who}`, passing(scenario, who)] as const),
  ['standard', html`<a href="${standard.link}">${standard.urn}</a> ${standard.title[language]}`],
  ['revision', html`<code>${scenario.revision}</code>`],
])}
<details><summary>${say('details')}</summary>${facts(reader, [
    ['file', html`<code>${scenario.file}</code>`],
    ['states', `${scores.coverage.states}`],
    ['nodes-reached', outOf(scores.coverage.nodes.reached, scores.coverage.nodes.of)],
    ['score-any', scoreRange(scores.onAnyRoute, reader)],
    ['stored', outOf(limits?.state.length, limits?.state.room)],
    ['interactions', outOf(lms?.interactions.once, lms?.interactions.room)],
    ['commit', outOf(lms?.bytes.commit2004, lms?.bytes.room)],
  ])}</details>`;
}

function outOf(figure: number | undefined, room: number | undefined): string {
  return figure === undefined || room === undefined ? '–' : `${figure}/${room}`;
}

function provedMark({ scores }: ScenarioReport, reader: Reader): Markup {
  return scores.coverage.proved ? mark('success', 'proved', reader) : mark('error', 'not-proved', reader);
}
