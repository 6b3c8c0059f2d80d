import { isDecision } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer, Attempt } from './attempt.ts';
import { DigitReader, digits } from './digits.ts';
import { hashOf } from './hash.ts';
import { decodeResult, encodeResult, resultLength } from './result-codec.ts';
import { hashWidth, nameOf, storedHash } from './stored-hash.ts';

/** The format number every encoded attempt begins with; an older one is migrated, a newer one is not read. */
const format = 1;

// Widths in characters of six bits.
const width = {
  format: 1,
  revision: 4,
  seed: 3,
  time: 6,
  continues: 1,
  count: 2,
  answer: 2,
  checksum: 4,
};

/**
 * An attempt as a short ASCII string `[A-Za-z0-9_-]*`. Choices go by hashed ids, not by positions, so that a new
 * release of the scenario can still read the log as far as it holds; the checksum tells cut or foreign text.
 */
export function encodeAttempt(story: Story, attempt: Attempt): string {
  const body = [
    digits(format, width.format),
    digits(storedHash(attempt.revision, width.revision), width.revision),
    digits(attempt.seed, width.seed),
    digits(attempt.began, width.time),
    digits(attempt.continues, width.continues),
    digits(attempt.answers.length, width.count),
    ...attempt.answers.map(encodeAnswer),
    attempt.result ? encodeResult(attempt.result) : '',
  ].join('');
  return body + checksum(body);
}

/** The attempt a string holds, or `undefined` where it is cut, foreign or of a format this release cannot read. */
export function decodeAttempt(story: Story, text: string): Attempt | undefined {
  const body = text.slice(0, -width.checksum);
  if (body.length === 0 || text.slice(body.length) !== checksum(body)) return undefined;
  const reader = new DigitReader(body);
  if (reader.number(width.format) !== format) return undefined;
  const revision = reader.number(width.revision);
  const seed = reader.number(width.seed);
  const began = reader.number(width.time);
  const continues = reader.number(width.continues);
  const count = reader.number(width.count);
  if (revision === undefined || seed === undefined || began === undefined) return undefined;
  if (continues === undefined || count === undefined) return undefined;
  const answers = decodeAnswers(story, reader, count);
  if (answers === undefined) return undefined;
  const result = reader.done ? undefined : decodeResult(story, reader);
  return {
    scenario: story.id,
    revision: nameOf(revision, [story.revision], width.revision),
    seed,
    began,
    answers,
    continues: answers.length === count ? continues : 0,
    ...(result && { result }),
  };
}

/** The length in characters of an attempt with so many answers, with its result where `criteria` is above 0. */
export function attemptLength(answers: number, criteria: number): number {
  const head = width.format + width.revision + width.seed + width.time + width.continues + width.count;
  const result = criteria === 0 ? 0 : resultLength(criteria);
  return head + answers * (hashWidth + width.answer) + result + width.checksum;
}

/** The hash an answer goes by; the check proves that no two of a story meet. */
export function answerHash(node: string, choice: string): number {
  return storedHash(`${node}/${choice}`);
}

function encodeAnswer(answer: Answer): string {
  const english = answer.language === 'en' ? 1 : 0;
  return digits(answerHash(answer.node, answer.choice), hashWidth) + digits(answer.took * 2 + english, width.answer);
}

// An id that this release no longer knows ends the log: what came before it still holds.
function decodeAnswers(story: Story, reader: DigitReader, count: number): readonly Answer[] | undefined {
  const known = new Map<number, { node: string; choice: string }>();
  for (const [node, is] of Object.entries(story.nodes))
    if (isDecision(is))
      for (const choice of Object.keys(is.choices)) known.set(answerHash(node, choice), { node, choice });
  const answers: Answer[] = [];
  let holds = true;
  for (let index = 0; index < count; index += 1) {
    const id = reader.number(hashWidth);
    const given = reader.number(width.answer);
    if (id === undefined || given === undefined) return undefined;
    const named = known.get(id);
    holds &&= named !== undefined;
    if (holds && named) answers.push({ ...named, language: given % 2 === 1 ? 'en' : 'cy', took: given >> 1 });
  }
  return answers;
}

/** Four characters that change with any other character of the text. */
export function checksum(text: string): string {
  return digits(hashOf(text) % 64 ** width.checksum, width.checksum);
}
