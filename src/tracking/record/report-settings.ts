import type { LmsSettings } from '../../core/course/course-file.ts';
import type { Asked } from '../session/launch-data.ts';

/** Those of a course's settings that decide what an LMS is told. */
export type ReportSettings = Pick<LmsSettings, 'failed' | 'completed' | 'interactions'>;

/** The course's own settings, with what launch data asks for in their place. */
export function reportSettings(own: ReportSettings, asked: Asked): ReportSettings {
  const one = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === asked.get(name));
  const interactions = asked.get('interactions') ?? '';
  return {
    failed: one('failed', ['failed', 'incomplete']) ?? own.failed,
    completed: one('completed', ['ended', 'passed']) ?? own.completed,
    interactions: isYes(interactions) ?? own.interactions,
  };
}

function isYes(word: string): boolean | undefined {
  return /^(yes|on|true|1)$/.test(word) ? true : /^(no|off|false|0)$/.test(word) ? false : undefined;
}
