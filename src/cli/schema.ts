import { join } from 'node:path';
import { parseStandard } from '../core/scenario/parse.ts';
import { schemaFiles } from '../schema/schema-files.ts';
import type { Drawn } from '../schema/schema-files.ts';
import { BEARDS, GLASSES, HEADS } from '../packaging/art/characters.ts';
import { BUILD_NAMES, OUTFITS } from '../packaging/art/outfits.ts';
import { PLACE_NAMES } from '../packaging/art/places.ts';
import { idOf, partsOf } from '../source/folder.ts';
import type { Folder } from '../source/folder.ts';
import { readFile } from '../source/read-file.ts';
import { writeTogether } from './build-output.ts';
import { CommandError } from './command-error.ts';
import { folderAt } from './folder.ts';
import type { Words } from './words.ts';

/** Everything that can be drawn, by what it is. */
export const drawn: Readonly<Record<Drawn, readonly string[]>> = {
  place: PLACE_NAMES,
  head: HEADS,
  beard: BEARDS,
  glasses: GLASSES,
  outfit: OUTFITS,
  build: BUILD_NAMES,
};

/**
 * `dewis schema [FOLDER]`: writes what an editor needs to help with the folder's files into its `.schema`, and says where
 * that is. Throws CommandError `folder-missing`, `folder-unreadable`, `out-unwritable`.
 */
export async function schema(folder: string, words: Words, print: (line: string) => void): Promise<0> {
  print(words('schema-at', { folder: await writeSchemas(folder) }));
  return 0;
}

/** As `schema`, beside other work: where the folder cannot be written to, that is said and nothing else is kept from it. */
export async function refreshSchemas(folder: string, words: Words, print: (line: string) => void): Promise<void> {
  try {
    await writeSchemas(folder);
  } catch (error) {
    if (!(error instanceof CommandError && error.code === 'out-unwritable')) throw error;
    print(words('out-unwritable', error.values));
  }
}

async function writeSchemas(path: string): Promise<string> {
  const files = schemasFor(folderAt(path));
  const out = join(path, '.schema');
  const bytes = [...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  await writeTogether(out, new Map(bytes));
  return out;
}

/** The schemas for a folder's files, as texts by file name; a standard that cannot be read has none for its scenarios. */
export function schemasFor(folder: Folder): ReadonlyMap<string, string> {
  const parts = partsOf(folder);
  const standards = parts.standards.flatMap((file) => readFile(folder, file, parseStandard).value ?? []);
  return schemaFiles({ standards, scenarios: parts.scenarios.map(idOf), drawn });
}
