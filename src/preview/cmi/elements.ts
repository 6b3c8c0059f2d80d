import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi } from '../protocol.ts';

/** The elements both versions have under different names. */
export interface ElementNames {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly credit: string;
  readonly entry: string;
  readonly exit: string;
  readonly location: string;
  readonly sessionTime: string;
  readonly totalTime: string;
  readonly language: string;
  readonly mark: string;
}

const scorm12: ElementNames = {
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  entry: 'cmi.core.entry',
  exit: 'cmi.core.exit',
  location: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
  language: 'cmi.student_preference.language',
  mark: 'cmi.student_data.mastery_score',
};

const scorm2004: ElementNames = {
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  entry: 'cmi.entry',
  exit: 'cmi.exit',
  location: 'cmi.location',
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
  language: 'cmi.learner_preference.language',
  mark: 'cmi.scaled_passing_score',
};

export function elementNames(version: ScormVersion): ElementNames {
  return version === '1.2' ? scorm12 : scorm2004;
}

/** The entries of a list such as `cmi.objectives`, in order, each with its elements by what follows the number. */
export function entriesOf(cmi: Cmi, list: string): readonly Cmi[] {
  const entries = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(cmi)) {
    const found = name.startsWith(`${list}.`) && /^(\d+)\.(.+)$/.exec(name.slice(list.length + 1));
    if (!found) continue;
    const index = Number(found[1]);
    const entry = entries.get(index) ?? {};
    entry[found[2]!] = value;
    entries.set(index, entry);
  }
  return [...entries].sort(([one], [other]) => one - other).map(([, entry]) => entry);
}
