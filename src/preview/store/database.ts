import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PreviewError } from '../preview-error.ts';
import { seedLearners } from './learners.ts';

/** Raised whenever a table changes; a file of a later version is refused rather than spoilt. */
const schemaVersion = 1;

const schema = `
  CREATE TABLE learner (
    id INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL, UNIQUE (given, family)
  ) STRICT;
  CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (id),
    package TEXT NOT NULL, version TEXT NOT NULL, number INTEGER NOT NULL,
    mode TEXT NOT NULL, language TEXT NOT NULL,
    launches INTEGER NOT NULL DEFAULT 0, commits INTEGER NOT NULL DEFAULT 0,
    cmi TEXT, created INTEGER NOT NULL, updated INTEGER NOT NULL,
    UNIQUE (learner, package, version, number)
  ) STRICT;
  CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    launch INTEGER NOT NULL, at INTEGER NOT NULL,
    function TEXT NOT NULL, element TEXT NOT NULL, value TEXT NOT NULL, result TEXT NOT NULL, error TEXT NOT NULL
  ) STRICT;
  CREATE INDEX call_of_attempt ON call (attempt, id);
`;

/**
 * Opens the preview's data, making the file, its folder and the first learners where there are none. `:memory:` keeps
 * nothing. Throws `data-unusable` where the file cannot be read or written, or is a later version's.
 */
export function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true });
    const database = new DatabaseSync(file);
    // NORMAL: a crash of the machine may lose the last commit, and a commit does not wait for the disk.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
    const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (found > schemaVersion) {
      database.close();
      throw unusable(file, `it was written by a later version of the preview (${found})`);
    }
    if (found === 0) {
      database.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT`);
      seedLearners(database);
    }
    return database;
  } catch (cause) {
    if (cause instanceof PreviewError) throw cause;
    throw unusable(file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function unusable(file: string, why: string, options: ErrorOptions = {}): PreviewError {
  const message = `${file}: the preview's data cannot be used: ${why}. Move the file away.`;
  return new PreviewError('data-unusable', 500, message, { ...options, values: { file, reason: why } });
}
