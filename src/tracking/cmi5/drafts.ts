import type { InteractionRecord, LearningRecord, ObjectiveRecord } from '../record/record.ts';
import { decisionActivity } from './answered.ts';
import { countsIri, decisionIri, objectiveIri } from './iris.ts';
import { idOf } from './statement-id.ts';
import type { Draft, Score } from './statement.ts';

/** What was said of a learner in a registration, be it on its way still: some of it may be said once only. */
export interface Told {
  readonly completed: boolean;
  readonly passed: boolean;
  /** The standing that was told as *failed* last, see `standingOf`; "" where none was. */
  readonly failed: string;
  /** The standing that was told last; "" where none was. */
  readonly standing: string;
}

export const nothingTold: Told = { completed: false, passed: false, failed: '', standing: '' };

/** Where and when something is said. */
export interface Moment {
  /** The learner's enrolment, and the activity in it. */
  readonly registration: string;
  readonly activity: string;
  readonly session: string;
  /** When the session began and what time it is, in milliseconds since 1970. */
  readonly began: number;
  readonly now: number;
}

const progressIri = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/**
 * What a record says that was not said before, in the order to be sent; pure. Each answer as *answered*; *completed* and
 * *passed* once in a registration, as soon as they hold; any other change of a finished course's standing as *scored*.
 *
 * *Failed* is left for the end of the session (`lastDrafts`): cmi5 allows one verdict a session, and who fails may still
 * pass in this one.
 */
export function draftsOf(
  record: LearningRecord,
  told: Told,
  moment: Moment,
): { readonly drafts: readonly Draft[]; readonly told: Told } {
  const answers = record.interactions.map((given) => answered(given, record, told, moment));
  const standing = standingOf(record);
  if (standing === '') return { drafts: answers, told };
  const completes = record.completed && !told.completed;
  const passes = record.success === 'passed' && !told.passed;
  return {
    drafts: [
      ...answers,
      ...(completes ? [judged('completed', record, moment)] : []),
      ...(passes ? [judged('passed', record, moment)] : []),
      ...(passes || standing === told.standing ? [] : [judged('scored', record, moment, moment.now)]),
    ],
    told: { ...told, completed: told.completed || completes, passed: told.passed || passes, standing },
  };
}

/** What ends a session: the verdict that was held back, where there is one, and *terminated*. */
export function lastDrafts(
  record: LearningRecord | undefined,
  told: Told,
  moment: Moment,
): { readonly drafts: readonly Draft[]; readonly told: Told } {
  const standing = record ? standingOf(record) : '';
  const fails = record?.success === 'failed' && !told.passed && standing !== told.failed;
  return {
    drafts: [...(fails ? [judged('failed', record, moment, moment.session)] : []), sessionDraft('terminated', moment)],
    told: fails ? { ...told, failed: standing } : told,
  };
}

/** The first statement of a session, and its last. */
export function sessionDraft(verb: 'initialized' | 'terminated', moment: Moment): Draft {
  const { registration, activity, session, began, now } = moment;
  return {
    id: idOf(registration, activity, session, verb),
    verb,
    at: new Date(now).toISOString(),
    ...(verb === 'terminated' && { lasted: Math.max(0, now - began) / 1000 }),
  };
}

function answered(given: InteractionRecord, record: LearningRecord, told: Told, moment: Moment): Draft {
  const { scenario, node, choice, result, counts, language, shownAt, took } = given;
  const { registration, activity, began, now } = moment;
  return {
    id: idOf(registration, activity, 'answered', scenario, node, choice, shownAt),
    verb: 'answered',
    // Within the session, also where the clock was set meanwhile.
    at: new Date(Math.min(now, Math.max(began, shownAt + took * 1000))).toISOString(),
    lasted: took,
    activity: decisionActivity(decisionIri(scenario, node), given),
    result: {
      response: choice,
      ...(result !== 'neutral' && { success: result === 'correct' }),
      extensions: {
        [countsIri]: counts,
        ...(!told.completed && !record.completed && { [progressIri]: Math.round(record.progress * 100) }),
      },
    },
    language,
    criteria: given.objectives.map(objectiveIri),
  };
}

// `once` tells apart what may be said several times.
function judged(
  verb: 'completed' | 'passed' | 'failed' | 'scored',
  record: LearningRecord,
  { registration, activity, began, now }: Moment,
  ...once: readonly (string | number)[]
): Draft {
  return {
    id: idOf(registration, activity, verb, ...once),
    verb,
    at: new Date(now).toISOString(),
    lasted: Math.max(0, now - began) / 1000,
    result: {
      ...(verb === 'completed' ? { completion: true } : { score: scoreOf(record.score ?? 0) }),
      ...(verb === 'passed' && { success: true }),
      ...(verb === 'failed' && { success: false }),
      extensions: Object.fromEntries(
        record.objectives.map((objective) => [objectiveIri(objective.id), saidOf(objective)]),
      ),
    },
    ...(record.language && { language: record.language }),
  };
}

/** Of a criterion its evidence, of a scenario where the learner stands in it. */
function saidOf({ evidence, status, score, progress }: ObjectiveRecord): Readonly<Record<string, unknown>> {
  if (!evidence) return { status, ...(score !== undefined && { score }), progress };
  const { state, earned, expected } = evidence;
  // Where an attempt is judged every criterion has its score.
  return { state, earned, expected, measure: Math.round((score ?? 0) * 10_000) / 10_000 };
}

function scoreOf(scaled: number): Score {
  return { scaled, raw: Math.round(scaled * 100), min: 0, max: 100 };
}

/** Tells one standing of a finished course from another; "" where there is nothing to judge yet. */
function standingOf({ success, completed, score, objectives }: LearningRecord): string {
  if (score === undefined) return '';
  return idOf(success, String(completed), score, ...objectives.map((objective) => JSON.stringify(saidOf(objective))));
}
