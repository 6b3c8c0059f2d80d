import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi, ObjectiveState, ObjectiveView } from '../protocol.ts';
import { entriesOf } from './elements.ts';

/** Every objective the record holds, read as evidence by its status and score alone, as any LMS report would. */
export function objectivesOf(version: ScormVersion, cmi: Cmi): readonly ObjectiveView[] {
  return entriesOf(cmi, 'cmi.objectives').map((entry, index) => {
    const words = version === '1.2' ? [entry['status']] : [entry['success_status'], entry['completion_status']];
    const score = (version === '1.2' ? '' : entry['score.scaled']) || entry['score.raw'] || '';
    const told = words.filter((word): word is string => Boolean(word) && word !== 'unknown');
    return { index, id: entry['id'] ?? '', state: stateOf(told, score), status: told.join(', '), score };
  });
}

/**
 * `passed` is shown; anything earned without it is partly; a criterion met and nothing earned is not yet; `not
 * attempted` was not met. `completed` alone, with no word on success, counts as shown.
 */
function stateOf(words: readonly string[], score: string): ObjectiveState {
  if (words.includes('passed')) return 'shown';
  if (Number(score) > 0) return 'partly';
  if (words.length === 1 && words[0] === 'completed') return 'shown';
  if (words.length === 0) return 'none';
  return words.every((word) => word === 'not attempted') ? 'unmet' : 'not-yet';
}
