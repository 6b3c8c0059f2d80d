import type { Restored } from '../core/course/codec.ts';
import type { Course } from '../core/course/course.ts';
import type { LmsSettings } from '../core/course/course-file.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import type { Story } from '../core/scenario/story.ts';
import type { StoreSettings } from '../player/settings.ts';
import type { Recording } from '../player/state.ts';
import type { Launch } from '../tracking/launch.ts';
import { languageOf } from './language.ts';
import { packageSource } from './package-source.ts';

/** How a package is played this time. */
export interface Beginning {
  readonly course: Course;
  readonly lms: Pick<LmsSettings, 'failed' | 'interactions'>;
  readonly settings: StoreSettings;
}

/**
 * Puts together what the package says, what the LMS says and what was saved. The LMS's own mark goes before its launch
 * data, and both before the course's.
 *
 * @param launch `null` where there is no LMS.
 * @param restored What was stored; `null` where nothing was.
 */
export function beginningOf(
  config: PackageConfig,
  stories: readonly Story[],
  launch: Launch | null,
  restored: Restored | null,
  query: string,
): Beginning {
  const told = launch?.settings ?? {};
  const mark = launch?.mark ?? told.mark ?? config.course.mark;
  const course = { ...config.course, mark, keep: told.keep ?? config.course.keep };
  return {
    course,
    lms: { failed: told.failed ?? config.lms.failed, interactions: told.interactions ?? config.lms.interactions },
    settings: {
      plan: { course, title: config.title, scenarios: config.scenarios },
      source: packageSource,
      stories,
      language: languageOf({
        saved: restored?.saved.language ?? null,
        launchData: told.language,
        query,
        preference: launch?.language ?? null,
        institution: config.lms.language,
      }),
      attempts: restored?.saved.attempts ?? {},
      recording: recordingOf(launch),
      notices: restored?.condition === 'damaged' ? ['damaged'] : [],
    },
  };
}

function recordingOf(launch: Launch | null): Recording {
  if (!launch) return 'none';
  if (launch.mode !== 'normal') return launch.mode;
  return launch.credit ? 'lms' : 'noCredit';
}
