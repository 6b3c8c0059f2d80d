import type { Dialect } from './dialect.ts';

/** SCORM 2004 Run-Time Environment, 3rd and 4th Edition, which do not differ in what is used here. */
export const scorm2004: Dialect = {
  version: '2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  reads: {
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    completion: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.scaled',
    progress: 'cmi.progress_measure',
    location: 'cmi.location',
    state: 'cmi.suspend_data',
    mark: 'cmi.scaled_passing_score',
    language: 'cmi.learner_preference.language',
    data: 'cmi.launch_data',
  },
  preference: 'cmi.learner_preference',
  whole: 1,

  exit: ['cmi.exit', 'suspend'],
  begun: ['cmi.completion_status', 'incomplete'],
  noTime: ['cmi.session_time', 'PT0S'],
};
