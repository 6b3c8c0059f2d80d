import type { PackageFormat } from '../../src/core/course/package-config.ts';
import type { PackageFacts } from '../../src/core/course/package-facts.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { examine } from '../../src/diagnosis/examine.ts';
import type { Examined } from '../../src/diagnosis/examine.ts';
import { Probe } from '../../src/diagnosis/probe/probe.ts';
import type { Outcome } from '../../src/diagnosis/probe/trial.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import type { Quirks } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import type { LmsOptions } from '../fixtures/strict-lms/strict-lms.ts';
import { ManualClock } from '../tracking/manual-clock.ts';

export const versions = ['1.2', '2004'] as const;
export type Version = (typeof versions)[number];

export const apiNames = { '1.2': 'API', '2004': 'API_1484_11' } as const;
const formats = { '1.2': '1.2', '2004': '2004-4' } as const;

export function factsOf(format: PackageFormat): PackageFacts {
  return { id: 'angry-diner', release: '0.1.0+1a2b3c4d', format, title: { cy: 'Y bwrdd gorau', en: 'The best table' } };
}

/** A page whose own window has this API, and what is found out on it; the time goes by as it is waited for. */
export async function examined(
  version: Version,
  has: Readonly<Record<string, unknown>>,
  { format = formats[version], search = '' }: { readonly format?: PackageFormat; readonly search?: string } = {},
): Promise<Examined> {
  const clock = new ManualClock();
  const window = { document: {}, opener: null, location: { search }, ...has };
  const going = examine({ window: Object.assign(window, { parent: window }), clock, facts: factsOf(format) });
  for (let tenths = 0; tenths < 25; tenths += 1) {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    clock.pass(0.1);
  }
  return going;
}

/** A strict LMS of a version with some quirks, looked at. What is tried on purpose it need not like. */
export async function looked(
  version: Version,
  options: Omit<LmsOptions, 'version'> = {},
  quirks: Quirks = {},
): Promise<{ readonly lms: StrictLms; readonly examined: Examined; readonly diagnosis: () => Diagnosis }> {
  const lms = new StrictLms({ version, ...options });
  const found = await examined(version, { [apiNames[version]]: apiOf(lms, quirks) });
  return { lms, examined: found, diagnosis: () => ({ ...found.look(), outcomes: [] }) };
}

/** As `looked`, and tried too. */
export async function tried(
  version: Version,
  options: Omit<LmsOptions, 'version'> = {},
  quirks: Quirks = {},
): Promise<{ readonly lms: StrictLms; readonly outcomes: readonly Outcome[]; readonly diagnosis: Diagnosis }> {
  // A pass that is taken back is what no course does.
  const { lms, examined: found } = await looked(version, { mayFall: true, onViolation: () => {}, ...options }, quirks);
  const outcomes = found.probed ? [...new Probe(found.probed, 1_772_000_000_000).run()] : [];
  return { lms, outcomes, diagnosis: { ...found.look(), outcomes } };
}
