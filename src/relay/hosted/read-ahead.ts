import type { Connection } from '../../tracking/scorm/connection.ts';
import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { childrenOf } from '../../tracking/session/launch.ts';

/** Of a list that has more entries nothing is used. */
const mostEntries = 250;

/**
 * Reads what is asked through `ScormLine.get` once there is something to report, when it is too late to ask: by a `Sender` of
 * the lists an LMS keeps, and whose windows these are. A test holds this to what is asked.
 */
export function readAhead(connection: Connection, version: Dialect['version']): void {
  // Once more where the LMS could not say: the connection may have failed for a moment.
  const insist = (element: string) => connection.get(element) ?? connection.get(element);
  insist(version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id');
  for (const list of ['cmi.objectives', 'cmi.interactions']) {
    if (!childrenOf(insist, list).has('id')) continue;
    const count = Math.min(Number(insist(`${list}._count`)) || 0, mostEntries);
    if (list === 'cmi.objectives') for (let index = 0; index < count; index += 1) insist(`${list}.${index}.id`);
  }
}
