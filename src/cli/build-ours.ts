import { readdir } from 'node:fs/promises';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Lets a build go on only where what it makes may take the place of a folder: where there is none, nothing is in it or an
 * earlier build made it. Throws CommandError `folder-not-ours`; `out-unwritable` where the folder cannot be looked into.
 *
 * @param isOurs Whether a build made it, by the names of what is in it.
 */
export async function spareOthers(
  folder: string,
  isOurs: (names: readonly string[]) => boolean | Promise<boolean>,
): Promise<void> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (reasonOf(error) === 'ENOENT') return [];
    throw new CommandError('out-unwritable', { folder, reason: reasonOf(error) }, { cause: error });
  });
  if (names.length > 0 && !(await isOurs(names))) throw new CommandError('folder-not-ours', { folder });
}
