import type { PackageFacts } from '../core/course/package-facts.ts';
import type { Outcome } from './probe/trial.ts';
import type { Kept } from './read/keeps.ts';
import type { LaunchAddress } from './read/launch-address.ts';
import type { Entry } from './read/log.ts';
import type { Said } from './read/said.ts';
import type { Search } from './read/search.ts';
import type { StoreRequests } from './read/store-requests.ts';

/** All that was found out about an LMS, as data: what the page says, what it finds, and what a support bundle holds. */
export interface Diagnosis {
  /** `null` where the package's own file could not be had. */
  readonly facts: PackageFacts | null;
  /** `running`: of the session the course is playing in; `own`: the page opened one. */
  readonly session: 'own' | 'running' | 'none';
  /** Of SCORM; `null` for cmi5, where nothing is searched. */
  readonly search: Search | null;
  /** Of cmi5; `null` for SCORM. */
  readonly launchAddress: LaunchAddress | null;
  /** Of cmi5, while the course is running. */
  readonly storeRequests: readonly StoreRequests[];
  /** `null` where no session could be opened. */
  readonly said: Said | null;
  readonly keeps: readonly Kept[];
  /** In the order they were made; empty where the line to the LMS keeps no log. */
  readonly entries: readonly Entry[];
  /** Whether there is a log at all. */
  readonly logged: boolean;
  /** Of the trials made so far. */
  readonly outcomes: readonly Outcome[];
}

/** Whether the trials may be offered: where the course would record, and does not record at this very moment. */
export function mayProbe({ session, said }: Diagnosis): boolean {
  return session === 'own' && said !== null && said.mode === 'normal' && said.credit && said.answered;
}
