import { outcomes } from '../scenario/scenario.ts';
import { isEnding } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { criterionStates } from '../score/evidence.ts';
import { shortfalls } from '../score/verdict.ts';
import type { Result } from './attempt.ts';
import { digits } from './digits.ts';
import type { DigitReader } from './digits.ts';
import { idsOf } from './former-ids.ts';
import { hashWidth, nameOf, storedHash } from './stored-hash.ts';

// Widths in characters of six bits.
const width = { outcome: 1, score: 2, mark: 2, verdict: 1, lasted: 3, count: 1, evidence: 3 };

/** The most a criterion can be stored as having earned, and as being expected; above both stands its state. */
const most = 255;

/**
 * What an attempt came to, as fixed-width fields. Ending and criteria go by their hashed ids: a release that claims
 * other criteria or has other endings still reads what was judged, and puts nothing under a wrong name.
 */
export function encodeResult({ ending, outcome, score, mark, verdict, lasted, evidence }: Result): string {
  const found = shortfalls.reduce((bits, name, bit) => bits | (verdict.shortfalls.includes(name) ? 1 << bit : 0), 0);
  const criteria = Object.entries(evidence);
  return [
    digits(storedHash(ending), hashWidth),
    digits(outcomes.indexOf(outcome), width.outcome),
    digits(Math.round(score * 1000), width.score),
    digits(Math.round(mark * 1000), width.mark),
    digits(found, width.verdict),
    digits(lasted, width.lasted),
    digits(criteria.length, width.count),
    ...criteria.map(
      ([criterion, { state, earned, expected }]) =>
        digits(storedHash(criterion), hashWidth) +
        digits(
          (criterionStates.indexOf(state) << 16) | (Math.min(most, earned) << 8) | Math.min(most, expected),
          width.evidence,
        ),
    ),
  ].join('');
}

/**
 * Reads what `encodeResult` wrote; `undefined` where it is cut short. An ending this release does not have keeps a name
 * that is no node's; a criterion it does not claim is left out.
 */
export function decodeResult(story: Story, reader: DigitReader): Result | undefined {
  const ending = reader.number(hashWidth);
  const outcome = reader.number(width.outcome);
  const score = reader.number(width.score);
  const mark = reader.number(width.mark);
  const verdict = reader.number(width.verdict);
  const lasted = reader.number(width.lasted);
  const evidence = decodeEvidence(story, reader);
  if (ending === undefined || outcome === undefined || score === undefined || mark === undefined) return undefined;
  if (verdict === undefined || lasted === undefined || evidence === undefined) return undefined;
  const found = shortfalls.filter((_, bit) => (verdict & (1 << bit)) !== 0);
  return {
    ending: endingOf(story, ending),
    outcome: outcomes[outcome] ?? 'partial',
    score: score / 1000,
    mark: mark / 1000,
    verdict: { passed: found.length === 0, shortfalls: found },
    lasted,
    evidence,
  };
}

/** The ending's id of today, be it stored by that or by a former one. */
function endingOf(story: Story, hash: number): string {
  const endings = Object.entries(story.nodes).filter(([, node]) => isEnding(node));
  const found = endings.find(([id, node]) => idsOf(id, node).some((one) => storedHash(one) === hash));
  return found?.[0] ?? nameOf(hash, []);
}

/** The length in characters of a result with the evidence for so many criteria. */
export function resultLength(criteria: number): number {
  const { evidence, ...head } = width;
  const fields = Object.values(head).reduce((sum, one) => sum + one, hashWidth);
  return fields + criteria * (hashWidth + evidence);
}

function decodeEvidence(story: Story, reader: DigitReader): Result['evidence'] | undefined {
  const count = reader.number(width.count);
  if (count === undefined) return undefined;
  const claimed = new Map(Object.keys(story.criteria).map((id) => [storedHash(id), id]));
  const evidence: [string, Result['evidence'][string]][] = [];
  for (let index = 0; index < count; index += 1) {
    const criterion = claimed.get(reader.number(hashWidth) ?? -1);
    const value = reader.number(width.evidence);
    if (value === undefined) return undefined;
    const state = criterionStates[value >> 16] ?? 'unmet';
    if (criterion !== undefined)
      evidence.push([criterion, { state, earned: (value >> 8) & most, expected: value & most }]);
  }
  return Object.fromEntries(evidence);
}
