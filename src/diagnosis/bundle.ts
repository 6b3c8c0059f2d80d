import type { Diagnosis } from './diagnosis.ts';
import { findingsOf } from './findings/findings.ts';
import { severityOf } from './findings/catalogue.ts';
import type { Refusal } from './probe/trial.ts';
import { shownEntry } from './read/redaction.ts';

/** What a browser says of itself, and where the page stands. */
export interface Surveyed {
  readonly browser: string;
  /** `null` unless the administrator wants it told. */
  readonly host: string | null;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** The file's name: what it is, of which course, of which day. */
export function bundleName({ facts }: Diagnosis, at: number): string {
  return `${['dewis', facts?.id, new Date(at).toISOString().slice(0, 10)].filter(Boolean).join('-')}.json`;
}

/**
 * Everything that helps to find out what an LMS does, as JSON: and nothing of anybody. Of a stored state its length and
 * condition, of launch data what the course understands, of answers that there were some; no address but the host's name,
 * and that only where it is wanted; of an error its number, since an LMS's own words may name somebody. A learner's
 * name is read only for an evidence record and is never in the log; of the id, which a running course reads, the log has
 * the length.
 */
export function bundleOf(diagnosis: Diagnosis, { browser, host, at }: Surveyed): string {
  const { facts, session, search, launchAddress, storeRequests, said, keeps, entries, logged, outcomes } = diagnosis;
  const bundle = {
    what: 'Dewis support bundle',
    format: 1,
    made: new Date(at).toISOString(),
    package: facts && { id: facts.id, release: facts.release, format: facts.format },
    browser,
    ...(host !== null && { host }),
    findings: findingsOf(diagnosis).map(({ code, seen }) => ({ code, severity: severityOf(code), seen })),
    session,
    search,
    launchAddress,
    storeRequests,
    said,
    keeps,
    trials: outcomes.map(({ refused, commit, ...outcome }) => ({
      ...outcome,
      refused: refused.map(wordless),
      commit: commit && wordless(commit),
    })),
    log: logged
      ? entries.map((entry) => {
          const { value, answer } = shownEntry(entry);
          const { at: when, call, element, error } = entry;
          return {
            at: new Date(when).toISOString(),
            call,
            ...(element && { element }),
            ...(entry.value && { value }),
            ...(answer === null ? { threw: true } : { answer }),
            ...(error !== undefined && { error }),
          };
        })
      : null,
  };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

function wordless({ element, error }: Refusal): Omit<Refusal, 'words'> {
  return { element, error };
}
