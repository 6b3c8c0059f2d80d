import { scorm12 } from '../../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../tracking/scorm/scorm2004.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { worstFirst } from './catalogue.ts';
import type { Finding } from './catalogue.ts';
import { addressFindings, keepsFindings, saidFindings, searchFindings, storeFindings } from './launch-findings.ts';
import { logFindings } from './log-findings.ts';
import { probeFindings } from './probe-findings.ts';

/** All there is to tell of an LMS, the worst first; each code once. A pure function of what was found out. */
export function findingsOf(diagnosis: Diagnosis): readonly Finding[] {
  const { search, launchAddress, storeRequests, said, keeps, entries, outcomes } = diagnosis;
  const dialect = search?.version === '2004' ? scorm2004 : scorm12;
  // What was tried on purpose says it better.
  const trying = new Set(
    outcomes.length > 0 ? ['result-refused', 'state-refused', 'entry-refused', 'other-refused'] : [],
  );
  const all = [
    ...(search ? searchFindings(search) : []),
    ...(launchAddress ? addressFindings(launchAddress) : []),
    ...storeFindings(storeRequests),
    ...(said ? saidFindings(said) : []),
    ...keepsFindings(keeps),
    ...logFindings(entries, dialect).filter(({ code }) => !trying.has(code)),
    ...probeFindings(outcomes),
  ];
  const codes = [...new Set(all.map(({ code }) => code))];
  return worstFirst(
    codes.map((code) => ({ code, seen: [...new Set(all.flatMap((one) => (one.code === code ? one.seen : [])))] })),
  );
}
