import type { Dialect } from '../tracking/scorm/dialect.ts';

/** The id of the page's data block. */
export const thinConfigId = 'thin';

/** What the page of a thin package was built with: where the course is, and by which names the API goes. */
export interface ThinConfig extends Pick<Dialect, 'version' | 'api' | 'calls'> {
  /** Where the course is hosted: an absolute address. */
  readonly address: string;
}
