import { onTestFinished } from 'vitest';
import { openRelayed } from '../../src/relay/hosted/relay.ts';
import type { Dialect } from '../../src/tracking/scorm/dialect.ts';
import { Reporter } from '../../src/tracking/session/reporter.ts';
import type { Session } from '../../src/tracking/session/session.ts';
import type { Transmitter } from '../../src/tracking/scorm/transmitter.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import type { Quirks } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import type { LmsOptions } from '../fixtures/strict-lms/strict-lms.ts';
import { ManualClock } from '../tracking/manual-clock.ts';
import { TwoPages } from './two-pages.ts';

/** An LMS, a thin page in it, and a session that the hosted page has opened through that. */
export interface Relayed {
  readonly lms: StrictLms;
  readonly pages: TwoPages;
  readonly session: Session;
  readonly clock: ManualClock;
}

export async function relayedSession(
  dialect: Dialect,
  options: Omit<LmsOptions, 'version'> = {},
  quirks: Quirks = {},
  path?: string,
): Promise<Relayed> {
  const clock = new ManualClock();
  const lms = new StrictLms({ version: dialect.version, ...options });
  const pages = new TwoPages(dialect, apiOf(lms, quirks), clock).open(path);
  onTestFinished(() => pages.close());
  const { refusals } = pages;
  const session = await openRelayed({ window: pages.hosted, clock, allowed: [], refusals });
  if (!session) throw new Error('no session could be opened');
  return { lms, pages, session, clock };
}

/** The same with somebody who reports. */
export async function relayed(...setting: Parameters<typeof relayedSession>) {
  const opened = await relayedSession(...setting);
  const reporter = new Reporter(opened.session, { clock: opened.clock, chance: () => 0.5 });
  return { ...opened, reporter };
}

/** Until all that was posted has arrived and been answered: what is asked last is answered last. */
export async function delivered({ line }: Session): Promise<void> {
  const reach = 'reach' in line ? (line.reach as Transmitter) : undefined;
  await new Promise((told) => reach?.find(told));
}

/** Until the hosted page knows whether what it sent is kept. */
export async function told(session: Session, reporter: Reporter): Promise<void> {
  do await delivered(session);
  while (reporter.state === 'saving');
}
