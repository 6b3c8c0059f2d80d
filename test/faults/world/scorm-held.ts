import { interactionsIn, objectivesIn, standingIn } from '../../e2e/harness/held.ts';
import type { Held } from './host.ts';

/** What an LMS of SCORM holds, by what it wrote down. */
export function scormHeld(
  values: ReadonlyMap<string, string>,
  version: '1.2' | '2004',
  lacks: readonly string[],
): Held {
  const held = Object.fromEntries(values);
  // Looked at with everything that is written down, and seldom whole.
  return {
    state: values.get('cmi.suspend_data') ?? '',
    standing: standingIn(held, version),
    get answers() {
      return interactionsIn(held).map(([decision, choice]) => ({ decision, choice: choice || undefined }));
    },
    get objectives() {
      return lacks.includes('cmi.objectives') ? null : objectivesIn(held, version);
    },
  };
}
