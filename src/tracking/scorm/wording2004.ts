import type { Language } from '../../core/scenario/text.ts';
import type { Setting } from './dialect.ts';
import { decimal, identifier, localized, timespan2004, timestamp } from './formats.ts';
import type { InteractionRecord, ObjectiveRecord } from '../record/record.ts';
import type { Wording } from './wording.ts';

/** SCORM 2004 Run-Time Environment, 3rd and 4th Edition, which do not differ in what is used here. */
export const wording2004: Wording = {
  standing: (standing) => [
    ['cmi.progress_measure', decimal(standing.progress)],
    ...score('cmi', standing.score),
    ['cmi.completion_status', standing.completed ? 'completed' : 'incomplete'],
    // `unknown` too: where a failing is withheld it takes back the pass of an attempt that no longer counts.
    ['cmi.success_status', standing.success],
  ],
  whereabouts: ({ state, location, language }) => [
    ['cmi.suspend_data', state],
    ['cmi.location', location],
    ...(language ? [['cmi.learner_preference.language', language] as const] : []),
  ],
  objective,
  interaction,
  sessionTime: (seconds) => ['cmi.session_time', timespan2004(seconds)],
  postsAll: true,
  errors: {
    // General exception, general set failure, general commit failure.
    passing: [101, 351, 391],
    // Store and commit before initialization and after termination.
    lost: [132, 133, 142, 143],
  },
  leave: [['adl.nav.request', 'suspendAll']],
};

// Raw beside scaled, always out of 100: a gradebook may take the raw score as it stands.
function score(group: string, value: number | undefined): readonly Setting[] {
  if (value === undefined) return [];
  return [
    [`${group}.score.scaled`, decimal(value)],
    [`${group}.score.raw`, decimal(value * 100)],
    [`${group}.score.min`, '0'],
    [`${group}.score.max`, '100'],
  ];
}

function objective(index: number, given: ObjectiveRecord, language: Language | null): readonly Setting[] {
  const group = `cmi.objectives.${index}`;
  const { status, description, progress } = given;
  const judged = status === 'passed' || status === 'failed';
  return [
    [`${group}.id`, given.id],
    ...(description && language ? [[`${group}.description`, localized(language, description)] as const] : []),
    ...score(group, given.score),
    ...(progress === undefined ? [] : [[`${group}.progress_measure`, decimal(progress)] as const]),
    [`${group}.success_status`, judged ? status : 'unknown'],
    [`${group}.completion_status`, judged ? 'completed' : status.replace('-', ' ')],
  ];
}

function interaction(index: number, given: InteractionRecord): readonly Setting[] {
  const group = `cmi.interactions.${index}`;
  return [
    [`${group}.id`, `urn:dewis:${given.scenario}:${given.node}`],
    [`${group}.type`, 'choice'],
    // No LMS has to keep more than ten (4.2.9).
    ...given.objectives.slice(0, 10).map((id, at): Setting => [`${group}.objectives.${at}.id`, id]),
    [`${group}.timestamp`, timestamp(given.shownAt)],
    [`${group}.weighting`, given.counts ? '1' : '0'],
    ...(given.best ? [[`${group}.correct_responses.0.pattern`, identifier(given.best)] as const] : []),
    [`${group}.learner_response`, identifier(given.choice)],
    [`${group}.result`, given.result],
    [`${group}.latency`, timespan2004(given.took)],
    ...(given.question ? [[`${group}.description`, localized(given.language, given.question)] as const] : []),
  ];
}
