import type { Dialect } from './dialect.ts';

/** SCORM 1.2 Run-Time Environment. */
export const scorm12: Dialect = {
  version: '1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  reads: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    // One word for both.
    completion: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    location: 'cmi.core.lesson_location',
    state: 'cmi.suspend_data',
    mark: 'cmi.student_data.mastery_score',
    language: 'cmi.student_preference.language',
    data: 'cmi.launch_data',
  },
  preference: 'cmi.student_preference',
  whole: 100,

  exit: ['cmi.core.exit', 'suspend'],
  begun: ['cmi.core.lesson_status', 'incomplete'],
  noTime: ['cmi.core.session_time', '0000:00:00.00'],
};
