import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ScoreRange } from '../../core/proof/score/figures.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader } from '../words.ts';
import { nodeAnchor } from './anchors.ts';
import { range } from './coverage-part.ts';
import { mark, percent } from './marks.ts';
import { part, table } from './parts.ts';

/** Whose shares of the endings are told: nobody is as lost as the first, and nobody as sure as the last. */
const told = ['guesser', 'careless', 'skilled', 'expert'] as const;

/** Every ending: whether a route comes to it, with what scores, and how many simulated learners do. */
export function endingsPart(scenario: ScenarioReport, reader: Reader): Markup {
  const { language, say } = reader;
  const learners = told.flatMap((id) => scenario.learners.find(({ learner }) => learner === id) ?? []);
  const columns = [
    { heading: say('kind-ending') },
    { heading: say('outcome') },
    { heading: say('reached') },
    { heading: say('score') },
    ...learners.map(({ learner }) => ({ heading: say(`learner-${learner}`), numeric: true })),
  ];
  const rows = Object.entries(scenario.scores.endings).map(([id, { outcome, reached, score }]) => [
    html`<a href="#${nodeAnchor(scenario.id, id)}">${titleOf(scenario, id, language)}</a>`,
    mark(outcome, `outcome-${outcome}`, reader),
    reached === undefined ? say('unknown') : say(reached ? 'yes' : 'no'),
    scoreRange(score, reader),
    ...learners.map(({ endings }) => percent(endings[id] ?? 0)),
  ]);
  return part(
    scenario.id,
    'endings',
    reader,
    html`<p>${say('endings-intro')}</p>`,
    table(say('endings-caption'), columns, rows),
  );
}

/** Least and most; where they are bounds that no route need reach, they say so. */
export function scoreRange(score: ScoreRange | undefined, { say }: Reader): Content {
  if (score === undefined) return '–';
  return [range(score, percent), !score.exact && html` <span class="tag">${say('bound')}</span>`];
}

function titleOf({ nodes }: ScenarioReport, ending: string, language: Reader['language']): string {
  return nodes.find(({ id }) => id === ending)!.ending!.title[language];
}
