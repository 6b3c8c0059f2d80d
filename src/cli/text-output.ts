import { fstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { writeTogether } from './build-output.ts';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes a text to where a path leads, into a folder that is there. A file is written as a whole or not at all; a pipe or
 * a device is written into, and stays what it is. Throws CommandError `names-a-folder`, `parent-missing`,
 * `out-unwritable`.
 */
export async function writeText(path: string, text: string): Promise<void> {
  if (path.endsWith('/') || path.endsWith(sep)) throw new CommandError('names-a-folder', { folder: path });
  const there = await stat(path).catch(() => undefined);
  const stream = there && streamInto(there);
  if (stream) await written(stream, text);
  else if (there && !there.isFile() && !there.isDirectory()) await orUnwritable(path, () => writeFile(path, text));
  else await writeFileWhole(await orUnwritable(path, () => followed(path)), text);
}

async function writeFileWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const parent = await stat(folder).catch(() => undefined);
  if (!parent?.isDirectory()) throw new CommandError('parent-missing', { folder, file: path });
  await writeTogether(folder, new Map([[basename(path), new TextEncoder().encode(text)]]));
}

/** Where links lead, the last of them perhaps to what is not there yet; a path that is no link stays as it was named. */
async function followed(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined);
  if (link === undefined) return path;
  return realpath(path).catch((cause: unknown) => {
    // Links that lead round in a circle are a failure (ELOOP).
    if (reasonOf(cause) !== 'ENOENT') throw cause;
    return followed(resolve(dirname(path), link));
  });
}

// `/dev/stdout` may lead to a file that the shell opened: a new one in its place would lose what is printed besides.
function streamInto(there: Stats): NodeJS.WritableStream | undefined {
  const isOpenAs = (fd: number) => {
    const { dev, ino } = fstatSync(fd);
    return dev === there.dev && ino === there.ino;
  };
  return isOpenAs(1) ? process.stdout : isOpenAs(2) ? process.stderr : undefined;
}

function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (cause) => (cause ? failed(cause) : done()));
  });
}

async function orUnwritable<Done>(path: string, write: () => Promise<Done>): Promise<Done> {
  try {
    return await write();
  } catch (cause) {
    throw new CommandError('out-unwritable', { folder: path, reason: reasonOf(cause) }, { cause });
  }
}
