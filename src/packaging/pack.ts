import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { together } from './files.ts';
import type { Files } from './files.ts';

/**
 * The earliest time a zip can hold, in local time because that is what a zip stores: the same bytes everywhere and
 * always. (An epoch number would follow the machine's time zone.)
 */
const mtime = new Date(1980, 0, 1);
const unix = 3;
const readable = 0o644 << 16;

/** Zips files: sorted by name, one fixed time, so that the same input gives the same bytes, in Node and in a browser. */
export function pack(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of together(files)) entries[path] = [bytes, { level: 9, mtime, os: unix, attrs: readable }];
  return zipSync(entries);
}
