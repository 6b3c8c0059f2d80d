import type { Story } from '../scenario/story.ts';
import { carryingBeyond } from '../score/carried.ts';
import { answersLength, decodeAnswers, encodeAnswers } from './answers-codec.ts';
import type { Attempt } from './attempt.ts';
import { carriedLength, decodeCarried, encodeCarried } from './carried-codec.ts';
import { DigitReader, digits } from './digits.ts';
import { following } from './following.ts';
import { decodeResult, encodeResult, resultLength } from './result-codec.ts';
import { nameOf, storedHash } from './stored-hash.ts';

// Widths in characters of six bits.
const width = { revision: 4, seed: 3, time: 6, continues: 1, finished: 1 };

/** The most *continues* that are counted. Of a log whose end is lost it says: as far as the next decision. */
const mostContinues = 63;

/**
 * An attempt as a short ASCII string `[A-Za-z0-9_-]*`. Choices go by hashed ids, not by positions, so that a new
 * release of the scenario can still read the log as far as it holds. One under way tells besides what it has earned so
 * far, for a later release to carry over, and what lies ahead; a finished one what it came to.
 */
export function encodeAttempt(story: Story, attempt: Attempt): string {
  const { answers, ahead = [], result } = attempt;
  return [
    digits(storedHash(attempt.revision, width.revision), width.revision),
    digits(attempt.seed, width.seed),
    digits(attempt.began, width.time),
    digits(attempt.continues, width.continues),
    encodeAnswers(answers),
    digits(result ? 1 : 0, width.finished),
    result ? encodeResult(result) : encodeCarried(story, attempt),
    result ? '' : encodeAnswers(following(story, answers.at(-1)?.node, ahead)),
  ].join('');
}

/** The attempt a string holds, or `undefined` where it holds none. Answers that this release does not know are left out. */
export function decodeAttempt(story: Story, text: string): Attempt | undefined {
  const reader = new DigitReader(text);
  const revision = reader.number(width.revision);
  const seed = reader.number(width.seed);
  const began = reader.number(width.time);
  const continues = reader.number(width.continues);
  const answers = decodeAnswers(story, reader);
  const finished = reader.number(width.finished);
  if (revision === undefined || seed === undefined || began === undefined) return undefined;
  if (continues === undefined || answers === undefined || finished === undefined) return undefined;
  const { known, toTheEnd } = answers;
  const more = finished ? decodedResult(story, reader) : decodedProspect(story, reader);
  if (more === undefined) return undefined;
  const attempt: Attempt = {
    scenario: story.id,
    revision: nameOf(revision, [story.revision], width.revision),
    seed,
    began,
    answers: known,
    continues: toTheEnd ? continues : finished ? 0 : mostContinues,
    ...more,
  };
  // Another release has to carry over all of it: which of the answers hold there is still to be found out.
  return attempt.revision === story.revision ? carryingBeyond(story, attempt) : attempt;
}

/** The length in characters of an attempt with so many answers, those ahead among them, and so many criteria met. */
export function attemptLength(answers: number, criteria: number, finished: boolean): number {
  const head = Object.values(width).reduce((sum, one) => sum + one, 0);
  const rest = finished ? resultLength(criteria) : carriedLength(criteria) + answersLength(0);
  return head + answersLength(answers) + rest;
}

function decodedResult(story: Story, reader: DigitReader): Pick<Attempt, 'result'> | undefined {
  const result = decodeResult(story, reader);
  return result && { result };
}

function decodedProspect(story: Story, reader: DigitReader): Pick<Attempt, 'carried' | 'ahead'> | undefined {
  const carried = decodeCarried(story, reader);
  const ahead = decodeAnswers(story, reader)?.known;
  if (carried === undefined || ahead === undefined) return undefined;
  return { carried, ...(ahead.length > 0 && { ahead }) };
}
