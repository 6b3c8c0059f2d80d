import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { moreTextPath, openingPath } from '../../src/core/course/package-config.ts';
import type { MoreTexts, Opening } from '../../src/core/scenario/opening.ts';
import type { Story, Texts } from '../../src/core/scenario/story.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { openPackage } from '../e2e/harness/zip.ts';
import type { Site } from './content-server.ts';

/** A built package, as it lies in its folder and as an LMS has it unpacked. */
export interface BuiltPackage {
  /** As in `angry-diner.scorm12`. */
  readonly name: string;
  /** Of the zip. */
  readonly bytes: number;
  readonly files: Site;
}

/** Where the zips are; `DEWIS_PACKAGES` names another folder than `dist/packages`. */
export const packagesFolder =
  process.env['DEWIS_PACKAGES'] ?? join(import.meta.dirname, '..', '..', 'dist', 'packages');

/** Reads every zip of a folder. Throws where there is none. */
export function builtPackages(folder: string): readonly BuiltPackage[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];
  if (names.length === 0) throw new Error(`${folder} has no packages. Build them first: npm run build`);
  return names.sort().map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    return { name: basename(name, '.zip'), bytes: bytes.length, files: openPackage(bytes).files };
  });
}

/** What a package plays, read from its own files: it is measured as it was built. */
export function storyIn(files: Site, scenario: string): Story {
  return openingIn(files, scenario, 'cy').story;
}

/** The whole of a scenario's words in one language, from the two files of the package they are parted over. */
export function textsIn(files: Site, scenario: string, language: Language): Texts {
  const { more: _, ...opening } = openingIn(files, scenario, language).texts;
  return { ...opening, ...(read(files, moreTextPath(scenario, language)) as MoreTexts) };
}

function openingIn(files: Site, scenario: string, language: Language): Opening {
  return read(files, openingPath(scenario, language)) as Opening;
}

function read(files: Site, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(path)));
}
