import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { configElementId } from '../core/course/package-config.ts';
import { configOf } from '../packaging/config.ts';
import { together } from '../packaging/files.ts';
import type { Files } from '../packaging/files.ts';
import { scenarioFiles } from '../packaging/package-files.ts';
import { PackagingError } from '../packaging/packaging-error.ts';
import type { Loaded } from '../source/load.ts';
import { licences } from './build-licences.ts';
import { writeTogether } from './build-output.ts';
import { replaceFolder } from './build-tree.ts';
import { readOrReport } from './check.ts';
import { CommandError } from './command-error.ts';
import { packagedScenarios } from './packaged.ts';
import type { Words } from './words.ts';

export interface EmbedOptions {
  /** The folder of scenarios, with its `course.yaml`. */
  readonly folder: string;
  /** The built library: `vite build src/embed` made it. */
  readonly out: string;
}

export const usualEmbed: EmbedOptions = { folder: 'scenarios', out: 'dist/embed' };

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Adds the scenarios to the library for web pages: `scenarios/course.json`, what it names, and `licences.txt`; prints a
 * line. Exit code 1, and nothing written, where the folder has faults. Throws CommandError `folder-missing`,
 * `player-missing`, `out-unwritable`, `packaging-failed`.
 */
export async function buildEmbed(
  { folder, out }: EmbedOptions,
  words: Words,
  print: (line: string) => void,
): Promise<0 | 1> {
  const loaded = readOrReport(folder, words, print);
  if (loaded === undefined) return 1;
  const built = await stat(join(out, 'dewis-embed.js')).catch(() => undefined);
  if (!built?.isFile()) throw new CommandError('player-missing', { folder: out });
  const files = embeddedScenarios(loaded);
  await replaceFolder(join(out, 'scenarios'), files);
  await writeTogether(out, new Map([['licences.txt', strToU8(await licences(root))]]));
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  print(`${join(out, 'scenarios')}  ${Math.ceil(bytes / 1000)} kB`);
  return 0;
}

/**
 * A folder of scenarios as a web page's player reads it. `course.json` is what a package has in its launch page, with no
 * SCORM version. The same input gives the same bytes. Throws CommandError `packaging-failed`.
 */
export function embeddedScenarios(loaded: Loaded): Files {
  const packaged = packagedScenarios(loaded);
  const contents = JSON.stringify(configOf(loaded.course, null, packaged));
  try {
    return together(new Map([[`${configElementId}.json`, strToU8(contents)]]), ...packaged.map(scenarioFiles));
  } catch (error) {
    if (error instanceof PackagingError)
      throw new CommandError('packaging-failed', { reason: error.message }, { cause: error });
    throw error;
  }
}
