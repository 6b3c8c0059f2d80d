import { DigitReader, digits } from '../../play/digits.ts';
import { checksum, endsSealed, sealed, unsealed } from '../seal.ts';

/** Where the answers of an attempt of format 1 begin, after its format, revision, seed, time, *continues* and their count. */
const answersFrom = 17;

/** Of format 1 and of format 2, in the order of each. */
const places = ['first', 'kept', 'current'] as const;
const placesThen = ['kept', 'current', 'first'];

/**
 * Format 1 was `dewis1.<language>.<scenario>….<checksum>`, with `<hashed id><begun>:<first>:<kept>:<current>` for a
 * scenario. An attempt that stood in an earlier place too was `=` and that place; any other was sealed by itself, began
 * with its format number, and ended with its result, if it had one, after its answers.
 */
export function fromFormat1(text: string): string {
  const [, language = '', ...scenarios] = text.split('.').slice(0, -1);
  const body = ['dewis2', language, ...scenarios.flatMap(itemsOf)].join('.');
  // What was damaged stays so.
  return endsSealed(text) ? `${body}.${checksum(body)}` : `${body}.`;
}

/** Of format 2: format, hashed id, attempts begun, places as bits, attempt. */
function itemsOf(scenario: string): readonly string[] {
  const [head = '', ...slots] = scenario.split(':');
  return slots.flatMap((slot, index) => {
    const attempt = unsealed(slot);
    if (attempt === undefined || head.length !== 4) return [];
    const held = places.filter((_, place) => place === index || slots[place] === `=${index}`);
    const bits = held.reduce((sum, place) => sum | (1 << placesThen.indexOf(place)), 0);
    return [sealed(digits(2, 1) + head + digits(bits, 1) + attemptOf(attempt))];
  });
}

/** Without the format number; told between answers and result whether there is one, and where not that nothing follows. */
function attemptOf(text: string): string {
  const count = new DigitReader(text.slice(answersFrom - 2)).number(2) ?? 0;
  const end = answersFrom + 5 * count;
  const result = text.slice(end);
  const nothing = digits(0, 4);
  return text.slice(1, end) + (result ? digits(1, 1) + result : nothing);
}
