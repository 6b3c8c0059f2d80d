import { html } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Report } from '../data/report.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader } from '../words.ts';
import { meaningsAnchor, scenarioAnchor, sectionAnchor } from './anchors.ts';
import { coveragePart, criteriaPart } from './coverage-part.ts';
import { endingsPart } from './endings-part.ts';
import { findingList } from './findings-part.ts';
import type { Numbered } from './findings-part.ts';
import { learnersPart } from './learners-part.ts';
import { mapPart } from './map-part.ts';
import { meaningsPart } from './meanings-part.ts';
import type { ProseOn } from './meanings-part.ts';
import { part, parts } from './parts.ts';
import { style } from './style/style.ts';
import { courseSummary, scenarioSummary } from './summary.ts';
import { textsPart } from './texts-part.ts';

/** What a page needs beside the report and its reader. */
export interface PageSettings {
  /** The day of the check, as the reader's language writes it. */
  readonly date: string;
  /** A text's hash in base64. */
  readonly sha256: (text: string) => string;
  readonly proseOn: ProseOn;
}

/**
 * The report as one page that needs nothing else: it can be mailed, printed and read without a network. No script; the
 * policy lets in the one style and nothing besides. The same report and settings give the same page.
 */
export function reportPage(report: Report, reader: Reader, { date, sha256, proseOn }: PageSettings): string {
  const title = reader.say('title');
  const subject = subjectOf(report, reader);
  const numbered = report.findings.map((finding, index): Numbered => ({ finding, index }));
  const own = (scenario: ScenarioReport) => numbered.filter(({ finding }) => finding.file === scenario.file);
  const others = numbered.filter(({ finding }) => !report.scenarios.some(({ file }) => file === finding.file));
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject === undefined ? title : `${title}: ${subject}`}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">${reader.say('skip')}</a>
<header>
<p class="kicker">Dewis</p>
<h1>${title}</h1>
${subject !== undefined && html`<p class="course">${subject}</p>`}
<p class="meta">${reader.say('date')}: ${date}</p>
</header>
<nav aria-label="${reader.say('contents')}">${contents(report, reader)}</nav>
<main id="main" tabindex="-1">
<section aria-labelledby="folder">
<h2 id="folder">${reader.say('at-a-glance')}</h2>
${courseSummary(report, reader)}
${others.length > 0 && html`<h3>${reader.say('course-findings')}</h3>${findingList(others, undefined, reader)}`}
</section>
${report.scenarios.map((scenario) => scenarioSection(scenario, own(scenario), report, reader))}
${meaningsPart(report, proseOn, reader)}
</main>
</body>
</html>
`.markup;
}

/** What the report is about, by its title: the course, or the one scenario that was asked for. */
function subjectOf({ file, course, scenarios }: Report, { language }: Reader): string | undefined {
  return (file === undefined ? course : scenarios[0])?.title[language] ?? file;
}

function contents({ scenarios, findings }: Report, reader: Reader): Markup {
  return html`<ul>${scenarios.map(
    ({ id, title }) =>
      html`<li><a href="#${scenarioAnchor(id)}">${title[reader.language]}</a><ul>${parts.map(
        (name) => html`<li><a href="#${sectionAnchor(id, name)}">${reader.say(`part-${name}`)}</a></li>`,
      )}</ul></li>`,
  )}${findings.length > 0 && html`<li><a href="#${meaningsAnchor}">${reader.say('meanings')}</a></li>`}</ul>`;
}

function scenarioSection(
  scenario: ScenarioReport,
  findings: readonly Numbered[],
  { mark }: Report,
  reader: Reader,
): Markup {
  return html`<section class="scenario" aria-labelledby="${scenarioAnchor(scenario.id)}">
${scenarioSummary(
  scenario,
  findings.map(({ finding }) => finding),
  mark,
  reader,
)}
${part(scenario.id, 'findings', reader, findingList(findings, scenario, reader))}
${mapPart(scenario, findings, reader)}
${coveragePart(scenario, reader)}
${criteriaPart(scenario, reader)}
${endingsPart(scenario, reader)}
${learnersPart(scenario, mark, reader)}
${textsPart(scenario, findings, reader)}
</section>
`;
}
