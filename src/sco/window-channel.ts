import type { Session } from '../tracking/session.ts';
import type { WindowChannel } from './other-windows.ts';

/** As much of a window as others of its origin are reached by and it is loaded anew by; any of it may be missing. */
export interface OpenWindow {
  readonly location?: Pick<Location, 'pathname' | 'search' | 'reload'>;
  readonly performance?: Pick<Performance, 'timeOrigin' | 'now'>;
  readonly BroadcastChannel?: new (name: string) => WindowChannel;
}

/**
 * Where the windows hear of one another in which one learner has one launch of a course: those of one address, course and
 * learner. The address without its query, in which an LMS may put what is new at every launch; of cmi5, whose content may
 * stand at one address for all, the registration as well. `undefined` in a browser that has no such channels, or does not
 * let us.
 */
export function windowChannel(page: OpenWindow, course: string, session: Session): WindowChannel | undefined {
  const { BroadcastChannel, location } = page;
  if (!BroadcastChannel || !location) return undefined;
  const registration = new URLSearchParams(location.search).get('registration') ?? '';
  try {
    return new BroadcastChannel(['dewis', location.pathname, course, registration, learnerOf(session)].join(' '));
  } catch {
    return undefined;
  }
}

// Never stored, and read by pages of the LMS's own origin alone.
function learnerOf({ line }: Session): string {
  if (!('dialect' in line)) return '';
  return line.get(line.dialect.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id') ?? '';
}
