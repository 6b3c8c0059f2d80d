import type { CourseFile } from '../../core/course/course-file.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Played } from '../../core/proof/course-findings.ts';
import { textsOf } from '../../core/scenario/compile.ts';
import type { ToldScenario } from './widest.ts';
import { toldFigures } from './told.ts';

/** What a course tells an LMS and cannot be kept there, or not be saved while a page goes away. */
export function courseToldFindings({ lms }: CourseFile, played: readonly Played[]): readonly Finding[] {
  const { interactions, bytes } = toldFigures(played.map(toldOf), lms);
  const path = ['scenarios'];
  return [
    ...(interactions.once > interactions.room
      ? [
          {
            code: 'too-many-interactions',
            path,
            values: { found: interactions.once, most: interactions.room },
          } as const,
        ]
      : []),
    ...(bytes.commit2004 > bytes.room
      ? [{ code: 'commit-too-long', path, values: { length: bytes.commit2004, room: bytes.room } } as const]
      : []),
  ];
}

/** A scenario with its words in every language. */
export function toldOf({ scenario, standard, story }: Played): ToldScenario {
  return { story, texts: { cy: textsOf(scenario, standard, 'cy'), en: textsOf(scenario, standard, 'en') } };
}
