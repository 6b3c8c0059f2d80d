import type { DatabaseSync } from 'node:sqlite';
import type { Call } from '../protocol.ts';

/** Adds calls in the order they were made, all or none. */
export function addCalls(database: DatabaseSync, attempt: number, calls: readonly Call[]): void {
  if (calls.length === 0) return;
  const add = database.prepare(
    `INSERT INTO call (attempt, launch, at, function, element, value, result, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  database.exec('BEGIN');
  try {
    for (const call of calls)
      add.run(attempt, call.launch, call.at, call.function, call.element, call.value, call.result, call.error);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

export function listCalls(database: DatabaseSync, attempt: number): readonly Call[] {
  const rows = database
    .prepare('SELECT launch, at, function, element, value, result, error FROM call WHERE attempt = ? ORDER BY id')
    .all(attempt);
  return rows.map((row) => ({
    launch: Number(row['launch']),
    at: Number(row['at']),
    function: String(row['function']),
    element: String(row['element']),
    value: String(row['value']),
    result: String(row['result']),
    error: String(row['error']),
  }));
}
