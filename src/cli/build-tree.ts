import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../packaging/files.ts';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Puts a folder of files in the place of the one that is there, all or none: the new one is whole before the old one goes.
 * Throws CommandError `out-unwritable`.
 */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  const fresh = `${folder}.${process.pid}.part`;
  const old = `${folder}.${process.pid}.old`;
  try {
    for (const left of [fresh, old]) await rm(left, { recursive: true, force: true });
    for (const [path, bytes] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await rename(folder, old).catch(ignoreMissing);
    await rename(fresh, folder);
  } catch (cause) {
    await rename(old, folder).catch(() => undefined);
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw new CommandError('out-unwritable', { folder, reason: reasonOf(cause) }, { cause });
  }
  // What is left over does no harm and goes with the next build.
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
