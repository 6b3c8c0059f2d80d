import type { Attempt } from '../../../src/core/play/attempt.ts';
import { evidenceOf } from '../../../src/core/score/evidence.ts';
import { criterionKinds, criterionNumber } from '../../../src/core/scenario/standard.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Screen } from './expected.ts';
import { mark, wholeFigure } from './held.ts';
import type { OurScenario } from './our-two.ts';
import { word } from './words.ts';

/** What has to stand on the screen that looks back on a finished attempt: the verdict and why, and every criterion. */
export function debriefScreen(attempt: Attempt, scenario: OurScenario, language: Language): Screen {
  const criteria = criteriaOf(attempt, scenario, language);
  return {
    heading: scenario.texts[language].title,
    reads: [verdictOf(attempt, scenario, language), ...criteria.map(({ reads }) => reads)],
    controls: [
      ...criteria.flatMap(({ decisions }) =>
        decisions > 0 ? [word(language, 'debrief.decisions', { count: decisions })] : [],
      ),
      word(language, 'debrief.again'),
      word(language, 'debrief.menu'),
    ],
  };
}

function verdictOf({ result }: Attempt, { texts }: OurScenario, language: Language): string {
  if (!result) throw new Error('the attempt is not finished');
  const { score, verdict, ending } = result;
  const t = (key: string, values?: Readonly<Record<string, number>>) => word(language, `debrief.${key}`, values);
  return [
    `${t('score')} ${wholeFigure(score)} ${t('of100')} ${t('mark', { mark: wholeFigure(mark) })}`,
    t(verdict.passed ? 'passed' : 'failed'),
    ...(verdict.passed ? [] : [t('why'), ...verdict.shortfalls.map((one) => t(`shortfalls.${one}`))]),
    t('meaning'),
    `${t('ending')}: ${texts[language].nodes[ending]!.ending!.title}`,
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
