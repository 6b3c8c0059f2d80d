import { findingCodes, isFindingCode } from '../core/finding/catalogue.ts';
import { nearest } from '../core/finding/nearest.ts';
import type { Language } from '../core/scenario/text.ts';
import { CommandError } from './command-error.ts';
import { findingPage } from './finding-page.ts';
import { pageForTerminal } from './terminal-page.ts';
import type { Words } from './words.ts';

/**
 * `dewis explain CODE`: prints the page of a finding; the English one, and that it is, where there is none in Welsh.
 * Throws CommandError `no-such-code`.
 */
export function explain(code: string, language: Language, words: Words, print: (line: string) => void): 0 {
  if (!isFindingCode(code)) {
    const near = nearest(code, findingCodes);
    throw new CommandError('no-such-code', { found: code, ...(near && { near }) });
  }
  const page = findingPage(code, language, words);
  if (page === undefined && language !== 'en') print(`${words('in-english-only')}\n`);
  print(pageForTerminal(page ?? findingPage(code, 'en', words) ?? ''));
  return 0;
}
