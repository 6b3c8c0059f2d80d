import type { Language } from '../core/scenario/text.ts';
import type { InteractionRecord, LearningRecord, ObjectiveRecord, ReportedStanding } from './record.ts';

/** One element of the data model and the value it is to have. */
export type Setting = readonly [element: string, value: string];

/** What is read at launch, by the name of the element that holds it. */
export const launchFields = [
  'mode',
  'credit',
  'entry',
  'completion',
  'success',
  'score',
  'progress',
  'location',
  'state',
  'mark',
  'language',
  'data',
] as const;
export type LaunchField = (typeof launchFields)[number];

/**
 * One version of SCORM as data and pure functions: all that differs between versions is behind it, so that nothing
 * else asks which version it is. A package carries the one it was built for.
 */
export interface Dialect {
  readonly version: '1.2' | '2004';
  /** The name the API goes by on a window. */
  readonly api: string;
  /** What each call is named on the API. */
  readonly calls: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError', string>>;
  /** Error codes after which the same value may be taken another time; with any other it never will. */
  readonly passing: readonly number[];
  /** Error codes of a read that only say that nothing was stored yet. */
  readonly unset: readonly number[];
  readonly reads: Readonly<Partial<Record<LaunchField, string>>>;
  /** The element group with the learner's preferences, which an LMS may not have. */
  readonly preference: string;
  /** What a score and a pass mark are out of. */
  readonly whole: number;

  /** Score before status, or reports show 0. */
  standing(standing: ReportedStanding): readonly Setting[];
  whereabouts(record: Pick<LearningRecord, 'state' | 'location' | 'language'>): readonly Setting[];
  objective(index: number, objective: ObjectiveRecord, language: Language | null): readonly Setting[];
  interaction(index: number, interaction: InteractionRecord): readonly Setting[];
  /** Always *suspend*: whatever else is stored is given back at the next launch, so that results can be read again. */
  readonly exit: Setting;
  sessionTime(seconds: number): Setting;
  /** What asks the LMS to move on when the learner leaves by our own button; nothing in a version without it. */
  readonly leave: readonly Setting[];
}

/** Where a record goes among what the LMS holds already. */
export interface Indexes {
  /** The index of each objective by id, or `null` where the LMS takes no objectives. */
  readonly objectives: ReadonlyMap<string, number> | null;
  /** The index of the record's first interaction, or `null` where the LMS takes none. */
  readonly interactions: number | null;
}

/** A whole record in the order it is to be sent; pure, and the same for every version. */
export function settingsOf(dialect: Dialect, record: LearningRecord, indexes: Indexes): readonly Setting[] {
  const { objectives, interactions } = indexes;
  return [
    ...dialect.whereabouts(record),
    ...dialect.standing(record),
    ...record.objectives.flatMap((objective) => {
      const index = objectives?.get(objective.id);
      return index === undefined ? [] : dialect.objective(index, objective, record.language);
    }),
    ...(interactions === null
      ? []
      : record.interactions.flatMap((one, place) => dialect.interaction(interactions + place, one))),
  ];
}
