import type { Finding } from '../../finding/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isSuccess } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { languages } from '../../scenario/text.ts';
import { inThousandths } from '../../score/verdict.ts';
import { mostPassing } from '../graph/most-passing.ts';
import { learnerFigures } from './figures.ts';
import type { LearnerFigures } from './figures.ts';
import { guessesOf } from './guesses.ts';
import type { LearnerId } from './learners.ts';

/** The share of attempts, 0..1, below which a guesser's passes are to lie. */
const guessing = 0.05;

/**
 * With fewer decisions than this a story is a moment to practise and no test: at three of three choices each, one guesser
 * in 27 gets all of it right (3.7 %), and no mark that forgives a single slip keeps the others out.
 */
const fewest = 4;

/** So many decisions are named as the first to look at. */
const named = 3;

/** What simulated learners tell of a scenario's fairness: who passes that should not, and who does not that should. */
export function learnerFindings(scenario: Scenario, story: Story, mark: number): readonly Finding[] {
  const figures = new Map(learnerFigures(scenario, story, mark).map((figure) => [figure.learner, figure]));
  const expert = figures.get('expert');
  if (expert === undefined) return [];
  return [
    ...expertFails(expert, story, mark),
    ...(expert.decisions < fewest ? [] : passingUnearned((learner) => figures.get(learner)!, story)),
  ];
}

// Where no success can be passed, `mark-out-of-reach` tells of it.
function expertFails({ passes, mean, endings }: LearnerFigures, story: Story, mark: number): readonly Finding[] {
  if (passes.rate === 1 || mostPassing(story, isSuccess) < mark) return [];
  const values = { score: inThousandths(mean), mark, ending: endingsOf(endings) };
  return [{ code: 'expert-fails', path: ['nodes'], values }];
}

function endingsOf(endings: LearnerFigures['endings']): string {
  const reached = Object.entries(endings).filter(([, share]) => share > 0);
  return reached.map(([ending]) => ending).join(', ') || '–';
}

function passingUnearned(figures: (learner: LearnerId) => LearnerFigures, story: Story): readonly Finding[] {
  const guesser = figures('guesser').passes;
  const tooOften: Finding = {
    code: 'guesser-passes',
    path: ['nodes'],
    values: {
      found: percent(guesser.rate),
      least: percent(guesser.least),
      most: percent(guesser.most),
      nodes: guessesOf(story)
        .slice(0, named)
        .map(({ node, guessed, best }) => `${node} ${percent(guessed)}/${percent(best)}`)
        .join(', '),
    },
  };
  return [
    // Under the limit for sure: all of what the true rate may be.
    ...(guesser.most >= guessing ? [tooOften] : []),
    ...languages.flatMap((language) => [
      ...everPassing('longest-passes', figures(`longest-${language}`), language),
      ...everPassing('shortest-passes', figures(`shortest-${language}`), language),
    ]),
  ];
}

function everPassing(
  code: 'longest-passes' | 'shortest-passes',
  { passes, mean }: LearnerFigures,
  language: string,
): readonly Finding[] {
  if (passes.rate === 0) return [];
  return [{ code, path: ['nodes'], values: { language, found: percent(passes.rate), score: percent(mean) } }];
}

/** A share as a percentage with one decimal. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
