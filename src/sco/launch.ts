import type { Restored } from '../core/course/codec.ts';
import { coachings, judgedBy, keeps, modes } from '../core/course/course.ts';
import type { Course } from '../core/course/course.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import type { StoreSettings } from '../player/state/settings.ts';
import type { Recording } from '../player/state/state.ts';
import type { Launch } from '../tracking/session/launch.ts';
import { wishedLanguage } from './language.ts';

/** What the package says and how it was opened. */
export interface Opened {
  readonly config: PackageConfig;
  /** `null` where there is no LMS. */
  readonly launch: Launch | null;
  /** The launch page's query. */
  readonly query: string;
  /** What was stored, as `decodeCourse` reads it; "" where nothing was. */
  readonly state: string;
}

/** How a package is played this time. */
export interface Beginning {
  readonly course: Course;
  readonly settings: Omit<StoreSettings, 'source' | 'stories'>;
}

/**
 * Puts together what the package says, what the LMS says and what was saved. The LMS's own mark goes before its launch
 * data, and both before the course's.
 *
 * @param restored What was stored; `null` where nothing was.
 */
export function beginningOf(opened: Opened, restored: Restored | null): Beginning {
  const { config, launch } = opened;
  const asked = (name: string) => launch?.asked.get(name);
  const one = <Value>(name: string, values: readonly Value[]) => values.find((value) => value === asked(name));
  const course = judgedBy(config.course, {
    mark: launch?.mark ?? markOf(asked('mark')),
    keep: one('keep', keeps),
    mode: one('mode', modes),
    coach: one('coach', coachings),
  });
  return {
    course,
    settings: {
      plan: { course, title: config.title, scenarios: config.scenarios },
      language: wishedLanguage(opened, restored?.saved.language ?? null),
      attempts: restored?.saved.attempts ?? {},
      preferences: restored?.saved.preferences,
      recording: recordingOf(launch),
      notices: restored?.condition === 'damaged' ? ['damaged'] : [],
    },
  };
}

// `0.8`, `80` and `80%` are one mark.
function markOf(text = ''): number | undefined {
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const value = Number(digits);
  const mark = percent || value > 1 ? value / 100 : value;
  return mark > 0 && mark <= 1 ? mark : undefined;
}

function recordingOf(launch: Launch | null): Recording {
  if (!launch) return 'none';
  if (launch.mode !== 'normal') return launch.mode;
  if (!launch.credit) return 'noCredit';
  return launch.answered ? 'lms' : 'noAnswer';
}
