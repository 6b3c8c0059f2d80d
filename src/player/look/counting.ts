import type { Mode } from '../../core/course/course.ts';
import type { WhichAttempt } from '../../core/lookback/which-attempt.ts';
import type { Words } from '../../i18n/translator.ts';
import { percentOf } from './percent.ts';

/**
 * Whether an attempt counts, and if not, what does. Where a course is assessed, whatever comes after the attempt that counts
 * is practice (`modeOf`).
 */
export function countingIn({ t }: Words, { counting }: WhichAttempt, mode: Mode | undefined): string {
  if (!counting) return t('debrief.counts');
  return t(mode === 'assessed' ? 'debrief.practised' : 'debrief.other', { score: percentOf(counting.score) });
}
