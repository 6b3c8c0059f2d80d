import type { Attempt } from '../play/attempt.ts';
import { attemptLength, decodeAttempt, encodeAttempt } from '../play/codec.ts';
import { idsOf } from '../play/former-ids.ts';
import type { Story } from '../scenario/story.ts';
import { isLanguage } from '../scenario/text.ts';
import type { Language } from '../scenario/text.ts';
import { noAttempts } from './course.ts';
import type { Attempts, CourseAttempts } from './course.ts';
import { decodeItem, encodeItem, format, itemFrame, places, scenarioKey } from './item.ts';
import type { Item } from './item.ts';
import { migrated } from './migrations/migrate.ts';
import { decodePreferences, encodePreferences, preferencesLength } from './preferences-codec.ts';
import { usualPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { everLess, heldAttempts, mostValuableFirst } from './room.ts';
import type { HeldAttempt } from './room.ts';
import { checksum, endsSealed, sealLength } from './seal.ts';
import { unwrapped } from './unwrapped.ts';

/** Everything a package has to remember about a learner. */
export interface Saved {
  readonly language: Language | null;
  readonly attempts: CourseAttempts;
  /** Where any of them is other than usual. */
  readonly preferences?: Preferences;
}

/** What was stored, read back: `fresh` where nothing was, `damaged` where all or part of it could not be used. */
export interface Restored {
  readonly saved: Saved;
  readonly condition: 'fresh' | 'whole' | 'damaged';
}

/** Characters that any LMS keeps: `cmi.suspend_data` of SCORM 1.2, the narrowest of the versions. */
export const usualRoom = 4096;

const mark = `dewis${format}`;
const nothing: Saved = { language: null, attempts: {} };

/** The least room a state can be kept in: a course of which nothing but the language is remembered. */
export const leastRoom = emptyLength();

/**
 * The state of a course as one ASCII string, `dewis2.<language>.<preferences>.<item>….<checksum>`: an item an attempt, the
 * most valuable first, so that one that is cut by an LMS after all loses the least. Usual preferences are left out.
 *
 * @param room Characters there are for it. Where they are too few for everything, what is worth most is told, whole; where
 *   they are fewer than `leastRoom`, nothing: "".
 */
export function encodeCourse(stories: readonly Story[], saved: Saved, room = usualRoom): string {
  const held = stories.flatMap((story) => heldAttempts(story, saved.attempts[story.id] ?? noAttempts));
  const preferences = encodePreferences(saved.preferences ?? usualPreferences);
  for (const left of everLess(mostValuableFirst(held)))
    for (const told of preferences ? [[preferences], []] : [[]]) {
      const body = [mark, saved.language ?? '', ...told, ...left.map(itemOf)].join('.');
      const text = `${body}.${checksum(body)}`;
      if (text.length <= room) return text;
      // What lies ahead is done without before a learner's preferences are, and they before anything else is.
      if (left.some(({ attempt }) => attempt.ahead?.length)) break;
    }
  return '';
}

/**
 * Reads a stored state, of this format or an earlier one. Never throws: cut, foreign or damaged text gives what of it is
 * whole, each attempt having its own checksum, and says so. What was under way in another release of its scenario has
 * then to be landed in this one (`landed`).
 */
export function decodeCourse(stories: readonly Story[], text: string): Restored {
  if (text.trim() === '') return { saved: nothing, condition: 'fresh' };
  const state = migrated(unwrapped(text));
  const [found, language] = state.split('.');
  let whole = found === mark && endsSealed(state);
  const attempts: Record<string, Attempts> = {};
  // Where the beginning is damaged, or what stands between the items, they are whole all the same.
  const pieces = state.split(/[^\w-]/);
  for (const item of pieces.map(decodeItem)) {
    const story = item && storyOf(stories, item);
    // One that this release of the course does not have any more is no damage.
    if (!story) continue;
    const attempt = decodeAttempt(story, item.attempt);
    whole &&= attempt !== undefined;
    if (attempt) attempts[story.id] = withItem(attempts[story.id] ?? noAttempts, item, attempt);
  }
  for (const [id, of] of Object.entries(attempts)) attempts[id] = mended(of);
  const preferences = pieces.map(decodePreferences).find((piece) => piece !== undefined);
  const spoken = found === mark && isLanguage(language) ? language : null;
  const saved = { language: spoken, attempts, ...(preferences && { preferences }) };
  return { saved, condition: whole ? 'whole' : 'damaged' };
}

/** The longest a course's state can become, in characters; `answers` is the most one attempt can hold. */
export function longestCourse(scenarios: readonly { answers: number; criteria: number }[]): number {
  const each = scenarios.map(
    ({ answers, criteria }) => places.length * (1 + itemFrame + attemptLength(answers, criteria, criteria > 0)),
  );
  return emptyLength() + 1 + preferencesLength + each.reduce((sum, length) => sum + length, 0);
}

function emptyLength(): number {
  return mark.length + 1 + 2 + 1 + sealLength;
}

function itemOf({ story, attempt, begun, places: held }: HeldAttempt): string {
  return encodeItem({ key: scenarioKey(story.id), begun, places: held, attempt: encodeAttempt(story, attempt) });
}

function storyOf(stories: readonly Story[], { key }: Item): Story | undefined {
  return (
    stories.find(({ id }) => scenarioKey(id) === key) ??
    stories.find((story) => idsOf(story.id, story).some((id) => scenarioKey(id) === key))
  );
}

// Of two that claim one place, as in a text that is there twice, the first stays.
function withItem(attempts: Attempts, item: Item, attempt: Attempt): Attempts {
  const held = item.places.map((place) => [place, attempt] as const);
  return { ...Object.fromEntries(held), ...attempts, begun: Math.max(attempts.begun, item.begun) };
}

// Of finished attempts one counts: where that very one is damaged, another that is whole stands in for it.
function mended(attempts: Attempts): Attempts {
  const finished = [attempts.kept, attempts.first, attempts.current].find((attempt) => attempt?.result);
  if (!finished) return attempts;
  return { ...attempts, first: attempts.first ?? finished, kept: attempts.kept ?? finished };
}
