import { artFor } from '../packaging/art/art.ts';
import { checkFolder } from '../source/check-folder.ts';
import type { Checked } from '../source/check-folder.ts';
import { loadedFrom } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import { folderAt } from './folder.ts';
import { findingLines } from './words.ts';
import type { Words } from './words.ts';

/** Checks a folder on disk. Throws CommandError `folder-missing`, `folder-unreadable`. */
export function checkedAt(folder: string): Checked {
  // What the artist cannot draw is a fault of the file too: a package with a hole in its scene is half built.
  return checkFolder(folderAt(folder), (scenario) => artFor(scenario).findings);
}

/**
 * Reads a folder for a command and prints every finding: what it holds, or nothing where an error was found.
 * Throws CommandError `folder-missing`, `folder-unreadable`.
 */
export function readOrReport(folder: string, words: Words, print: (line: string) => void): Loaded | undefined {
  const checked = checkedAt(folder);
  report(checked, folder, words, print);
  return loadedFrom(checked);
}

/** `dewis check [FOLDER]`: exit code 0 where nothing was found that is not accepted, 1 otherwise. */
export function check(folder: string, words: Words, print: (line: string) => void): 0 | 1 {
  const checked = checkedAt(folder);
  report(checked, folder, words, print);
  if (checked.findings.some(({ accepted }) => accepted === undefined)) return 1;
  print(words('clean', { scenarios: checked.scenarios.map(({ scenario }) => scenario.id).join(', ') }));
  return 0;
}

function report({ findings }: Checked, folder: string, words: Words, print: (line: string) => void): void {
  for (const finding of findings) print(findingLines(finding, folder.replace(/\/+$/, ''), words));
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const accepted = findings.length - open.length;
  if (open.length > warnings) print(words('count', { count: open.length - warnings }));
  if (warnings > 0) print(words('warnings', { count: warnings }));
  if (accepted > 0) print(words('accepted-count', { count: accepted }));
}
