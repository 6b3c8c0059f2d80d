import type { Setting } from './dialect.ts';
import { decimal, identifier, timeOfDay, timespan12 } from './formats.ts';
import type { InteractionRecord, ObjectiveRecord, ReportedStanding } from '../record/record.ts';
import type { Wording } from './wording.ts';

/** SCORM 1.2 Run-Time Environment. */
export const wording12: Wording = {
  standing: (standing) => [...score('cmi.core', standing.score), ['cmi.core.lesson_status', lessonStatus(standing)]],
  whereabouts: ({ state, location, language }) => [
    ['cmi.suspend_data', state],
    ['cmi.core.lesson_location', location],
    ...(language ? [['cmi.student_preference.language', language] as const] : []),
  ],
  objective,
  interaction,
  sessionTime: (seconds) => ['cmi.core.session_time', timespan12(seconds)],
  // General exception; not initialized.
  postsAll: false,
  errors: { passing: [101], lost: [301] },
  leave: [],
};

// Never `not attempted`: an LMS may turn it into `completed` at finish.
function lessonStatus({ completed, success }: ReportedStanding): string {
  if (success !== 'unknown') return success;
  return completed ? 'completed' : 'incomplete';
}

function score(group: string, value: number | undefined): readonly Setting[] {
  if (value === undefined) return [];
  return [
    [`${group}.score.raw`, decimal(value * 100)],
    [`${group}.score.min`, '0'],
    [`${group}.score.max`, '100'],
  ];
}

function objective(index: number, { id, status, score: value }: ObjectiveRecord): readonly Setting[] {
  const group = `cmi.objectives.${index}`;
  return [[`${group}.id`, id], ...score(group, value), [`${group}.status`, status.replace('-', ' ')]];
}

// There is no description in this version, so the id itself reads well: `angry_diner_what_happened`.
function interaction(index: number, given: InteractionRecord): readonly Setting[] {
  const group = `cmi.interactions.${index}`;
  const place = (choice: string) => given.choices.indexOf(choice).toString(36);
  return [
    [`${group}.id`, identifier(`${given.scenario}_${given.node}`)],
    [`${group}.type`, 'choice'],
    ...given.objectives.map((id, at): Setting => [`${group}.objectives.${at}.id`, id]),
    [`${group}.time`, timeOfDay(given.shownAt)],
    [`${group}.weighting`, given.counts ? '1' : '0'],
    ...(given.best ? [[`${group}.correct_responses.0.pattern`, place(given.best)] as const] : []),
    [`${group}.student_response`, place(given.choice)],
    [`${group}.result`, given.result === 'incorrect' ? 'wrong' : given.result],
    [`${group}.latency`, timespan12(given.took)],
  ];
}
