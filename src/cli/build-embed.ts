import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import type { CourseFile } from '../core/course/course-file.ts';
import { configElementId } from '../core/course/package-config.ts';
import { configOf } from '../packaging/config.ts';
import { together } from '../packaging/files.ts';
import type { Files } from '../packaging/files.ts';
import { scenarioFiles } from '../packaging/package-files.ts';
import type { PackagedScenario } from '../packaging/package-files.ts';
import { licences } from './build-licences.ts';
import { spareOthers } from './build-ours.ts';
import { writeTogether } from './build-output.ts';
import { builtFiles } from './build-parts.ts';
import { replaceFolder } from './build-tree.ts';

/** The script that registers the tag, which every build of the library has. */
const entry = 'dewis-embed.js';
/** What the library itself is made of, as its `package.json` lists it; whatever else lies in its folder is no part of it. */
const ofLibrary = /^(types\/.*|[^/]+\.(js|d\.ts|json|md))$/;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the library was built, and where it goes with the scenarios in it: the same place, or another. */
export interface Folders {
  readonly library: string;
  readonly embed: string;
}

/** A folder with the files it now holds. */
export type Placed = readonly [folder: string, files: Files];

/**
 * What goes beside the scenarios for web pages: the licences; somewhere else than where `vite build src/embed` made the
 * library, that too, without its example, which plays our scenarios. Throws CommandError `player-missing` where it was not
 * made, `folder-not-ours` where something else stands in the place.
 */
export async function libraryFiles({ library, embed }: Folders): Promise<Files> {
  const built = await builtFiles(library, entry);
  const notices = new Map([['licences.txt', strToU8(await licences(root, 'library'))]]);
  if ((await realpath(embed).catch(() => undefined)) === (await realpath(library))) return notices;
  await spareOthers(embed, (names) => names.includes(entry));
  return together(new Map([...built].filter(([path]) => ofLibrary.test(path))), notices);
}

/**
 * A course's scenarios as a web page's player reads them. `course.json` is what a package has in its launch page, with no
 * format of a package. The same input gives the same bytes. Throws a `PackagingError` where something does not fit.
 */
export function embeddedScenarios(course: CourseFile, scenarios: readonly PackagedScenario[]): Files {
  const contents = JSON.stringify(configOf(course, null, scenarios));
  return together(new Map([[`${configElementId}.json`, strToU8(contents)]]), ...scenarios.map(scenarioFiles));
}

/**
 * Writes what `libraryFiles` and `embeddedScenarios` made, and tells where all of it is. In the folder only what a build makes
 * is replaced: a page of somebody's own may lie beside it. Throws CommandError `out-unwritable`.
 */
export async function writeForWebPages(embed: string, files: Files, scenarios: Files): Promise<Placed> {
  const folder = join(embed, 'scenarios');
  await writeTogether(embed, files);
  await replaceFolder(folder, scenarios);
  if (!files.has(entry)) return [folder, scenarios];
  const below = [...scenarios].map(([path, bytes]) => [`scenarios/${path}`, bytes] as const);
  return [embed, together(files, new Map(below))];
}
