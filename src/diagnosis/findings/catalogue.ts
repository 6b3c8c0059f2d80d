/**
 * How grave a finding is. `error`: results do not reach the LMS, or not whole. `warning`: some of what the course tells is
 * lost. `note`: Dewis copes, and nothing has to be done.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Every code there is, by how grave it is. Each has words in `locales/<language>/diagnosis.json`. */
const codes = {
  error: [
    'no-api',
    'no-api-foreign',
    'other-version',
    'no-launch',
    'not-opened',
    'not-answered',
    'call-never-works',
    'state-refused',
    'result-refused',
    'commit-failed',
    'session-lost',
    'store-fails',
    'state-limit-low',
    'state-cut',
    'state-not-back',
    'not-put-back',
  ],
  warning: [
    'session-over',
    'not-normal',
    'no-credit',
    'state-damaged',
    'state-foreign',
    'call-throws',
    'exit-refused',
    'entry-refused',
    'commit-failed-before',
    'session-lost-before',
    'location-not-kept',
    'score-not-kept',
    'status-not-kept',
    'entry-not-kept',
    'slow',
  ],
  note: [
    'both-versions',
    'foreign-window',
    'late-api',
    'still-open',
    'state-wrapped',
    'lms-mark',
    'data-not-ours',
    'no-objectives',
    'no-interactions',
    'no-language',
    'fields-missing',
    'no-count',
    'false-without-error',
    'answers-nothing',
    'other-yes',
    'no-error-codes',
    'nothing-written-out',
    'capital-words',
    'says-nothing',
    'time-refused',
    'other-refused',
    'state-limit-high',
    'place-not-emptied',
  ],
} as const satisfies Record<Severity, readonly string[]>;

export type FindingCode = (typeof codes)[Severity][number];

/** Something there is to tell of an LMS, as data; words are added on the page. */
export interface Finding {
  readonly code: FindingCode;
  /** What it was seen at: elements, calls, lengths; of the LMS's words only what may be shown. */
  readonly seen: readonly string[];
}

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

export const findingCodes: readonly FindingCode[] = severities.flatMap((severity) => codes[severity]);

export function severityOf(code: FindingCode): Severity {
  return severities.find((severity) => (codes[severity] as readonly string[]).includes(code))!;
}

/** The worst first, and otherwise as they were found. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter(({ code }) => severityOf(code) === severity));
}
