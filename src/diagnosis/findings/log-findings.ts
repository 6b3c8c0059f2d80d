import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { wording12 } from '../../tracking/scorm/wording12.ts';
import { wording2004 } from '../../tracking/scorm/wording2004.ts';
import { isRefused, isYes } from '../read/log.ts';
import type { Entry } from '../read/log.ts';
import type { Finding, FindingCode } from './catalogue.ts';
import { finding } from './launch-findings.ts';

/** What the calls of a session tell of an LMS; a pure function of them. */
export function logFindings(entries: readonly Entry[], dialect: Dialect): readonly Finding[] {
  return [
    ...openingFindings(entries),
    ...throwingFindings(entries),
    ...answerFindings(entries),
    ...sessionFindings(entries, dialect),
    ...refusalFindings(entries, dialect),
  ];
}

const changing = ({ call }: Entry) => call !== 'get';

/** Already initialized, content instance terminated: codes of SCORM 2004, where within one launch a session is opened once. */
const openedBefore = [103, 104];

function openingFindings(entries: readonly Entry[]): readonly Finding[] {
  const opening = entries.filter(({ call }) => call === 'initialize');
  const last = opening.at(-1);
  if (!last || isYes(last.answer) || !isRefused(last)) return [];
  const read = entries.slice(entries.indexOf(last) + 1).some((entry) => entry.call === 'get' && !isRefused(entry));
  const over = openedBefore.includes(Number(last.error));
  return [finding(read ? 'still-open' : over ? 'session-over' : 'not-opened', ...codesOf([last]))];
}

function throwingFindings(entries: readonly Entry[]): readonly Finding[] {
  const names = [...new Set(entries.map(({ call }) => call))];
  return names.flatMap((name): readonly Finding[] => {
    const calls = entries.filter(({ call }) => call === name);
    const thrown = calls.filter(({ answer }) => answer === undefined);
    if (thrown.length === 0) return [];
    // After Terminate nothing is to come.
    const grave = thrown.length === calls.length && name !== 'terminate';
    return [finding(grave ? 'call-never-works' : 'call-throws', `${name}: ${thrown.length}/${calls.length}`)];
  });
}

/** How it answers: forms of yes and no that other courses trip over. */
function answerFindings(entries: readonly Entry[]): readonly Finding[] {
  const answered = entries.filter(changing).filter(({ answer }) => answer !== undefined);
  const no = answered.filter(({ answer, error }) => answer === 'false' && error === 0);
  const nothing = answered.filter(({ answer, error }) => answer === '' && (error === 0 || error === 'missing'));
  const other = answered.filter(({ answer }) => isYes(answer) && answer !== 'true');
  const missing = entries.filter(({ error }) => error === 'missing');
  const written = entries.filter(({ call, answer = '' }) => call === 'get' && /^(?:undefined|null)$/.test(answer));
  return [
    ...some('false-without-error', no, elementsOf),
    ...some('answers-nothing', nothing, callsOf),
    ...some('other-yes', other, (entries) => [...new Set(entries.map(({ answer = '' }) => answer))]),
    ...some('no-error-codes', missing, callsOf),
    ...some('nothing-written-out', written, elementsOf),
  ];
}

function sessionFindings(entries: readonly Entry[], dialect: Dialect): readonly Finding[] {
  const { errors } = wordingOf(dialect);
  const lost = entries.filter((entry) => isRefused(entry) && errors.lost.includes(Number(entry.error)));
  const commits = entries.filter(({ call }) => call === 'commit');
  const failed = commits.filter((entry) => isRefused(entry) && !lost.includes(entry));
  // What came through after it is kept: everything since is sent again.
  const last = commits.at(-1);
  const kept = last !== undefined && !isRefused(last);
  const after = (entry: Entry | undefined) =>
    entry !== undefined && commits.some((one) => !isRefused(one) && entries.indexOf(one) > entries.indexOf(entry));
  return [
    ...some(after(lost.at(-1)) ? 'session-lost-before' : 'session-lost', lost, codesOf),
    ...some(kept ? 'commit-failed-before' : 'commit-failed', failed, codesOf),
  ];
}

/** What it would not take, by what that means for the course. What was taken in the end is not told. */
function refusalFindings(entries: readonly Entry[], dialect: Dialect): readonly Finding[] {
  const { errors } = wordingOf(dialect);
  const taken = new Set(entries.flatMap((entry) => (isTaken(entry) ? [entry.element] : [])));
  const refused = entries.filter(
    (entry) =>
      entry.call === 'set' &&
      entry.answer !== undefined &&
      isRefused(entry) &&
      !errors.lost.includes(Number(entry.error)) &&
      !taken.has(entry.element),
  );
  const codes = new Set(refused.map((entry) => meaningOf(entry.element, dialect)));
  return [...codes].flatMap((code) =>
    some(
      code,
      refused.filter(({ element }) => meaningOf(element, dialect) === code),
      elementsOf,
    ),
  );
}

function meaningOf(element: string, { reads, exit, noTime }: Dialect): FindingCode {
  if (element === reads.state) return 'state-refused';
  if (element === exit[0]) return 'exit-refused';
  if (element === noTime[0]) return 'time-refused';
  if (/^cmi\.(?:objectives|interactions)\./.test(element)) return 'entry-refused';
  return /(?:status|score\.\w+|progress_measure)$/.test(element) ? 'result-refused' : 'other-refused';
}

function isTaken(entry: Entry): boolean {
  return entry.call === 'set' && !isRefused(entry);
}

function some(
  code: FindingCode,
  entries: readonly Entry[],
  seen: (entries: readonly Entry[]) => readonly string[],
): readonly Finding[] {
  return entries.length === 0 ? [] : [finding(code, ...seen(entries))];
}

/** Each once, `n` for an index, so that a hundred answers are one line. */
function elementsOf(entries: readonly Entry[]): readonly string[] {
  return [
    ...new Set(
      entries.map(({ call, element, error }) => {
        const name = element.replace(/\.\d+(?=\.|$)/g, '.n') || call;
        return typeof error === 'number' && error !== 0 ? `${name} (${error})` : name;
      }),
    ),
  ];
}

function callsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ call }) => call))];
}

function codesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ call, error }) => `${call} (${error ?? '–'})`))];
}

function wordingOf({ version }: Dialect) {
  return version === '1.2' ? wording12 : wording2004;
}
