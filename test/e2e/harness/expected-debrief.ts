import { decisionsOf } from '../../../src/core/lookback/decisions.ts';
import { missingOf } from '../../../src/core/lookback/missing.ts';
import { nextToPractise } from '../../../src/core/lookback/next-to-practise.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { Attempt, Result } from '../../../src/core/play/attempt.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { evidenceOf, firstAnswers, ratingsOf } from '../../../src/core/score/evidence.ts';
import { criterionKinds, criterionNumber } from '../../../src/core/scenario/standard.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import { excerptOf } from '../../../src/player/debrief/excerpt.ts';
import { linesOf, stageOf } from '../../../src/player/scene/stage.ts';
import { pictureAt } from './expected-story.ts';
import type { Screen } from './expected.ts';
import { mark, wholeFigure } from './held.ts';
import type { OurScenario } from './our-two.ts';
import { word } from './words.ts';

/**
 * What has to stand on the screen that looks back on a finished attempt, all of it unfolded: how it ended, the verdict and
 * why, what to do and what to practise next, every fork on the way, and every criterion.
 *
 * @param counting The attempt of before that counts instead.
 */
export function debriefScreen(
  run: Run,
  scenario: OurScenario,
  language: Language,
  counting: Attempt | undefined,
): Screen {
  const { attempt } = run;
  const { result } = attempt;
  if (!result) throw new Error('the attempt is not finished');
  const { title } = scenario.texts[language].nodes[result.ending]!.ending!;
  const criteria = criteriaOf(attempt, scenario, language);
  const moment = { kind: 'ending', node: result.ending } as const;
  return {
    heading: scenario.texts[language].title,
    reads: [
      `${word(language, `outcome.${result.outcome}`)} ${title}`,
      verdictOf(result, language, counting?.result),
      ...missingOf(run.play, attempt).essentials.map(({ criterion }) => criterionIn(criterion, scenario, language)),
      ...criteria.map(({ reads }) => reads),
    ],
    ...pictureAt({ run, moment, scenario, language }),
    controls: [
      word(language, 'debrief.endingWords'),
      ...missedSteps(run).map((number) => word(language, 'debrief.decision', { number })),
      word(language, 'debrief.again'),
      word(language, 'evidenceRecord.open'),
      word(language, 'debrief.menu'),
      ...practiceControls(run, scenario, language),
      word(language, 'debrief.figures'),
      ...criterionKinds.flatMap((kind) => {
        const own = criteria.filter((one) => one.kind === kind);
        const count = word(language, 'menu.criteria', { count: own.length });
        return own.length === 0
          ? []
          : [`${word(language, `debrief.${kind}`)} ${count}`, ...own.flatMap(({ controls }) => controls)];
      }),
      word(language, 'debrief.actions'),
    ],
  };
}

// The decisions that the verdict leads to.
function missedSteps({ play, attempt }: Run): readonly number[] {
  const { essentials, breaches } = missingOf(play, attempt);
  return attempt.result!.verdict.shortfalls.flatMap((one) => {
    if (one === 'breach') return breaches;
    if (one !== 'essential') return [];
    // Those missed alike lead there once.
    const alike = new Map(essentials.map(({ steps, fork }) => [JSON.stringify([steps, fork]), fork ? [fork] : steps]));
    return [...alike.values()].flat();
  });
}

// The ways to practise a moment: of what is to be practised next, and at every fork, unfolded.
function practiceControls({ play, attempt }: Run, { texts }: OurScenario, language: Language): readonly string[] {
  const t = (key: string, values?: Readonly<Record<string, number>>) => word(language, `debrief.${key}`, values);
  const { steps } = routeOf(play, attempt);
  const next = nextToPractise(play, attempt).filter(({ step }) => step !== undefined);
  const decisions = decisionsOf(play, attempt);
  return [
    ...next.map(({ criterion }) => `${t('next.practise')} (${texts[language].criteria[criterion]})`),
    t('curve.chart'),
    t('curve.table'),
    t('route.all.open'),
    ...steps.flatMap(({ number, offered, node, chosen }, at) => {
      const run = decisions[at]!;
      const { says, narration } = linesOf(run, run.moment, texts[language]);
      const { speaker } = stageOf(run) ?? {};
      const who = says && speaker ? `${play.story.cast[speaker]!.name}: ` : '';
      const rating = ratingInAll(Object.values(ratingsOf(play.story, node, chosen)));
      const asked = `${t('decision', { number })}. ${who}${excerptOf(says ?? narration ?? '')}`;
      return [
        rating === undefined ? asked : `${asked} ${word(language, `rating.${rating}`)}`,
        ...(offered.length > 1
          ? [[t('whatIf'), t('otherWays', { count: offered.length - 1 }), `(${t('decision', { number })})`].join(' ')]
          : []),
      ];
    }),
  ];
}

function ratingInAll(ratings: readonly number[]): number | undefined {
  if (ratings.length === 0) return undefined;
  return Math.min(...ratings) === 2 ? 2 : Math.max(...ratings) > 0 ? 1 : 0;
}

function verdictOf({ score, verdict }: Result, language: Language, counting: Result | undefined): string {
  const t = (key: string, values?: Readonly<Record<string, number>>) => word(language, `debrief.${key}`, values);
  // Nothing of a later attempt takes a pass away.
  const already = !verdict.passed && counting?.verdict.passed;
  return [
    `${t('score')} ${wholeFigure(score)} ${t('of100')} ${t('mark', { mark: wholeFigure(mark) })}`,
    ...(already
      ? [t('already.passed'), t('other', { score: wholeFigure(counting.score) })]
      : [t(verdict.passed ? 'passed' : 'failed')]),
    ...(verdict.passed
      ? []
      : [t(already ? 'already.why' : 'why'), ...(verdict.shortfalls.includes('mark') ? [t('shortfalls.mark')] : [])]),
  ].join(' ');
}

// Each in one piece, so that no state can stand beside another criterion.
function criteriaOf(attempt: Attempt, scenario: OurScenario, language: Language) {
  const { story, standard, texts } = scenario;
  const evidence = Object.entries(evidenceOf(story, attempt.answers));
  const numbers = new Map(firstAnswers(attempt.answers).map(({ node }, index) => [node, index + 1]));
  return criterionKinds.flatMap((kind) =>
    evidence
      .filter(([id]) => standard.criteria[id]!.kind === kind)
      .map(([id, { state, earned, expected, sightings }]) => {
        const essential = story.criteria[id]!.essential ? [`(${word(language, 'debrief.essential')})`] : [];
        const measure = word(language, 'debrief.measureLabel', { earned, expected });
        const label = [criterionIn(id, scenario, language), ...essential].join(' ');
        const fold = `${word(language, 'debrief.decisions', { count: sightings.length })} (${texts[language].criteria[id]})`;
        const decisions = sightings.map(({ node }) =>
          word(language, 'debrief.decision', { number: numbers.get(node)! }),
        );
        return {
          kind,
          reads: `${label} ${word(language, `evidence.${state}`)} ${measure}`,
          controls: sightings.length > 0 ? [fold, ...decisions] : [],
        };
      }),
  );
}

function criterionIn(id: string, { texts }: OurScenario, language: Language): string {
  return `${texts[language].criteria[id]!} ${criterionNumber(id, language)}`;
}
