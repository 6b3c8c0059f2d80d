import type { Story } from '../scenario/story.ts';
import type { Answer } from './attempt.ts';
import { digits } from './digits.ts';
import type { DigitReader } from './digits.ts';
import { choicesByIds } from './former-ids.ts';
import type { Named } from './former-ids.ts';
import { hashWidth, storedHash } from './stored-hash.ts';

// Widths in characters of six bits.
const width = { count: 2, given: 2 };

/** Answers read back, as far as this release knows them. */
export interface KnownAnswers {
  readonly known: readonly Answer[];
  /** Whether the last of those that were stored is among them. */
  readonly toTheEnd: boolean;
}

/**
 * The hash an answer goes by; the check proves that no two of a story meet. A `second` answer at a decision has another
 * than the first: where the first is not known any more, it is not taken for it.
 */
export function answerHash(ids: string, second: boolean): number {
  return storedHash(second ? `${ids}/` : ids);
}

export function encodeAnswers(answers: readonly Answer[]): string {
  const each = answers.map(({ node, choice, language, took }, index) => {
    const hash = answerHash(`${node}/${choice}`, answers[index - 1]?.node === node);
    return digits(hash, hashWidth) + digits(took * 2 + (language === 'en' ? 1 : 0), width.given);
  });
  return digits(answers.length, width.count) + each.join('');
}

/** Reads what `encodeAnswers` wrote; `undefined` where it is cut short. */
export function decodeAnswers(story: Story, reader: DigitReader): KnownAnswers | undefined {
  const count = reader.number(width.count);
  if (count === undefined) return undefined;
  const names = namesByHash(story);
  const known: Answer[] = [];
  let last: Answer | undefined;
  for (let index = 0; index < count; index += 1) {
    const name = names.get(reader.number(hashWidth) ?? -1);
    const given = reader.number(width.given);
    if (given === undefined) return undefined;
    const alone = name?.second && name.node !== last?.node;
    last =
      name && !alone
        ? { node: name.node, choice: name.choice, language: given % 2 === 1 ? 'en' : 'cy', took: given >> 1 }
        : undefined;
    if (last) known.push(last);
  }
  return { known, toTheEnd: count === 0 || last !== undefined };
}

/** The length in characters of so many answers. */
export function answersLength(count: number): number {
  return width.count + count * (hashWidth + width.given);
}

function namesByHash(story: Story): ReadonlyMap<number, Named & { readonly second: boolean }> {
  const names = [...choicesByIds(story)];
  const hashed = (second: boolean) =>
    names.map(([ids, named]) => [answerHash(ids, second), { ...named, second }] as const);
  // The first go before the second: format 1 stored both by one hash.
  return new Map([...hashed(true), ...hashed(false)]);
}
