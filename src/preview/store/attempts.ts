import type { DatabaseSync } from 'node:sqlite';
import { objectivesOf } from '../cmi/objectives.ts';
import { standingOf } from '../cmi/standing.ts';
import type { ScormVersion } from '../../core/course/package-config.ts';
import type { AttemptSummary, Cmi, LanguageWish, Mode, NewAttempt } from '../protocol.ts';

/** An attempt and the record its last commit left; none before the first commit. */
export interface StoredAttempt {
  readonly summary: AttemptSummary;
  readonly cmi: Cmi | null;
}

export function listAttempts(database: DatabaseSync): readonly StoredAttempt[] {
  return database.prepare('SELECT * FROM attempt ORDER BY updated DESC, id DESC').all().map(attemptOf);
}

export function findAttempt(database: DatabaseSync, id: number): StoredAttempt | undefined {
  const row = database.prepare('SELECT * FROM attempt WHERE id = ?').get(id);
  return row && attemptOf(row);
}

/** The last attempt at this package in this version that was made to count. */
export function lastAttempt(database: DatabaseSync, wanted: NewAttempt): StoredAttempt | undefined {
  const row = database
    .prepare(
      `SELECT * FROM attempt WHERE learner = ? AND package = ? AND version = ? AND mode = 'normal'
       ORDER BY number DESC LIMIT 1`,
    )
    .get(wanted.learner, wanted.package, wanted.version);
  return row && attemptOf(row);
}

/** Adds an attempt with the next number. `cmi` is what it starts from: nothing, or a copy for review. */
export function addAttempt(database: DatabaseSync, wanted: NewAttempt, cmi: Cmi | null): StoredAttempt {
  const now = Date.now();
  const row = database
    .prepare(
      `INSERT INTO attempt (learner, package, version, number, mode, language, cmi, created, updated)
       SELECT $learner, $package, $version, coalesce(max(number), 0) + 1, $mode, $language, $cmi, $now, $now
       FROM attempt WHERE learner = $learner AND package = $package AND version = $version
       RETURNING *`,
    )
    .get({
      $learner: wanted.learner,
      $package: wanted.package,
      $version: wanted.version,
      $mode: wanted.mode,
      $language: wanted.language,
      $cmi: cmi && JSON.stringify(cmi),
      $now: now,
    });
  return attemptOf(row!);
}

export function setLanguage(database: DatabaseSync, id: number, language: LanguageWish): void {
  database.prepare('UPDATE attempt SET language = ? WHERE id = ?').run(language, id);
}

/** Counts one launch more and returns its number. */
export function countLaunch(database: DatabaseSync, id: number): number {
  const row = database.prepare('UPDATE attempt SET launches = launches + 1 WHERE id = ? RETURNING launches').get(id);
  return Number(row!['launches']);
}

export function storeRecord(database: DatabaseSync, id: number, cmi: Cmi): void {
  database
    .prepare('UPDATE attempt SET cmi = ?, commits = commits + 1, updated = ? WHERE id = ?')
    .run(JSON.stringify(cmi), Date.now(), id);
}

function attemptOf(row: Record<string, unknown>): StoredAttempt {
  const cmi = typeof row['cmi'] === 'string' ? (JSON.parse(row['cmi']) as Cmi) : null;
  const version = row['version'] as ScormVersion;
  const summary: AttemptSummary = {
    id: Number(row['id']),
    learner: Number(row['learner']),
    package: String(row['package']),
    version,
    number: Number(row['number']),
    mode: row['mode'] as Mode,
    language: row['language'] as LanguageWish,
    launches: Number(row['launches']),
    commits: Number(row['commits']),
    created: Number(row['created']),
    updated: Number(row['updated']),
    standing: standingOf(version, cmi ?? {}),
    objectives: objectivesOf(version, cmi ?? {}),
  };
  return { summary, cmi };
}
