import { nextToPractise } from '../../../src/core/lookback/next-to-practise.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { Attempt, Result } from '../../../src/core/play/attempt.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { evidenceOf } from '../../../src/core/score/evidence.ts';
import { criterionKinds, criterionNumber } from '../../../src/core/scenario/standard.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import { pictureAt } from './expected-story.ts';
import type { Screen } from './expected.ts';
import { mark, wholeFigure } from './held.ts';
import type { OurScenario } from './our-two.ts';
import { word } from './words.ts';

/**
 * What has to stand on the screen that looks back on a finished attempt: how it ended, the verdict and why, what to practise
 * next, every fork on the way, and every criterion.
 */
export function debriefScreen(run: Run, scenario: OurScenario, language: Language): Screen {
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
      verdictOf(result, language),
      ...criteria.map(({ reads }) => reads),
    ],
    ...pictureAt({ run, moment, scenario, language }),
    controls: [
      ...practiceControls(run, language),
      ...criteria.flatMap(({ decisions }) =>
        decisions > 0 ? [word(language, 'debrief.decisions', { count: decisions })] : [],
      ),
      word(language, 'debrief.again'),
      word(language, 'evidenceRecord.open'),
      word(language, 'debrief.menu'),
    ],
  };
}

// The ways to practise a moment: of what is to be practised next, and at every fork.
function practiceControls({ play, attempt }: Run, language: Language): readonly string[] {
  const t = (key: string, values?: Readonly<Record<string, number>>) => word(language, `debrief.${key}`, values);
  const { steps } = routeOf(play, attempt);
  const next = nextToPractise(play, attempt).filter(({ step }) => step !== undefined);
  return [
    ...next.map(({ criterion }) => `${t('next.practise')}: ${criterionNumber(criterion, language)}`),
    t('curve.chart'),
    t('curve.table'),
    ...steps
      .filter(({ offered }) => offered.length > 1)
      .map(({ number, offered }) =>
        [t('whatIf'), t('otherWays', { count: offered.length - 1 }), `(${t('decision', { number })})`].join(' '),
      ),
  ];
}

function verdictOf({ score, verdict }: Result, language: Language): string {
  const t = (key: string, values?: Readonly<Record<string, number>>) => word(language, `debrief.${key}`, values);
  return [
    `${t('score')} ${wholeFigure(score)} ${t('of100')} ${t('mark', { mark: wholeFigure(mark) })}`,
    t(verdict.passed ? 'passed' : 'failed'),
    ...(verdict.passed ? [] : [t('why'), ...verdict.shortfalls.map((one) => t(`shortfalls.${one}`))]),
    t('meaning'),
  ].join(' ');
}

// Each in one piece, so that no state can stand beside another criterion.
function criteriaOf(attempt: Attempt, { story, standard, texts }: OurScenario, language: Language) {
  const evidence = Object.entries(evidenceOf(story, attempt.answers));
  return criterionKinds.flatMap((kind) =>
    evidence
      .filter(([id]) => standard.criteria[id]!.kind === kind)
      .map(([id, { state, earned, expected, sightings }]) => {
        const essential = story.criteria[id]!.essential ? [`(${word(language, 'debrief.essential')})`] : [];
        const measure = word(language, 'debrief.measureLabel', { earned, expected });
        const label = [criterionNumber(id, language), texts[language].criteria[id]!, ...essential].join(' ');
        return { reads: `${label} ${word(language, `evidence.${state}`)} ${measure}`, decisions: sightings.length };
      }),
  );
}
