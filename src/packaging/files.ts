import { PackagingError } from './packaging-error.ts';

/** Files by their path in the package: relative, parted by `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A name every LMS and file system takes: ASCII letters, digits, `.`, `_` and `-` in each part, no part that begins with
 * a dot (so none that leads out of the folder), nothing absolute. Such a name is also a URL as it stands.
 */
const safePath = /^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/;

/**
 * Puts several sets of files together, sorted by name. Throws a `PackagingError` for a name that is not safe, for two
 * different files of one name, and for names that differ in case only (Windows servers hold them to be one).
 */
export function together(...sets: readonly Files[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const folded = new Map<string, string>();
  for (const [path, bytes] of sets.flatMap((set) => [...set])) {
    if (!safePath.test(path))
      throw new PackagingError('path', `The name of the file "${path}" is not safe in a package.`);
    const other = folded.get(path.toLowerCase());
    const known = found.get(path);
    if ((other !== undefined && other !== path) || (known && !same(known, bytes)))
      throw new PackagingError(
        'clash',
        `Two different files would be called "${path}" in one package. Rename one of them.`,
      );
    folded.set(path.toLowerCase(), path);
    found.set(path, bytes);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
