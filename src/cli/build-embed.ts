import { stat } from 'node:fs/promises';
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
import { CommandError } from './command-error.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `licences.txt` for the library, which `vite build src/embed` made. Throws CommandError `player-missing` where that has
 * not been done.
 */
export async function libraryLicences(library: string): Promise<Files> {
  const built = await stat(join(library, 'dewis-embed.js')).catch(() => undefined);
  if (!built?.isFile()) throw new CommandError('player-missing', { folder: library });
  return new Map([['licences.txt', strToU8(await licences(root, 'library'))]]);
}

/**
 * A course's scenarios as a web page's player reads them. `course.json` is what a package has in its launch page, with no
 * format of a package. The same input gives the same bytes. Throws a `PackagingError` where something does not fit.
 */
export function embeddedScenarios(course: CourseFile, scenarios: readonly PackagedScenario[]): Files {
  const contents = JSON.stringify(configOf(course, null, scenarios));
  return together(new Map([[`${configElementId}.json`, strToU8(contents)]]), ...scenarios.map(scenarioFiles));
}
