/** One element of the data model and the value it is to have. */
export type Setting = readonly [element: string, value: string];

/** What is read at launch, by the name of the element that holds it. */
export type LaunchField =
  | 'mode'
  | 'credit'
  | 'completion'
  | 'success'
  | 'score'
  | 'progress'
  | 'location'
  | 'state'
  | 'mark'
  | 'language'
  | 'data';

/**
 * One version of SCORM as data: how an LMS of it is found, called, read and told that a learner is here. With the wording
 * of the same version it is all that differs between versions, so that nothing else asks which version it is. A package
 * carries the one it was built for.
 */
export interface Dialect {
  readonly version: '1.2' | '2004';
  /** The name the API goes by on a window. */
  readonly api: string;
  /** What each call is named on the API. */
  readonly calls: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError', string>>;
  readonly reads: Readonly<Partial<Record<LaunchField, string>>>;
  /** The element group with the learner's preferences, which an LMS may not have. */
  readonly preference: string;
  /** What a score and a pass mark are out of. */
  readonly whole: number;

  /** Always *suspend*: whatever else is stored is given back at the next launch, so that results can be read again. */
  readonly exit: Setting;
  /** That the course is begun, for an LMS that has no status yet. */
  readonly begun: Setting;
  /** A session time of nothing: some LMSs take no commit without one. */
  readonly noTime: Setting;
}
