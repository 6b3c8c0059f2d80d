import { sealed } from '../../core/course/seal.ts';
import type { Dialect, Setting } from '../../tracking/scorm/dialect.ts';
import type { InteractionRecord, ReportedStanding } from '../../tracking/record/record.ts';
import type { Wording } from '../../tracking/scorm/wording.ts';
import type { Kept } from '../read/keeps.ts';
import type { Trial } from './trial.ts';

/** The name under which the trial's own entries stand in a report. */
export const trialId = 'dewis-check';

/** Lengths of a state that some LMS stops at; the longest is what the version promises. */
const stateLengths = { '1.2': [255, 1024, 4000, 4096], '2004': [255, 1024, 4000, 4096, 16_000, 64_000] } as const;
const locationLengths = { '1.2': 255, '2004': 1000 } as const;

/** In the order in which no word is lower than the one before. */
const standings: readonly (readonly [string, ReportedStanding])[] = [
  ['incomplete', { progress: 0.5, completed: false, success: 'unknown' }],
  ['completed', { progress: 1, completed: true, success: 'unknown' }],
  ['failed', { progress: 1, completed: true, success: 'failed' }],
  ['passed', { progress: 1, completed: true, success: 'passed' }],
];
const trialScore = 0.5;

/** What to try with an LMS of this version that keeps these groups, `at` in milliseconds since 1970. */
export function trialsFor(dialect: Dialect, wording: Wording, keeps: readonly Kept[], at: number): readonly Trial[] {
  const { version } = dialect;
  const both = (kind: Trial['kind'], label: string, settings: readonly Setting[]): Trial => ({
    kind,
    label,
    settings,
    readsBack: settings,
  });
  const scored = wording
    .standing({ ...standings[0]![1], score: trialScore })
    .filter(([name]) => name.includes('score'));
  return [
    ...stateLengths[version].map((length) => both('state', String(length), [[dialect.reads.state!, stateOf(length)]])),
    both('location', String(locationLengths[version]), [[dialect.reads.location!, stateOf(locationLengths[version])]]),
    both('score', String(trialScore * 100), scored),
    ...standings.map(([word, standing]) => both('status', word, statuses(wording.standing(standing)))),
    ...entryTrials(wording, keeps, version, at),
    // Written before every commit.
    { kind: 'time', label: '', settings: [], readsBack: [] },
  ];
}

/** Printable ASCII of exactly this length, that ends with a checksum as our own states do. */
export function stateOf(length: number): string {
  const frame = `${trialId}.`;
  const filling = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-';
  return sealed((frame + filling.repeat(Math.ceil(length / filling.length))).slice(0, length - 4));
}

function statuses(settings: readonly Setting[]): readonly Setting[] {
  return settings.filter(([element]) => element.endsWith('_status'));
}

function entryTrials(
  wording: Wording,
  keeps: readonly Kept[],
  version: Dialect['version'],
  at: number,
): readonly Trial[] {
  const group = (name: Kept['name']) => keeps.find((one) => one.name === name && one.fields.includes('id'));
  const has =
    ({ fields }: Kept) =>
    ([element]: Setting) =>
      fields.includes(element.split('.')[3] ?? '');
  const trials: Trial[] = [];
  const objectives = group('objectives');
  if (objectives) {
    const objective = { id: trialId, status: 'incomplete', score: trialScore, progress: trialScore } as const;
    const settings = wording.objective(objectives.count ?? 0, objective, null).filter(has(objectives));
    trials.push({ kind: 'objective', label: String(objectives.count ?? 0), settings, readsBack: settings });
  }
  const interactions = group('interactions');
  if (interactions) {
    const settings = wording.interaction(interactions.count ?? 0, interactionAt(at)).filter(has(interactions));
    // Write-only in 1.2.
    const readsBack = version === '1.2' ? [] : settings;
    trials.push({ kind: 'interaction', label: String(interactions.count ?? 0), settings, readsBack });
  }
  return trials;
}

/** With the longest description there is room for. */
function interactionAt(at: number): InteractionRecord {
  const question = 'Dewis '.repeat(60);
  return {
    scenario: trialId,
    node: 'trial',
    question,
    choice: 'first',
    choices: ['first', 'second'],
    words: {},
    result: 'neutral',
    counts: false,
    objectives: [],
    language: 'en',
    shownAt: at,
    took: 1,
  };
}
