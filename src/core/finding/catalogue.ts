/**
 * How grave a finding is. An *error* keeps a scenario from being read, played, scored or told to an LMS, so nothing is
 * built; a *warning* makes it less fair or less clear than it could be, and its author may accept it with a reason.
 */
export type Severity = 'error' | 'warning';

/** What a finding is about, in the order of reports and docs. */
export const topics = [
  'file',
  'shape',
  'references',
  'pictures',
  'structure',
  'scores',
  'guessing',
  'languages',
  'limits',
  'accepted',
] as const;
export type Topic = (typeof topics)[number];

interface Entry {
  readonly severity: Severity;
  readonly topic: Topic;
}

function all<const Code extends string>(topic: Topic, severity: Severity, codes: readonly Code[]) {
  return Object.fromEntries(codes.map((code) => [code, { severity, topic }])) as Record<Code, Entry>;
}

/** Every code there is. Each has words in `locales/<language>/findings.json` and a page in `docs/findings/`. */
const catalogue = {
  ...all('file', 'error', [
    'no-course',
    'file-twice',
    'standard-twice',
    'not-the-file-name',
    'unreadable',
    'folder-not-file',
    'not-utf-8',
    'empty-file',
    'not-yaml',
    'wrong-indent',
    'tab-indent',
    'needs-quotes',
    'cut-at-hash',
    'quote-open',
    'quote-inside',
    'bracket-open',
    'colon-missing',
    'bad-escape',
    'control-character',
    'duplicate-key',
    'nothing-below',
    'begins-again',
    'several-documents',
    'special-yaml',
    'file-too-big',
    'too-many-entries',
    'nested-too-deep',
    'not-a-file',
  ]),
  ...all('file', 'warning', ['not-in-course']),
  ...all('shape', 'error', [
    'unknown-key',
    'missing-key',
    'wrong-level',
    'choices-missing',
    'not-a-map',
    'not-a-list',
    'not-a-text',
    'empty-text',
    'empty-list',
    'not-both-languages',
    'missing-language',
    'bad-id',
    'id-too-long',
    'not-a-number',
    'not-whole',
    'not-positive',
    'not-a-boolean',
    'bad-condition',
    'no-bound',
    'no-last-resort',
    'unknown-value',
    'bad-rating',
    'bad-criterion',
    'bad-urn',
    'again-is-true',
    'next-missing',
    'next-or-breach',
    'again-or-breach',
    'says-nothing',
    'too-few-choices',
    'bad-colour',
    'not-rising',
    'bad-range',
    'unknown-format',
    'bad-date',
    'bad-link',
    'bad-mark',
    'bad-seconds',
    'reflection-timed',
    'assessed-keeps-first',
  ]),
  ...all('references', 'error', [
    'no-such-node',
    'no-such-place',
    'no-such-character',
    'no-such-meter',
    'no-such-flag',
    'no-such-criterion',
    'no-such-ending',
    'no-such-choice',
    'no-such-standard',
    'no-such-scenario',
    'not-in-standard',
    'reserved-id',
    'was-taken',
    'scenario-twice',
    'id-of-a-scenario',
  ]),
  ...all('pictures', 'error', ['place-not-drawn', 'look-not-drawn']),
  ...all('structure', 'error', [
    'circle',
    'no-choice-left',
    'no-retake-left',
    'time-out-not-offered',
    'too-many-states',
    'band-gap',
  ]),
  ...all('structure', 'warning', [
    'node-never-reached',
    'ending-never-reached',
    'choice-never-offered',
    'choice-always-offered',
    'one-choice-offered',
    'way-never-taken',
    'way-always-taken',
    'text-never-said',
    'text-always-said',
    'part-decides-nothing',
    'flag-never-raised',
    'flag-never-read',
    'flag-not-used',
    'meter-never-moves',
    'level-never-seen',
    'face-never-seen',
    'change-never-felt',
    'change-too-wide',
    'breach-not-safety',
    'list-of-one',
    'reflection-astray',
    'not-proved',
  ]),
  ...all('scores', 'error', [
    'no-success',
    'never-earned',
    'no-best-choice',
    'best-leads-back',
    'strongest-not-best',
    'strongest-unequal',
    'better-elsewhere',
    'mark-out-of-reach',
    'missed-on-the-way',
    'needed-out-of-reach',
  ]),
  ...all('scores', 'warning', [
    'no-best-choice-aside',
    'several-best',
    'time-out-is-best',
    'earned-past-yardstick',
    'detour-pays',
    'pleases-more',
    'better-ends-worse',
    'unclaimed-criteria',
  ]),
  ...all('guessing', 'error', ['expert-fails']),
  ...all('guessing', 'warning', [
    'guesser-passes',
    'longest-passes',
    'shortest-passes',
    'best-longest',
    'best-shortest',
    'best-most-parts',
    'best-fewest-parts',
    'telling-words',
    'best-by-words',
    'unlike-lengths',
  ]),
  ...all('languages', 'warning', [
    'longer-in-one',
    'best-stands-out-in-one',
    'best-longer-in-one',
    'best-shorter-in-one',
    'label-length',
    'coach-too-long',
    'time-too-short',
    'same-in-both',
    'part-missing',
    'markup-broken',
    'markup-differs',
    'placeholder-left',
    'figures-differ',
    'not-composed',
    'quotes-unpaired',
    'stray-quote',
    'place-not-mutated',
    'not-mutated',
    'ti-to-learner',
    'ti-to-customer',
    'ruled-out',
    'unknown-word',
    'unused-word',
  ]),
  ...all('accepted', 'error', ['no-such-code', 'accepts-an-error']),
  ...all('accepted', 'warning', ['accepts-nothing']),
  ...all('limits', 'error', [
    'stored-alike',
    'told-alike',
    'state-too-long',
    'too-many-choices',
    'too-many-continues',
    'too-many-criteria',
  ]),
  ...all('limits', 'warning', ['description-cut', 'too-many-interactions', 'commit-too-long']),
} as const;

export type FindingCode = keyof typeof catalogue;

export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(catalogue, code);
}

/** How grave a finding of this code is; nobody but the catalogue decides that. */
export function severityOf(code: FindingCode): Severity {
  return catalogue[code].severity;
}

/** What a finding of this code is about: under which heading reports and docs list it. */
export function topicOf(code: FindingCode): Topic {
  return catalogue[code].topic;
}
