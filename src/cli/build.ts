import { join } from 'node:path';
import { scormVersions } from '../core/course/package-config.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import { courseAlone } from '../packaging/config.ts';
import { pack } from '../packaging/pack.ts';
import { packageFiles } from '../packaging/package-files.ts';
import type { PackagingParts } from '../packaging/package-files.ts';
import { PackagingError } from '../packaging/packaging-error.ts';
import type { Loaded } from '../source/load.ts';
import { packagingParts } from './build-parts.ts';
import { writeTogether } from './build-output.ts';
import { readOrReport } from './check.ts';
import { CommandError } from './command-error.ts';
import { packagedScenarios } from './packaged.ts';
import type { Words } from './words.ts';

export interface BuildOptions {
  /** The folder of scenarios, with its `course.yaml`. */
  readonly folder: string;
  /** Where the zips go; made where it is not there. */
  readonly out: string;
  /** The built player. */
  readonly sco: string;
}

export const usualBuild: BuildOptions = { folder: 'scenarios', out: 'dist/packages', sco: 'dist/sco' };

/** How each version is called in a zip's name. */
const suffixes: Readonly<Record<ScormVersion, string>> = {
  '1.2': 'scorm12',
  '2004-3': 'scorm2004-3',
  '2004-4': 'scorm2004-4',
};

/**
 * `dewis build [FOLDER]`: the course and each of its scenarios alone, in every version, as zips; prints a line for each.
 * Exit code 1, and nothing written, where the folder has faults. Throws CommandError `folder-missing`, `player-missing`,
 * `out-unwritable`, `packaging-failed`.
 */
export async function buildPackages(
  { folder, out, sco }: BuildOptions,
  words: Words,
  print: (line: string) => void,
): Promise<0 | 1> {
  const loaded = readOrReport(folder, words, print);
  if (loaded === undefined) return 1;
  const zips = packages(await packagingParts(sco), loaded);
  await writeTogether(out, zips);
  for (const [name, bytes] of zips) print(`${join(out, name)}  ${Math.ceil(bytes.length / 1000)} kB`);
  return 0;
}

/** Every zip of a folder by its name. The same input gives the same bytes. */
export function packages(parts: PackagingParts, loaded: Loaded): Map<string, Uint8Array> {
  const { course } = loaded;
  const packaged = packagedScenarios(loaded);
  const alone = packaged.map((one) => ({ course: courseAlone(course, one.scenario), scenarios: [one] }));
  const zips = new Map<string, Uint8Array>();
  for (const one of [{ course, scenarios: packaged }, ...alone])
    for (const version of scormVersions) {
      const name = `${one.course.id}.${suffixes[version]}.zip`;
      if (zips.has(name))
        throw failed(`course.yaml: the course needs an id of its own, ${one.course.id} is a scenario's.`);
      zips.set(name, zipOf(parts, one.course, version, one.scenarios));
    }
  return zips;
}

function zipOf(...of: Parameters<typeof packageFiles>): Uint8Array {
  try {
    return pack(packageFiles(...of));
  } catch (error) {
    if (error instanceof PackagingError) throw failed(error.message, error);
    throw error;
  }
}

function failed(reason: string, cause?: unknown): CommandError {
  return new CommandError('packaging-failed', { reason }, { cause });
}
