import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '../core/finding/catalogue.ts';
import type { Parsed } from '../core/finding/finding.ts';
import type { Folder } from '../source/folder.ts';
import { most } from '../source/yaml-limits.ts';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/**
 * A folder on disk as `checkFolder` wants it. Everything in it is listed, folders too: one with a scenario's name is told
 * when it is read, and not passed over. Throws CommandError `folder-missing`, `folder-unreadable`.
 */
export function folderAt(path: string): Folder {
  if (!isFolder(path)) throw new CommandError('folder-missing', { folder: path });
  const own = namesIn(path);
  const below = ['standards', 'language'].flatMap((name) => {
    const inner = join(path, name);
    return isFolder(inner) ? namesIn(inner).map((file) => `${name}/${file}`) : [];
  });
  return { files: [...own, ...below], read: (file) => textOf(join(path, file)) };
}

function textOf(path: string): Parsed<string> {
  try {
    const is = statSync(path);
    // A pipe would be waited for, and a device has no end.
    if (!is.isFile() && !is.isDirectory()) return { ok: false, findings: [{ code: 'not-a-file', path: [] }] };
    if (is.size > most.bytes) {
      const values = { found: is.size, most: most.bytes };
      return { ok: false, findings: [{ code: 'file-too-big', path: [], values }] };
    }
    const bytes = readFileSync(path);
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const reason = reasonOf(error);
    const code = unreadable[reason] ?? 'unreadable';
    return { ok: false, findings: [{ code, path: [], values: { reason } }] };
  }
}

/** What is told in other words than "cannot be read", by the code of Node's error. */
const unreadable: Readonly<Record<string, FindingCode>> = {
  EISDIR: 'folder-not-file',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf-8',
};

function namesIn(folder: string): readonly string[] {
  return orUnreadable(folder, () => readdirSync(folder));
}

function isFolder(path: string): boolean {
  return orUnreadable(path, () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function orUnreadable<Found>(folder: string, look: () => Found): Found {
  try {
    return look();
  } catch (cause) {
    throw new CommandError('folder-unreadable', { folder, reason: reasonOf(cause) }, { cause });
  }
}
