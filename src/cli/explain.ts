import { findingCodes, isFindingCode } from '../core/finding/catalogue.ts';
import { nearest } from '../core/finding/nearest.ts';
import { CommandError } from './command-error.ts';
import { findingPage } from './finding-page.ts';
import { pageForTerminal } from './terminal-page.ts';

/** `dewis explain CODE`: prints the page of a finding. Throws CommandError `no-such-code`. */
export function explain(code: string, print: (line: string) => void): 0 {
  if (!isFindingCode(code)) {
    const near = nearest(code, findingCodes);
    throw new CommandError('no-such-code', { found: code, ...(near && { near }) });
  }
  print(pageForTerminal(findingPage(code) ?? ''));
  return 0;
}
