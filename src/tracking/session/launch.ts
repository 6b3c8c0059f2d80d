import type { Language } from '../../core/scenario/text.ts';
import type { Dialect, LaunchField } from '../scorm/dialect.ts';
import { askedIn } from './launch-data.ts';
import type { Asked } from './launch-data.ts';
import type { ReportedStanding, Success } from '../record/record.ts';

/** What an LMS says when a package is opened, read once, before anything is written. */
export interface Launch {
  readonly mode: 'normal' | 'browse' | 'review';
  readonly credit: boolean;
  /**
   * Whether the LMS could say what it holds, be it nothing. Where state, status or mark could not be read, nothing is to be
   * recorded: it would be written over what is there.
   */
  readonly answered: boolean;
  readonly location: string;
  /** For `decodeCourse`; "" where nothing was stored. */
  readonly state: string;
  /** The LMS's own pass mark, 0..1, which goes before the course's. */
  readonly mark: number | null;
  /** A hint: LMSs send "" whatever the learner set in their profile. */
  readonly language: Language | null;
  /** What launch data asks for in place of the course's own settings. */
  readonly asked: Asked;
  /** What the LMS holds already, which is never lowered. */
  readonly before: ReportedStanding;
  /**
   * Whether the LMS has a status already: *incomplete*, or a final one. One that gives our state back and no status, or
   * did not answer, may have one it does not tell, which *incomplete* might lower.
   */
  readonly begun: boolean;
  /** Whether what was read may be what an earlier page said and never committed, as in a session that is open still. */
  readonly uncommitted?: true;
  /** Whether the LMS takes the learner's choice of language. */
  readonly takesLanguage: boolean;
}

/**
 * Reads the launch through `get`, which answers "" for what the LMS does not have and `undefined` where it could not say.
 * Words are taken by their beginning in any case (`Passed`, `p`); whatever makes no sense is as if it were not there.
 */
export function readLaunch(get: (element: string) => string | undefined, dialect: Dialect): Launch {
  const ask = (field: LaunchField): string | undefined => {
    const element = dialect.reads[field];
    return element === undefined ? '' : get(element)?.trim();
  };
  const read = (field: LaunchField): string => ask(field) ?? '';
  // What must not be overwritten is asked for once more: the connection may have failed for a moment.
  const insist = (field: LaunchField): string | undefined => ask(field) ?? ask(field);
  // The whole group is optional in 1.2, and reading an element of one that is not there is an error.
  const takesLanguage = childrenOf(get, dialect.preference).has('language');
  const word = (field: LaunchField) => read(field).toLowerCase();
  const mode = word('mode');
  const oneWord = dialect.reads.success === dialect.reads.completion;
  const status = insist('completion');
  const verdict = oneWord ? status : insist('success');
  const held = insist('state');
  // By another mark than the LMS's own a fail might be told as a pass.
  const ownMark = insist('mark');
  const answered = ![status, verdict, held, ownMark].includes(undefined);
  const completion = (status ?? '').toLowerCase();
  const success = successOf((verdict ?? '').toLowerCase());
  const score = fraction(read('score'), dialect.whole);
  const mark = fraction(ownMark ?? '', dialect.whole);
  const state = held ?? '';
  return {
    mode: mode.startsWith('b') ? 'browse' : mode.startsWith('r') ? 'review' : 'normal',
    credit: !word('credit').startsWith('n'),
    answered,
    location: read('location'),
    state,
    // A mark of 0 would pass everybody: it is how some LMSs say that there is none.
    mark: mark || null,
    language: takesLanguage ? languageOf(word('language')) : null,
    asked: askedIn(read('data')),
    before: {
      progress: fraction(read('progress'), 1) ?? 0,
      completed: completion.startsWith('c') || (oneWord && success !== 'unknown'),
      success,
      ...(score !== undefined && { score }),
    },
    begun: !answered || /^[cpfi]/.test(completion) || (completion === '' && state !== ''),
    takesLanguage,
  };
}

/** The names of a group's elements; none where the LMS has no such group. */
export function childrenOf(get: (element: string) => string | undefined, group: string): ReadonlySet<string> {
  const names = (get(`${group}._children`) ?? '').split(',').map((name) => name.trim());
  return new Set(names.filter(Boolean));
}

function successOf(word: string): Success {
  return word.startsWith('p') ? 'passed' : word.startsWith('f') ? 'failed' : 'unknown';
}

function fraction(text: string, whole: number): number | undefined {
  const value = Number(text) / whole;
  return text !== '' && value >= 0 && value <= 1 ? value : undefined;
}

/** `cy`, `cy-GB`, `cym`, `wel`, `Welsh`, `Cymraeg`; `en`, `en_GB`, `eng`, `English`, `Saesneg`. */
function languageOf(word: string): Language | null {
  if (/^(cy|wel)/.test(word)) return 'cy';
  return /^(en|saes)/.test(word) ? 'en' : null;
}
