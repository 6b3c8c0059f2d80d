import type { LearnerFigures } from '../../core/proof/learners/figures.ts';
import { html } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader } from '../words.ts';
import { percent } from './marks.ts';
import { part, table } from './parts.ts';

/** How simulated learners fare: the spread of their scores, and how many pass. `mark` is the pass mark, 0..1. */
export function learnersPart(scenario: ScenarioReport, passMark: number, reader: Reader): Markup {
  const { say } = reader;
  const { learners } = scenario;
  if (learners.length === 0) return part(scenario.id, 'learners', reader, html`<p>${say('learners-none')}</p>`);
  const columns = [
    { heading: say('learner') },
    { heading: say('spread') },
    { heading: say('mean'), numeric: true },
    { heading: say('middle-half'), numeric: true },
    { heading: say('passes'), numeric: true },
    { heading: say('passes-in-three'), numeric: true },
    { heading: say('attempts'), numeric: true },
  ];
  const rows = learners.map((figures) => [
    say(`learner-${figures.learner}`),
    histogram(figures, passMark),
    percent(figures.mean),
    `${percent(figures.quantiles.p25)}–${percent(figures.quantiles.p75)}`,
    percent(figures.passes.rate),
    percent(figures.passesInThree),
    figures.attempts,
  ]);
  return part(
    scenario.id,
    'learners',
    reader,
    html`<p>${say('learners-intro', { mark: percent(passMark) })}</p>`,
    table(say('learners-caption'), columns, rows),
    html`<details><summary>${say('attempts-by-score')}</summary>${byScore(learners, reader)}</details>`,
  );
}

const size = { width: 200, height: 44 };

/** A bar for each range of scores, its share of the attempts as its height; a line where the pass mark is. */
function histogram({ histogram: counts }: LearnerFigures, passMark: number): Markup {
  const most = Math.max(...counts);
  const wide = size.width / counts.length;
  const bars = counts.map((count, at) => {
    const high = count === 0 ? 0 : Math.max(1.5, (count / most) * (size.height - 4));
    const from = Math.round((at / counts.length) * 1000) / 1000;
    return html`<rect class="${from < passMark ? 'below' : 'above'}" x="${at * wide + 1}" y="${size.height - high}" width="${wide - 2}" height="${high}" />`;
  });
  const x = passMark * size.width;
  return html`<svg class="histogram" viewBox="0 0 ${size.width} ${size.height + 2}" aria-hidden="true"><path class="axis" d="M0 ${size.height + 1}H${size.width}" />${bars}<path class="pass" d="M${x} 0V${size.height + 2}" /></svg>`;
}

function byScore(learners: readonly LearnerFigures[], { say }: Reader): Markup {
  const columns = [
    { heading: say('score') },
    ...learners.map(({ learner }) => ({ heading: say(`learner-${learner}`), numeric: true })),
  ];
  const bins = learners[0]!.histogram.length;
  const rows = Array.from({ length: bins }, (_, at) => [
    `${percent(at / bins)}–${percent((at + 1) / bins)}`,
    ...learners.map(({ histogram: counts, attempts }) => percent(counts[at]! / attempts)),
  ]);
  return table(say('attempts-by-score'), columns, rows);
}
