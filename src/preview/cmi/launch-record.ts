import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi, LanguageWish, Learner, Mode } from '../protocol.ts';
import { elementNames } from './elements.ts';

export interface LaunchTerms {
  readonly version: ScormVersion;
  readonly learner: Learner;
  readonly mode: Mode;
  readonly language: LanguageWish;
  /** What the last commit left; absent at an attempt's first launch. */
  readonly stored: Cmi | null;
  readonly mark: string;
  readonly launchData: string;
  readonly objectives: readonly string[];
}

/**
 * The record an LMS lays out before Initialize.
 *
 * `entry` is `ab-initio` at first, `resume` where the last session left `exit` at `suspend`, else empty. 2004 gives
 * `suspend_data` back only in the second case, as its specification and Moodle have it; 1.2 gives it back always.
 * `exit` and the session's time belong to a session and never come back.
 */
export function launchRecord(terms: LaunchTerms): Cmi {
  const { version, learner, stored } = terms;
  const names = elementNames(version);
  const suspended = stored?.[names.exit] === 'suspend';
  const record: Record<string, string> = {};
  for (const [name, value] of Object.entries(stored ?? {})) if (value !== '') record[name] = value;
  delete record[names.exit];
  delete record[names.sessionTime];
  if (version !== '1.2' && !suspended) delete record['cmi.suspend_data'];
  if (!stored) terms.objectives.forEach((id, index) => (record[`cmi.objectives.${index}.id`] = id));
  record[names.learnerId] = String(learner.id);
  record[names.learnerName] = `${learner.family}, ${learner.given}`;
  record[names.mode] = terms.mode;
  record[names.credit] = terms.mode === 'normal' ? 'credit' : 'no-credit';
  record[names.entry] = !stored ? 'ab-initio' : suspended ? 'resume' : '';
  if (terms.mark !== '') record[names.mark] = terms.mark;
  if (terms.launchData !== '') record['cmi.launch_data'] = terms.launchData;
  if (terms.language !== 'ask') record[names.language] = terms.language;
  return record;
}
