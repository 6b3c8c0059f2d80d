import type { CourseFile } from '../../core/course/course-file.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Played } from '../../core/proof/played.ts';
import { toldFigures } from './told.ts';
import type { ToldFigures } from './told.ts';
import { toldScenario } from './told-scenario.ts';

/** What a course tells an LMS and cannot be kept there, or not be saved while a page goes away. */
export function courseToldFindings({ lms }: CourseFile, played: readonly Played[]): readonly Finding[] {
  const { interactions, bytes } = toldFigures(played.map(toldScenario), lms);
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
    ...(isTooLong(bytes)
      ? [
          {
            code: 'commit-too-long',
            path,
            values: { length: bytes.commit2004, room: bytes.room, alone: tooLongAlone(played, lms) },
          } as const,
        ]
      : []),
  ];
}

// Where one is wider than it is taken to be, there is no telling how much is posted in a later session.
function isTooLong({ commit2004, room, wider }: ToldFigures['bytes']): boolean {
  return commit2004 > room || wider;
}

/** The scenarios that are too long to be saved so even where each is a package of its own. */
function tooLongAlone(played: readonly Played[], lms: CourseFile['lms']): string {
  const alone = played.filter((one) => {
    const { bytes } = toldFigures([toldScenario(one)], lms);
    return isTooLong(bytes);
  });
  return alone.map(({ scenario }) => scenario.id).join(', ') || '–';
}
