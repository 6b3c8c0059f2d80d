/** Something that is otherwise in a new release, as a designer thinks of it; a sentence for each is in the locales. */
export const changeCodes = [
  'start-moved',
  'moment-added',
  'moment-removed',
  'moment-renamed',
  'moment-looks-renamed',
  'moment-kind',
  'moment-leads',
  'moment-ways-when',
  'moment-does',
  'moment-said-when',
  'moment-timed',
  'ending-outcome',
  'choice-added',
  'choice-removed',
  'choice-renamed',
  'choice-looks-renamed',
  'choice-rated',
  'choice-leads',
  'choice-ways-when',
  'choice-offered-when',
  'choice-does',
  'choice-again',
  'choice-breach',
  'flag-added',
  'flag-removed',
  'meter-added',
  'meter-removed',
  'meter-changed',
  'criterion-claimed',
  'criterion-dropped',
  'criterion-expected',
  'criterion-weight',
  'criterion-needed',
  'criterion-essential',
  'criterion-optional',
  'standard-changed',
  'texts-changed',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

export interface Change {
  readonly code: ChangeCode;
  /** The moment it is about, by the id it has now; by its old one where it was removed. */
  readonly node?: string;
  readonly choice?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Something that is otherwise in the course as a whole. */
export const courseChangeCodes = [
  'scenario-added',
  'scenario-dropped',
  'scenario-looks-renamed',
  'scenario-renamed',
  'scenario-weight',
  'course-id',
  'course-mark',
  'course-keep',
  'course-mode',
  'course-coach',
  'course-lms',
] as const;
export type CourseChangeCode = (typeof courseChangeCodes)[number];

export interface CourseChange {
  readonly code: CourseChangeCode;
  readonly values: Readonly<Record<string, string | number>>;
}
