import type { Session } from '../tracking/session/session.ts';
import type { WindowChannel } from './other-windows.ts';

/** As much of a window as others of its origin are reached by and it is loaded anew by; any of it may be missing. */
export interface OpenWindow {
  readonly location?: Pick<Location, 'pathname' | 'search' | 'reload'>;
  readonly performance?: Pick<Performance, 'timeOrigin' | 'now'>;
  readonly BroadcastChannel?: new (name: string) => WindowChannel;
}

/**
 * Where the windows hear of one another in which one learner has one course open: those of one address, course and learner.
 * The address without its query, in which an LMS may put what is new at every launch; that of the thin page where this one
 * stands at a host, for all activities play it from there. `undefined` in a browser that has no
 * such channels, or does not let us; and where the LMS does not say who the learner is, for two who share a computer would
 * be one.
 */
export function windowChannel(page: OpenWindow, course: string, session: Session): WindowChannel | undefined {
  const { BroadcastChannel, location } = page;
  const learner = location && learnerOf(session, location.search);
  if (!BroadcastChannel || !learner) return undefined;
  try {
    return new BroadcastChannel(['dewis', placeOf(session) ?? location.pathname, course, learner].join(' '));
  } catch {
    return undefined;
  }
}

function placeOf({ line }: Session): string | undefined {
  return 'place' in line ? line.place : undefined;
}

// Never stored or sent: no page can list the names of channels, only listen on one that it knows.
function learnerOf({ line }: Session, query: string): string | undefined {
  if ('dialect' in line) return line.get(line.dialect.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id');
  // A unit of cmi5, whose content may stand at one address for all.
  const launched = new URLSearchParams(query);
  const [registration, actor] = [launched.get('registration'), launched.get('actor')];
  return registration && actor ? `${registration} ${actor}` : undefined;
}
