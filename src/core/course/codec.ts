import { attemptLength, checksum, decodeAttempt, encodeAttempt } from '../play/codec.ts';
import { hashOf } from '../play/hash.ts';
import { DigitReader, digits } from '../play/digits.ts';
import type { Story } from '../scenario/story.ts';
import { isLanguage } from '../scenario/text.ts';
import type { Language } from '../scenario/text.ts';
import { sameAttempt } from './course.ts';
import type { Attempts, CourseAttempts } from './course.ts';

/** Everything a package has to remember about a learner. */
export interface Saved {
  readonly language: Language | null;
  readonly attempts: CourseAttempts;
}

/** What was stored, read back: `fresh` where nothing was, `damaged` where all or part of it could not be used. */
export interface Restored {
  readonly saved: Saved;
  readonly condition: 'fresh' | 'whole' | 'damaged';
}

/** The format number of the whole; the attempts inside carry their own. */
const mark = 'dewis1';
const nothing: Saved = { language: null, attempts: {} };

/**
 * The state of a course as one ASCII string: `dewis1.<language>.<scenario>….<checksum>`, where a scenario is
 * `<hashed id><begun>:<first>:<kept>:<current>` and an attempt that stands in an earlier place is `=` and that place.
 */
export function encodeCourse(stories: readonly Story[], saved: Saved): string {
  const scenarios = stories.flatMap((story) => {
    const attempts = saved.attempts[story.id];
    return attempts ? [encodeScenario(story, attempts)] : [];
  });
  const body = [mark, saved.language ?? '', ...scenarios].join('.');
  return `${body}.${checksum(body)}`;
}

/**
 * Reads a stored state. Never throws: cut, foreign or damaged text gives what of it is whole, each attempt having its
 * own checksum, and says so.
 */
export function decodeCourse(stories: readonly Story[], text: string): Restored {
  if (text.trim() === '') return { saved: nothing, condition: 'fresh' };
  const end = text.lastIndexOf('.');
  const [found, language, ...scenarios] = text.slice(0, Math.max(0, end)).split('.');
  if (found !== mark) return { saved: nothing, condition: 'damaged' };
  const attempts: Record<string, Attempts> = {};
  let whole = text.slice(end + 1) === checksum(text.slice(0, end));
  for (const scenario of scenarios) {
    const story = stories.find(({ id }) => scenario.startsWith(scenarioKey(id)));
    // One that this release of the course does not have any more is no damage.
    if (!story) continue;
    const read = decodeScenario(story, scenario);
    if (read.attempts) attempts[story.id] = read.attempts;
    whole &&= read.whole;
  }
  const saved = { language: isLanguage(language) ? language : null, attempts };
  return { saved, condition: whole ? 'whole' : 'damaged' };
}

/** The longest a course's state can become, in characters; `answers` is the most one attempt can hold. */
export function longestCourse(scenarios: readonly { answers: number; criteria: number }[]): number {
  const each = scenarios.map(({ answers, criteria }) => 1 + 3 + 1 + 3 * (1 + attemptLength(answers, criteria)));
  return mark.length + 1 + 2 + each.reduce((sum, length) => sum + length, 0) + 1 + 4;
}

const places = ['first', 'kept', 'current'] as const;

function scenarioKey(id: string): string {
  return digits(hashOf(id) % 64 ** 3, 3);
}

function encodeScenario(story: Story, attempts: Attempts): string {
  const slots = places.map((place, index) => {
    const attempt = attempts[place];
    const twin = places.slice(0, index).findIndex((earlier) => sameAttempt(attempts[earlier], attempt));
    return attempt === undefined ? '' : twin >= 0 ? `=${twin}` : encodeAttempt(story, attempt);
  });
  return [scenarioKey(story.id) + digits(attempts.begun, 1), ...slots].join(':');
}

function decodeScenario(story: Story, text: string): { attempts?: Attempts; whole: boolean } {
  const [head = '', ...slots] = text.split(':');
  const begun = new DigitReader(head.slice(3)).number(1);
  const decoded = slots.map((slot) => (slot === '' || slot.startsWith('=') ? undefined : decodeAttempt(story, slot)));
  const attempts = places.map((_, index) => {
    const slot = slots[index] ?? '';
    return slot.startsWith('=') ? decoded[Number(slot.slice(1))] : decoded[index];
  });
  const whole =
    begun !== undefined && slots.length === 3 && slots.every((slot, index) => slot === '' || attempts[index]);
  const read = places.flatMap((place, index) => (attempts[index] ? [[place, attempts[index]] as const] : []));
  if (read.length === 0) return { whole: false };
  return { attempts: mended({ begun: begun ?? 1, ...Object.fromEntries(read) }), whole };
}

// Of finished attempts one counts: where that very one is damaged, another that is whole stands in for it.
function mended(attempts: Attempts): Attempts {
  const finished = [attempts.kept, attempts.first, attempts.current].find((attempt) => attempt?.result);
  if (!finished) return attempts;
  return { ...attempts, first: attempts.first ?? finished, kept: attempts.kept ?? finished };
}
