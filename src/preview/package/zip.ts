import { unzipSync } from 'fflate';
import { ShelfError } from './shelf-error.ts';

/** The files of a zip by their path, with `/` between its parts and never a `..` among them. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** What all files of one zip may come to when unpacked; a guard against archives that swell without end. */
const largest = 256 * 1024 * 1024;

/**
 * Opens a zip in memory. Throws a `ShelfError`: `not-a-zip`, `unsafe-path` or `too-large`. One unsafe path refuses the
 * whole zip, as an LMS would: whoever wrote it meant something by it.
 */
export function openZip(bytes: Uint8Array): ZipFiles {
  let size = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name.endsWith('/')) return false;
        if (!isSafePath(name)) throw new ShelfError('unsafe-path', name);
        size += originalSize;
        if (size > largest) throw new ShelfError('too-large', `> ${largest / 1024 / 1024} MB`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof ShelfError) throw cause;
    throw new ShelfError('not-a-zip', cause instanceof Error ? cause.message : String(cause), { cause });
  }
  return new Map(Object.entries(entries));
}

/** True for a relative path of plain parts: no root, drive, backslash, control character, `.` or `..`. */
export function isSafePath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what must not be in a path
  if (path === '' || /[\\\u0000-\u001f]|^[a-z]:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
