import type { PackageConfig } from '../core/course/package-config.ts';
import type { PlayerStore } from '../player/state/store.ts';
import { learnerNameIn } from '../tracking/session/learner-name.ts';
import type { Session } from '../tracking/session/session.ts';
import type { Keeper } from './keeper.ts';
import { keepsakeOf } from './keepsake.ts';
import { offerCheck } from './offer-check.ts';
import { Recorder } from './recorder.ts';
import type { Recording } from './recorder.ts';
import type { Visit } from './visit.ts';

/** A course that is being played, and what it was opened with. */
export interface Played extends Omit<Recording, 'store' | 'session' | 'lms'> {
  readonly store: PlayerStore;
  /** `null` where there is no LMS. */
  readonly session: Session | null;
  readonly config: PackageConfig;
  readonly visit: Visit;
}

/**
 * Who keeps what happens: the LMS, where it is to record; without one this visit; nobody in browse and review. From now on
 * whoever looks after the LMS can look into what it does, all the more where nothing is kept.
 */
export function keeperOf({ store, session, config: { format, lms }, visit, ...rest }: Played): Keeper {
  if (format) offerCheck({ session, format, clock: rest.means.clock }, window);
  if (session) store.learner = () => learnerNameIn(session);
  if (!session) return { changed: () => visit.write(keepsakeOf(store)) };
  if (session.recording) return new Recorder({ ...rest, store, session, lms });
  return { changed: ({ cause }) => cause === 'leave' && session.close('leave') };
}
