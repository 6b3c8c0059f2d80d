import { artFor } from '../packaging/art/art.ts';
import type { Issue } from '../core/scenario/issue.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { loadFolder } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import { folderAt } from './folder.ts';
import { issueLines } from './words.ts';
import type { Words } from './words.ts';

/**
 * Reads a folder for a command and prints every fault and warning: what it holds, or nothing where a fault was found.
 * Throws CommandError `folder-missing`, `folder-unreadable`.
 */
export function readOrReport(folder: string, words: Words, print: (line: string) => void): Loaded | undefined {
  const loaded = loadFolder(folderAt(folder), drawable);
  const issues = loaded.ok ? loaded.value.warnings : loaded.issues;
  for (const issue of issues) print(issueLines(issue, folder.replace(/\/+$/, ''), words));
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  if (!loaded.ok) print(words('count', { count: issues.length - warnings }));
  if (warnings > 0) print(words('warnings', { count: warnings }));
  return loaded.ok ? loaded.value : undefined;
}

/** `dewis check [FOLDER]`: exit code 0 where there is no fault, be there warnings or not, 1 otherwise. */
export function check(folder: string, words: Words, print: (line: string) => void): 0 | 1 {
  const loaded = readOrReport(folder, words, print);
  if (loaded === undefined) return 1;
  print(words('clean', { scenarios: loaded.scenarios.map(({ id }) => id).join(', ') }));
  return 0;
}

// What the artist cannot draw is a fault of the file too: a package with a hole in its scene is half built.
function drawable(scenario: Scenario): readonly Issue[] {
  return artFor(scenario).issues.map(({ code, path, data }) => ({
    code,
    path,
    values: { name: data.name, known: data.known.join(', ') },
  }));
}
