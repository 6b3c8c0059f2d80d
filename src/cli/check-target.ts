import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Checked } from '../source/check-folder.ts';
import { partsOf } from '../source/folder.ts';
import type { Folder } from '../source/folder.ts';
import { CommandError } from './command-error.ts';

/** What a check is asked about: a folder, or one file of it; the file's path is as `Folder` has it. */
export interface Target {
  readonly folder: string;
  readonly file?: string;
}

/**
 * A path to a folder or to a file in one. Throws CommandError `file-missing` where the path names a file that is not
 * there, `path-missing` where nothing tells what it was to be; whether a folder can be read is seen when it is read.
 */
export function targetAt(path: string): Target {
  if (isFile(path)) return fileAt(path);
  if (isMissing(path))
    throw /\.ya?ml$/.test(path)
      ? new CommandError('file-missing', { file: path })
      : new CommandError('path-missing', { path });
  return { folder: path };
}

// What cannot be looked at is told when it is read.
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function fileAt(path: string): Target {
  const [own, name] = [dirname(path), basename(path)];
  const inner = basename(resolve(own));
  const below = ['standards', 'language'].includes(inner) && !existsSync(join(own, 'course.yaml'));
  return below ? { folder: join(own, '..'), file: `${inner}/${name}` } : { folder: own, file: name };
}

/**
 * A check as far as it is about one file: what was found in it, and the scenario it holds. Where a scenario could not be
 * read for what its standard holds, that is told instead. Throws CommandError `file-not-checked`.
 */
export function onlyOf(file: string, checked: Checked, folder: Folder): Checked {
  const { course, scenarios, standards, language } = partsOf(folder);
  if (![course, ...scenarios, ...standards, language.glossary, language.words].includes(file))
    throw new CommandError('file-not-checked', { file });
  const own = checked.findings.filter((finding) => finding.file === file);
  const read = checked.scenarios.filter((scenario) => scenario.file === file);
  const hindered = own.length === 0 && read.length === 0 && scenarios.includes(file);
  const findings = hindered ? checked.findings.filter((finding) => standards.includes(finding.file)) : own;
  return { ...checked, findings, scenarios: read };
}
