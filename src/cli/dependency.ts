import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { CommandError } from './command-error.ts';

/** The folder of an installed dependency, wherever npm put it. Throws CommandError `dependency-missing`. */
export function dependencyFolder(name: string): string {
  try {
    const found = findPackageJSON(name, import.meta.url);
    if (found !== undefined) return dirname(found);
  } catch (cause) {
    throw new CommandError('dependency-missing', { name }, { cause });
  }
  throw new CommandError('dependency-missing', { name });
}
