import type { Language } from '../../core/scenario/text.ts';
import type { Setting } from './dialect.ts';
import type { InteractionRecord, LearningRecord, ObjectiveRecord, ReportedStanding } from '../record/record.ts';

/** How one version of SCORM says what a learning record holds: pure functions, wanted only once there is one. */
export interface Wording {
  /** Score before status, or reports show 0. */
  standing(standing: ReportedStanding): readonly Setting[];
  whereabouts(record: Pick<LearningRecord, 'state' | 'location' | 'language'>): readonly Setting[];
  objective(index: number, objective: ObjectiveRecord, language: Language | null): readonly Setting[];
  interaction(index: number, interaction: InteractionRecord): readonly Setting[];
  sessionTime(seconds: number): Setting;
  readonly errors: ErrorCodes;
  /** Whether an LMS of this version may post all that it holds with each commit, and not only what changed. */
  readonly postsAll: boolean;
  /** What asks the LMS to move on when the learner leaves by our own button; nothing in a version without it. */
  readonly leave: readonly Setting[];
}

/** What an error code says of the value it was answered with; after any other the value will never be taken. */
export interface ErrorCodes {
  /** The same value may be taken another time. */
  readonly passing: readonly number[];
  /** There is no session, or none any more. */
  readonly lost: readonly number[];
}

/** Where a record goes among what the LMS holds already. */
export interface Indexes {
  /** The index of each objective by id, or `null` where the LMS takes no objectives. */
  readonly objectives: ReadonlyMap<string, number> | null;
  /** The index of the record's first interaction, or `null` where the LMS takes none. */
  readonly interactions: number | null;
}

/** A whole record in the order it is to be sent; pure, and the same for every version. */
export function settingsOf(wording: Wording, record: LearningRecord, indexes: Indexes): readonly Setting[] {
  const { objectives, interactions } = indexes;
  return [
    ...wording.whereabouts(record),
    ...wording.standing(record),
    ...record.objectives.flatMap((objective) => {
      const index = objectives?.get(objective.id);
      return index === undefined ? [] : wording.objective(index, objective, record.language);
    }),
    ...(interactions === null
      ? []
      : record.interactions.flatMap((one, place) => wording.interaction(interactions + place, one))),
  ];
}
