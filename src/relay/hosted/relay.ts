import type { Clock } from '../../tracking/session/clock.ts';
import { begin, pauses } from '../../tracking/scorm/open-session.ts';
import { scorm12 } from '../../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../tracking/scorm/scorm2004.ts';
import { Session } from '../../tracking/session/session.ts';
import { Refusals } from '../refusals.ts';
import { portFrom } from './port-from.ts';
import type { FramedWindow } from './port-from.ts';
import { readAhead } from './read-ahead.ts';
import { rehearse } from './rehearse.ts';
import { RelayTransmitter } from './relay-transmitter.ts';
import { Wire } from './wire.ts';

export interface RelayOptions {
  readonly window: FramedWindow;
  readonly clock: Clock;
  /** Origins of the LMSs that are served; none for any. */
  readonly allowed: readonly string[];
  readonly refusals?: Refusals;
}

/**
 * Opens a session with the API of the LMS that this page is played in, through the thin page that frames it. `null` where
 * there is no thin page or no API, or where it does not let a session be opened. Never rejects.
 */
export async function openRelayed(options: RelayOptions): Promise<Session | null> {
  const { window, clock, allowed, refusals = new Refusals() } = options;
  const connected = await portFrom(window, { clock, allowed, refusals });
  if (!connected) return null;
  const { port, version, place } = connected;
  const wire = new Wire(port, clock, refusals);
  if (!(await new Promise<boolean>((told) => wire.find(told)))) return null;
  const dialect = version === '1.2' ? scorm12 : scorm2004;
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise<void>((resume) => clock.after(pause, resume));
    const opened = await rehearse(wire, dialect, (connection) => {
      const launch = begin(connection, dialect);
      if (launch) readAhead(connection, dialect.version);
      return launch;
    });
    if (!opened?.made) continue;
    const { made: launch, connection, said } = opened;
    if (said.length > 0) await new Promise((told) => wire.make({ calls: said }, told));
    const reach = new RelayTransmitter({ wire, dialect, clock, connection });
    const get = (element: string) => reach.get(element);
    return new Session({ launch, dialect, get, reach, place, end: () => reach.terminate([]) }, clock);
  }
  return null;
}
