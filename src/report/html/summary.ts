import { otherLanguage } from '../../core/scenario/text.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Report } from '../data/report.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import { tallyOf } from '../data/told.ts';
import type { Tally, ToldFinding } from '../data/told.ts';
import type { Reader } from '../words.ts';
import { scoreRange } from './endings-part.ts';
import { mark, percent } from './marks.ts';
import { facts, table } from './parts.ts';

/** The whole folder in a few lines: a row for each scenario. */
export function courseSummary({ tally, findings, scenarios, mark: passMark }: Report, reader: Reader): Content {
  const { language, say } = reader;
  const columns = [
    { heading: say('scenario') },
    { heading: say('part-findings') },
    { heading: say('routes') },
    { heading: say('score-success') },
    ...(['guesser', 'skilled'] as const).map((id) => ({
      heading: say('passing', { learner: say(`learner-${id}`) }),
      numeric: true,
    })),
  ];
  const rows = scenarios.map((scenario) => [
    html`<a href="#${scenario.id}">${scenario.title[language]}</a>`,
    tallyMarks(tallyOf(findings.filter(({ file }) => file === scenario.file)), reader),
    provedMark(scenario, reader),
    scoreRange(scenario.scores.toSuccess, reader),
    passing(scenario, 'guesser'),
    passing(scenario, 'skilled'),
  ]);
  return [
    html`<p class="tally">${tallyMarks(tally, reader)}</p>`,
    html`<p>${say('mark')}: ${percent(passMark)}</p>`,
    scenarios.length > 0 && table(say('scenarios'), columns, rows),
  ];
}

function passing({ learners }: ScenarioReport, who: 'guesser' | 'skilled'): string {
  const figures = learners.find(({ learner }) => learner === who);
  return figures === undefined ? '–' : percent(figures.passes.rate);
}

/** The heading of a scenario and what is to be known of it first. */
export function scenarioSummary(
  scenario: ScenarioReport,
  findings: readonly ToldFinding[],
  passMark: number,
  reader: Reader,
): Markup {
  const { language } = reader;
  const { title, standard, nodes, scores, limits, lms } = scenario;
  const other = otherLanguage(language);
  const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  return html`<header>
<h2 id="${scenario.id}">${title[language]}</h2>
<p class="other" lang="${other}">${title[other]}</p>
</header>
${facts(reader, [
  ['part-findings', tallyMarks(tallyOf(findings), reader)],
  ['routes', provedMark(scenario, reader)],
  ['states', `${scores.coverage.states}`],
  ['nodes-reached', outOf(scores.coverage.nodes.reached, scores.coverage.nodes.of)],
  ['decisions', count('decision') + count('reflection')],
  ['endings', count('ending')],
  ['score-success', scoreRange(scores.toSuccess, reader)],
  ['score-any', scoreRange(scores.onAnyRoute, reader)],
  ['mark', percent(passMark)],
  ['stored', outOf(limits?.state.length, limits?.state.room)],
  ['interactions', outOf(lms?.interactions.once, lms?.interactions.room)],
  ['commit', outOf(lms?.bytes.commit2004, lms?.bytes.room)],
  ['minutes', scenario.minutes],
  ['standard', html`<a href="${standard.link}">${standard.urn}</a> ${standard.title[language]}`],
  ['file', html`<code>${scenario.file}</code>`],
  ['revision', html`<code>${scenario.revision}</code>`],
])}`;
}

function outOf(figure: number | undefined, room: number | undefined): string {
  return figure === undefined || room === undefined ? '–' : `${figure}/${room}`;
}

function provedMark({ scores }: ScenarioReport, reader: Reader): Markup {
  return scores.coverage.proved ? mark('success', 'proved', reader) : mark('error', 'not-proved', reader);
}

function tallyMarks({ error, warning, accepted }: Tally, reader: Reader): Content {
  if (error + warning + accepted === 0) return mark('success', 'nothing-found', reader);
  return [
    error > 0 && mark('error', 'errors', reader, { count: error }),
    ' ',
    warning > 0 && mark('warning', 'warnings', reader, { count: warning }),
    ' ',
    accepted > 0 && mark('accepted', 'accepted-count', reader, { count: accepted }),
  ];
}
