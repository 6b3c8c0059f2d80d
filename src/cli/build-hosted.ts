import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageName, scormVersions } from '../core/course/package-config.ts';
import type { PackageConfig, ScormVersion } from '../core/course/package-config.ts';
import type { Files } from '../packaging/files.ts';
import { pack } from '../packaging/pack.ts';
import type { PackagingParts } from '../packaging/package-files.ts';
import { hostedFiles, thinFiles } from '../packaging/thin-files.ts';
import type { ThinParts } from '../packaging/thin-files.ts';
import { licences } from './build-licences.ts';
import type { Packaged } from './build-packages.ts';
import { builtFiles, template } from './build-parts.ts';
import { CommandError } from './command-error.ts';
import { dataBlockIn } from './data-block.ts';

/** Where a course is to be hosted, and for whom. */
export interface Hosting {
  /** The address its folder will have, as it was typed. */
  readonly url: string;
  /** The origins of the LMSs that are served, as they were typed; any where there are none. */
  readonly allowed: readonly string[];
  /** The built script of thin packages. */
  readonly thin: string;
  /** Where the folders for the host go. */
  readonly out: string;
}

/** What a host needs besides the packages: thin packages by their names, and folders by theirs. */
export interface Hosted {
  readonly zips: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlyMap<string, Files>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What makes thin packages for a host. Throws CommandError `hosted-address`, `allowed-origin`, `player-missing`.
 */
export async function hostedBuild({
  url,
  allowed,
  thin,
}: Hosting): Promise<(parts: PackagingParts, courses: readonly Packaged[]) => Hosted> {
  const base = hostAddress(url);
  const origins = allowed.map(allowedOrigin);
  const thinParts: ThinParts = {
    player: await builtFiles(thin, 'thin.js'),
    template: await template('thin.html'),
    licences: await licences(root, 'thin'),
  };
  return (parts, courses) => ({
    zips: new Map(
      courses.flatMap(({ course, scenarios }) => {
        const at = { address: new URL(`${course.id}/index.html`, base).href, origin: base.origin };
        return scormVersions.map((version): [string, Uint8Array] => [
          thinName(course.id, version),
          pack(thinFiles(parts, thinParts, course, version, scenarios, at)),
        ]);
      }),
    ),
    folders: new Map(
      courses.map(({ course, scenarios }) => [course.id, hostedFiles(parts, course, scenarios, origins)]),
    ),
  });
}

/** Whether a folder was made for a host, in this release or an earlier one: its page says so. */
export async function isForHost(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const config = dataBlockIn(page) as Partial<PackageConfig> | null | undefined;
  return config?.format === 'hosted';
}

/** What the thin packages of a course are called, whether they were made or not. */
export function thinNames({ course }: Packaged): readonly string[] {
  return scormVersions.map((version) => thinName(course.id, version));
}

function thinName(id: string, version: ScormVersion): string {
  return `${packageName(`${id}.hosted`, version)}.zip`;
}

/** The folder an address names, with a slash at its end. Throws CommandError `hosted-address`. */
export function hostAddress(text: string): URL {
  const url = URL.parse(text);
  if (!url || !isSafe(url) || url.username || url.password || /[?#]|\.html?$/i.test(text))
    throw new CommandError('hosted-address', { address: text });
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The origin an address names and nothing more. Throws CommandError `allowed-origin`. */
export function allowedOrigin(text: string): string {
  const url = URL.parse(text);
  if (!url || !isSafe(url) || url.href !== `${url.origin}/`) throw new CommandError('allowed-origin', { origin: text });
  return url.origin;
}

// What is not encrypted may not be framed by what is, but for this very machine. And the address of one host: names may hold
// what a content policy reads as more than a name, such as `*` and `;`.
function isSafe({ protocol, hostname }: URL): boolean {
  if (!/^([a-z\d._-]+|\[[\da-f:]+\])$/.test(hostname)) return false;
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}
