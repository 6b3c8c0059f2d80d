import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../source/load.ts';
import { CommandError } from './command-error.ts';

/** A folder on disk as `loadFolder` wants it. Throws CommandError `no-folder` where there is none. */
export function folderAt(path: string): Folder {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError('folder-missing', { folder: path });
  const below = (sub: string) =>
    statSync(join(path, sub), { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(join(path, sub), { withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
  const files = [...below('.').map(({ name }) => name), ...below('standards').map(({ name }) => `standards/${name}`)];
  return { files, read: (file) => readFileSync(join(path, file), 'utf8') };
}
