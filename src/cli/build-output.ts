import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes several files into a folder, or below it, all or none: each goes beside its place first and is put there only once
 * every one is whole. Throws CommandError `out-unwritable`.
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const moves = [...files].map(([name, bytes]) => {
    const to = join(folder, name);
    return { bytes, to, from: join(dirname(to), `.${basename(to)}.${process.pid}.part`) };
  });
  try {
    await makeFolder(folder);
    for (const { bytes, from } of moves) {
      await makeFolder(dirname(from));
      await writeFile(from, bytes);
    }
    for (const { to, from } of moves) await rename(from, to);
  } catch (cause) {
    for (const { from } of moves) await rm(from, { force: true }).catch(() => undefined);
    throw new CommandError('out-unwritable', { folder, reason: reasonOf(cause) }, { cause });
  }
}

// Node's own recursive `mkdir` never ends where a folder that is there lets nothing be made in it, such as /proc.
async function makeFolder(folder: string): Promise<void> {
  const isThere = async () => (await stat(folder).catch(() => undefined))?.isDirectory() === true;
  if (await isThere()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (cause: unknown) => {
    // Another process may have made it meanwhile.
    if (!(await isThere())) throw cause;
  });
}
