import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes several files into a folder, all or none: each goes beside its place first and is put there only once every
 * one is whole. Throws CommandError `out-unwritable`.
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const moves = [...files.keys()].map((name) => ({ name, from: join(folder, `.${name}.${process.pid}.part`) }));
  try {
    await makeFolder(folder);
    for (const { name, from } of moves) await writeFile(from, files.get(name)!);
    for (const { name, from } of moves) await rename(from, join(folder, name));
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
