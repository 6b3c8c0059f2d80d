import type { FindingCode } from '../../src/core/finding/catalogue.ts';

/** Faults of the small folder's scenario: what is replaced by what, the code that tells of it, and a text at its place. */
export const faults: [what: string, from: string, to: string, code: FindingCode, at?: string][] = [
  ['a key nobody knows', 'minutes: 2', 'minute: 2', 'unknown-key'],
  ['a missing key', 'minutes: 2\n', '', 'missing-key', 'format'],
  ['a wrong type', 'minutes: 2', 'minutes: soon', 'not-a-number'],
  ['a wrong id', 'id: one-call', 'id: One_Call', 'bad-id'],
  ['a reference to no node', 'next: badly', 'next: madly', 'no-such-node'],
  ['a reference to nobody', 'speaker: ann', 'speaker: anne', 'no-such-character'],
  ['a reference to no place', 'place: office\n    speaker', 'place: ofice\n    speaker', 'no-such-place'],
  ['a criterion the scenario does not claim', 'PC01: 1 }', 'PC03: 1 }', 'no-such-criterion'],
  ['a criterion the standard does not have', '  PC01: {', '  PC09: {}\n  PC01: {', 'not-in-standard', 'PC09'],
  ['a rating that is no rating', 'PC01: 1 }', 'PC01: 3 }', 'bad-rating'],
  ['a condition that is none', '{ flag: promised }', '{ flagg: promised }', 'bad-condition'],
  ['a flag that is not listed', '{ flag: promised }', '{ flag: promise }', 'no-such-flag'],
  [
    'a missing language',
    '{ cy: Ateb y ffôn ar unwaith heb oedi, en: Answer the phone at once without delay }',
    '{ cy: Ateb y ffôn ar unwaith heb oedi }',
    'missing-language',
  ],
  ['a text that begins with emphasis', 'en: Thank you', 'en: *Stop*', 'needs-quotes'],
  ['an empty text', 'en: Thank you', 'en: ""', 'empty-text'],
  ['a list of ways without a last resort', ', { to: well }]', ']', 'no-last-resort'],
  ['a standard that is not there', 'standard: TEST1', 'standard: TEST2', 'no-such-standard'],
  ['a meter that starts out of range', 'start: 5', 'start: 11', 'bad-range'],
  ['an id that is not the file’s name', 'id: one-call', 'id: two-calls', 'not-the-file-name'],
  ['a criterion nothing earns', ', PC02: 2 }', ' }', 'never-earned', 'PC02: {'],
];
