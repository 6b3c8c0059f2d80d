import { criterionStates } from '../score/evidence.ts';
import { shortfalls } from '../score/verdict.ts';
import { isDecision, isEnding } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer, Attempt, Result } from './attempt.ts';
import { DigitReader, digits } from './digits.ts';
import { hashOf } from './hash.ts';

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
  id: 3,
  answer: 2,
  score: 2,
  lasted: 3,
  criterion: 1,
  checksum: 4,
};

/**
 * An attempt as a short ASCII string `[A-Za-z0-9_-]*`. Choices go by hashed ids, not by positions, so that a new
 * release of the scenario can still read the log as far as it holds; the checksum tells cut or foreign text.
 */
export function encodeAttempt(story: Story, attempt: Attempt): string {
  const body = [
    digits(format, width.format),
    digits(hashOf(attempt.revision) % 64 ** width.revision, width.revision),
    digits(attempt.seed, width.seed),
    digits(attempt.began, width.time),
    digits(attempt.continues, width.continues),
    digits(attempt.answers.length, width.count),
    ...attempt.answers.map(encodeAnswer),
    attempt.result ? encodeResult(story, attempt.result) : '',
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
  const same = revision === hashOf(story.revision) % 64 ** width.revision;
  return {
    scenario: story.id,
    revision: same ? story.revision : `other-${revision}`,
    seed,
    began,
    answers,
    continues: answers.length === count ? continues : 0,
    ...(result && { result }),
  };
}

/** The hash a node or a choice goes by in stored attempts, 0..262,143; the check proves that no two meet. */
export function storedId(...ids: readonly string[]): number {
  return hashOf(ids.join('/')) % 64 ** width.id;
}

/** The length in characters of an attempt with so many answers, with its result where `criteria` is above 0. */
export function attemptLength(answers: number, criteria: number): number {
  const head = width.format + width.revision + width.seed + width.time + width.continues + width.count;
  const result = criteria === 0 ? 0 : width.id + width.score + 1 + width.lasted + width.criterion * criteria;
  return head + answers * (width.id + width.answer) + result + width.checksum;
}

function encodeAnswer(answer: Answer): string {
  const english = answer.language === 'en' ? 1 : 0;
  return digits(storedId(answer.node, answer.choice), width.id) + digits(answer.took * 2 + english, width.answer);
}

// An id that this release no longer knows ends the log: what came before it still holds.
function decodeAnswers(story: Story, reader: DigitReader, count: number): readonly Answer[] | undefined {
  const known = new Map<number, { node: string; choice: string }>();
  for (const [node, is] of Object.entries(story.nodes))
    if (isDecision(is))
      for (const choice of Object.keys(is.choices)) known.set(storedId(node, choice), { node, choice });
  const answers: Answer[] = [];
  let holds = true;
  for (let index = 0; index < count; index += 1) {
    const id = reader.number(width.id);
    const given = reader.number(width.answer);
    if (id === undefined || given === undefined) return undefined;
    const named = known.get(id);
    holds &&= named !== undefined;
    if (holds && named) answers.push({ ...named, language: given % 2 === 1 ? 'en' : 'cy', took: given >> 1 });
  }
  return answers;
}

function encodeResult(story: Story, result: Result): string {
  const verdict = shortfalls.reduce(
    (bits, name, bit) => bits | (result.verdict.shortfalls.includes(name) ? 1 << bit : 0),
    0,
  );
  return [
    digits(storedId(result.ending), width.id),
    digits(Math.round(result.score * 1000), width.score),
    digits(verdict, 1),
    digits(result.lasted, width.lasted),
    ...Object.keys(story.criteria).map((criterion) => {
      const { state, earned } = result.evidence[criterion] ?? { state: 'unmet' as const, earned: 0 };
      return digits(criterionStates.indexOf(state) * 16 + Math.min(15, earned), width.criterion);
    }),
  ].join('');
}

function decodeResult(story: Story, reader: DigitReader): Result | undefined {
  const ending = reader.number(width.id);
  const score = reader.number(width.score);
  const bits = reader.number(1);
  const lasted = reader.number(width.lasted);
  if (ending === undefined || score === undefined || bits === undefined || lasted === undefined) return undefined;
  const endings = Object.keys(story.nodes).filter((id) => isEnding(story.nodes[id]!));
  const evidence = Object.keys(story.criteria).map((criterion) => {
    const value = reader.number(width.criterion) ?? 0;
    return [criterion, { state: criterionStates[value >> 4] ?? 'unmet', earned: value % 16 }] as const;
  });
  const found = shortfalls.filter((_, bit) => (bits & (1 << bit)) !== 0);
  return {
    ending: endings.find((id) => storedId(id) === ending) ?? endings[0] ?? '',
    score: score / 1000,
    verdict: { passed: found.length === 0, shortfalls: found },
    lasted,
    evidence: Object.fromEntries(evidence),
  };
}

/** Four characters that change with any other character of the text. */
export function checksum(text: string): string {
  return digits(hashOf(text) % 64 ** width.checksum, width.checksum);
}
