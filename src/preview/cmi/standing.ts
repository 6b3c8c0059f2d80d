import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi, Standing } from '../protocol.ts';
import { elementNames } from './elements.ts';

/** The suspend data every LMS takes: SCORM 1.2's limit, in characters. */
export const suspendDataLimit = 4096;

/** Where the record stands, each value as the LMS holds it and '' where it was never told. */
export function standingOf(version: ScormVersion, cmi: Cmi): Standing {
  const names = elementNames(version);
  const read = (name: string) => cmi[name] ?? '';
  const shared = {
    location: read(names.location),
    exit: read(names.exit),
    totalTime: read(names.totalTime),
    language: read(names.language),
  };
  if (version === '1.2') {
    const status = read('cmi.core.lesson_status');
    return { ...shared, completion: status, success: '', score: read('cmi.core.score.raw'), progress: '' };
  }
  return {
    ...shared,
    completion: read('cmi.completion_status'),
    success: read('cmi.success_status'),
    score: read('cmi.score.raw') || read('cmi.score.scaled'),
    progress: read('cmi.progress_measure'),
  };
}
