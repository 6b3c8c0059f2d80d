import { strFromU8 } from 'fflate';
import { hashOf } from '../core/play/hash.ts';
import type { Files } from './files.ts';

/** Eight hexadecimal digits that change with any byte and any name: tells two releases of a package apart. */
export function fingerprintOf(files: Files): string {
  const each = [...files].map(([path, bytes]) => `${path}:${hashOf(strFromU8(bytes, true))}`);
  return hashOf(each.sort().join('\n')).toString(16).padStart(8, '0');
}
