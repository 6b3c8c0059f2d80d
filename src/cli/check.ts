import { artFor } from '../packaging/art/art.ts';
import type { Issue } from '../core/scenario/issue.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { loadFolder } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import { folderAt } from './folder.ts';
import { issueLines } from './words.ts';
import type { Words } from './words.ts';

/** Reads a folder for a command: what it holds, or nothing after every fault was printed. */
export function readOrReport(folder: string, words: Words, print: (line: string) => void): Loaded | undefined {
  const loaded = loadFolder(folderAt(folder), drawable);
  if (loaded.ok) return loaded.value;
  for (const issue of loaded.issues) print(issueLines(issue, folder.replace(/\/+$/, ''), words));
  print(words('count', { count: loaded.issues.length }));
  return undefined;
}

/** `dewis check [FOLDER]`: exit code 0 where nothing is wrong, 1 otherwise. */
export function check(folder: string, words: Words, print: (line: string) => void): 0 | 1 {
  const loaded = readOrReport(folder, words, print);
  if (loaded === undefined) return 1;
  print(words('clean', { scenarios: loaded.scenarios.map(({ id }) => id).join(', ') }));
  return 0;
}

// What the artist cannot draw is a fault of the file too: a package with a hole in its scene is half built.
function drawable({ cast, places }: Scenario): readonly Issue[] {
  return artFor({ cast, places }).issues.map(({ code, path, data }) => ({
    code,
    path,
    values: { name: data.name, known: data.known.join(', ') },
  }));
}
