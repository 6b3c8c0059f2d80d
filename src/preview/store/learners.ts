import type { DatabaseSync } from 'node:sqlite';
import type { Learner } from '../protocol.ts';

/** Made-up people to try packages as; ŷ, ŵ and ô are there on purpose, since an LMS may lose them. */
const firstLearners: readonly Omit<Learner, 'id'>[] = [
  { given: 'Gwenllian', family: 'Ifans' },
  { given: 'Tomos', family: 'ap Rhys' },
  { given: 'Aisha', family: 'Rahman' },
  { given: 'Llŷr', family: 'Puw' },
  { given: 'Grace', family: 'Okafor' },
];

export function seedLearners(database: DatabaseSync): void {
  for (const learner of firstLearners) addLearner(database, learner);
}

export function listLearners(database: DatabaseSync): readonly Learner[] {
  return database.prepare('SELECT id, given, family FROM learner ORDER BY id').all().map(learnerOf);
}

export function findLearner(database: DatabaseSync, id: number): Learner | undefined {
  const row = database.prepare('SELECT id, given, family FROM learner WHERE id = ?').get(id);
  return row && learnerOf(row);
}

/** Adds a learner, or returns the one of the same name. */
export function addLearner(database: DatabaseSync, { given, family }: Omit<Learner, 'id'>): Learner {
  database.prepare('INSERT INTO learner (given, family) VALUES (?, ?) ON CONFLICT DO NOTHING').run(given, family);
  const row = database
    .prepare('SELECT id, given, family FROM learner WHERE given = ? AND family = ?')
    .get(given, family);
  return learnerOf(row!);
}

function learnerOf(row: Record<string, unknown>): Learner {
  return { id: Number(row['id']), given: String(row['given']), family: String(row['family']) };
}
