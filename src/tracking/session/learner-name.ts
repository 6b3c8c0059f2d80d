import type { Session } from './session.ts';

/**
 * The learner's name as the LMS has it, "" where it does not say: for whoever shows it to the learner. Read when it is
 * asked for and never before, stored nowhere, sent nowhere, and kept out of the log of calls. Never rejects; takes as long
 * as the LMS does.
 */
export async function learnerNameIn(session: Session): Promise<string> {
  if (session.closed) return '';
  const { line } = session;
  if ('channel' in line) return line.learner?.() ?? '';
  const { dialect, reach } = line;
  const element = dialect.version === '1.2' ? 'cmi.core.student_name' : 'cmi.learner_name';
  if (!('connection' in reach)) return unmarked((await reach.read?.(element)) ?? '');
  const { calls } = reach.connection;
  const logged = calls.length;
  const name = reach.connection.get(element) ?? '';
  calls.length = logged;
  return unmarked(name);
}

// SCORM 2004 has it as a text with a language, which LMSs may write in front: `{lang=cy}Elin` (RTE 4.2.13, 4.1.1.6).
function unmarked(name: string): string {
  return name.replace(/^\{lang=[^}]*\}/, '').trim();
}
