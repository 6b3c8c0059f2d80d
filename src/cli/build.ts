import { join } from 'node:path';
import { PackagingError } from '../packaging/packaging-error.ts';
import { embeddedScenarios, libraryFiles, writeForWebPages } from './build-embed.ts';
import type { Placed } from './build-embed.ts';
import { hostedBuild, isForHost } from './build-hosted.ts';
import type { Hosted, Hosting } from './build-hosted.ts';
import { leftIn } from './build-left.ts';
import { spareOthers } from './build-ours.ts';
import { writeTogether } from './build-output.ts';
import { packagedAlone, packages, trialPackages } from './build-packages.ts';
import { packagingParts } from './build-parts.ts';
import { usualPlaces } from './build-places.ts';
import { replaceFolder } from './build-tree.ts';
import { readOrReport } from './check.ts';
import { CommandError } from './command-error.ts';
import { packagedScenarios } from './packaged.ts';
import { printable } from './printable.ts';
import { refreshSchemas } from './schema.ts';
import type { Words } from './words.ts';

export interface BuildOptions {
  /** The folder of scenarios, with its `course.yaml`. */
  readonly folder: string;
  /** Where the zips go; made where it is not there. */
  readonly out: string;
  /** The built player. */
  readonly sco: string;
  /** The built library for web pages. */
  readonly library: string;
  /** Where the library goes with the scenarios in it; where that is the built library itself, they are added to it. */
  readonly embed: string;
  /** Whether to make packages for trying an LMS with besides. */
  readonly trial?: boolean;
  /** For thin packages besides. */
  readonly hosting?: Hosting;
}

export const usualBuild: BuildOptions = {
  folder: 'scenarios',
  out: usualPlaces.out,
  sco: 'dist/sco',
  library: 'dist/embed',
  embed: usualPlaces.embed,
};

/** The built page of thin packages. */
export const usualThin = 'dist/thin';

/**
 * `dewis build [FOLDER]`: the course and each of its scenarios alone, in every version, as zips, and all of them for web
 * pages; prints a line for each, and one where packages lie there that an earlier build was asked for and this one was not.
 * What an editor knows of the folder is made anew first. Exit code 1 where the folder has faults. Everything is made before
 * anything is written. With `trial`, packages of the administrator's page alone; with `hosting`, thin packages, and a folder
 * for the host of each. Throws CommandError `folder-missing`, `folder-unreadable`, `player-missing`, `out-unwritable`,
 * `packaging-failed`, `hosted-address`, `allowed-origin`, `folder-not-ours`.
 */
export async function build(
  { folder, out, sco, library, embed, trial, hosting }: BuildOptions,
  words: Words,
  print: (line: string) => void,
): Promise<0 | 1> {
  await refreshSchemas(folder, words, print);
  const loaded = readOrReport(folder, words, print);
  if (loaded === undefined) return 1;
  const parts = await packagingParts(sco);
  const files = await libraryFiles({ library, embed });
  const host = hosting && (await hostedBuild(hosting));
  const { zips, folders, scenarios, courses } = orFailed(() => {
    const packaged = packagedScenarios(loaded);
    const courses = packagedAlone(loaded.course, packaged);
    const hosted: Hosted = host?.(parts, courses) ?? { zips: new Map(), folders: new Map() };
    return {
      zips: new Map([...packages(parts, courses), ...(trial ? trialPackages(parts, courses[0]!) : []), ...hosted.zips]),
      folders: hosted.folders,
      scenarios: embeddedScenarios(loaded.course, packaged),
      courses,
    };
  });
  const forHost = [...folders].map(([id, made]): Placed => [join(hosting?.out ?? out, id), made]);
  for (const [place] of forHost) await spareOthers(place, () => isForHost(place));
  await writeTogether(out, zips);
  for (const [name, bytes] of zips) print(sizeLine(join(out, name), bytes.length));
  const forPages = [await writeForWebPages(embed, files, scenarios)];
  for (const [place, made] of forHost) await replaceFolder(place, made);
  for (const [place, made] of [...forPages, ...forHost])
    print(
      sizeLine(
        place,
        [...made.values()].reduce((sum, { length }) => sum + length, 0),
      ),
    );
  const left = await leftIn(out, courses, zips);
  if (left.files.length > 0)
    print(words('left-behind', { files: left.files.join(', '), options: left.options.join(' ') }));
  return 0;
}

function sizeLine(path: string, bytes: number): string {
  return `${printable(path)}  ${Math.ceil(bytes / 1000)} kB`;
}

function orFailed<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PackagingError)) throw error;
    throw new CommandError('packaging-failed', { reason: error.message }, { cause: error });
  }
}
