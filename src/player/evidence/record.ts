import type { Attempts, Mode } from '../../core/course/course.ts';
import type { Attempt, Result } from '../../core/play/attempt.ts';
import { whichAttempt } from '../../core/lookback/which-attempt.ts';
import type { WhichAttempt } from '../../core/lookback/which-attempt.ts';
import type { Play } from '../../core/play/play.ts';
import { languages } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import { firstAnswers } from '../../core/score/evidence.ts';
import { verdictAt } from '../../core/score/verdict.ts';
import type { Verdict } from '../../core/score/verdict.ts';
import { reportOf } from '../debrief/debrief-report.ts';
import type { CriterionGroup } from '../debrief/debrief-report.ts';
import { recordedDecisions } from './decisions.ts';
import type { RecordedDecision } from './decisions.ts';

/** What an evidence record tells, in no language yet. */
export interface EvidenceRecord {
  readonly play: Play;
  readonly attempt: Attempt;
  readonly which: WhichAttempt;
  /** What the course is for. */
  readonly mode: Mode | undefined;
  readonly result: Result;
  /** With the mark it was reached by, 0..1. */
  readonly verdict: Verdict & { readonly mark: number };
  readonly groups: readonly CriterionGroup[];
  readonly decisions: readonly RecordedDecision[];
  /** How many decisions were taken in each language, by their first answers; those there were none in are left out. */
  readonly taken: readonly { readonly language: Language; readonly count: number }[];
}

/** The evidence record of an attempt; `undefined` of one that is not finished. `mark` is the pass mark of today, 0..1. */
export function recordOf(
  play: Play,
  attempt: Attempt,
  attempts: Attempts | undefined,
  mark: number,
  mode: Mode | undefined,
): EvidenceRecord | undefined {
  const { result } = attempt;
  if (!result) return undefined;
  const decided = firstAnswers(attempt.answers);
  const counted = languages.map((language) => ({
    language,
    count: decided.filter((answer) => answer.language === language).length,
  }));
  return {
    play,
    attempt,
    which: whichAttempt(attempt, attempts, mark),
    mode,
    result,
    verdict: verdictAt(result, mark),
    groups: reportOf(play.story, attempt, attempts),
    decisions: recordedDecisions(play, attempt),
    taken: counted.filter(({ count }) => count > 0),
  };
}
