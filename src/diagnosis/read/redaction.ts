import type { Entry } from './log.ts';
import { storedState } from './stored.ts';
import { isElement, isWord } from './vocabulary.ts';

/** A text as it may be shown and saved; where it may not be, how long it is and what it is. */
export interface Shown {
  readonly text: string;
  /** In UTF-16 units, where `text` is not all of it. */
  readonly length?: number;
  /** Of a stored state: its own checksum, and never a character of it. */
  readonly checksum?: string;
}

/** What is longer is cut. */
const longest = 80;

/** A number, with either sign of decimals. */
const number = /^[+-]?\d{0,4}(?:[.,]\d{1,7})?%?$/;

/** A time or a length of time, of either version. */
const time = /^(?:[\d-]{10}T)?\d{2,4}(?::\d\d){2}(?:\.\d+)?(?:Z|[+-][\d:]+)?$|^P[\dYMWD]*(?:T[\d.HMS]*)?$/;

/** An id that nobody else's looks like: of a decision, of a criterion, of a trial. Those of scenarios are plain words. */
const ownId = /^(?:urn:dewis:[\w:.-]+|dewis-check[\w.-]*|[A-Z]+\d+\.[A-Z]+\d+)$/;

/** What is written into these is a course's own. */
const idElement = /(?:\.id|pattern)$/;

/** A place as we call them: a moment of a scenario. */
const ownPlace = /^[a-z\d]+(?:-[a-z\d]+)*\/[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * What may be shown of an element's value, written or read. Nothing of a stored state, of what a learner answered, and of
 * what is anybody's own words: launch data, comments, and every value that is no word of the data model, number, time or
 * id of ours. Some of what we write is what an LMS held, put back.
 */
export function shownOf(element: string, value: string): Shown {
  const { length } = value;
  if (length === 0) return { text: '' };
  if (element === 'cmi.suspend_data') return { text: '', length, checksum: storedState(value).checksum };
  if (/(?:learner|student)_(?:response|name|id)$|launch_data$|comments/.test(element)) return { text: '', length };
  if (element.endsWith('_children')) return { text: elementsIn(value) };
  if (!isPlain(element, value)) return { text: '', length };
  return length > longest ? { text: `${visible(value.slice(0, longest))}…`, length } : { text: visible(value) };
}

function isPlain(element: string, value: string): boolean {
  if (number.test(value) || time.test(value) || isWord(value)) return true;
  if (idElement.test(element)) return ownId.test(value);
  return element.endsWith('location') && ownPlace.test(value);
}

/** Of what a group has, parted as LMSs part them, the names; the rest is left out. */
function elementsIn(list: string): string {
  const names = list.slice(0, 2000).split(',');
  return names.map((name) => (isElement(name) ? name.trim() : '…')).join(',');
}

/** Value and answer of a call, as far as they may be shown; the answer is `null` where the call threw. */
export function shownEntry({ call, element, value, answer }: Entry): { value: Shown; answer: Shown | null } {
  return {
    value: idElement.test(element) ? { text: visible(value.slice(0, longest)) } : shownOf(element, value),
    // Only what is read is of the element.
    answer: answer === undefined ? null : shownOf(call === 'get' ? element : '', answer),
  };
}

/**
 * What an LMS says in its own words, as of an error: one short line, without what may lead to somebody: addresses and what
 * is asked in them, numbers of more than four digits.
 */
export function shownWords(words: string): string {
  const line = visible(words)
    .replace(/\S*(?:@|:\/\/)\S*/g, '…')
    .replace(/\d{5,}/g, '…')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** One line, in which what cannot be seen, or turns the direction of what follows, is a space. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ');
}
