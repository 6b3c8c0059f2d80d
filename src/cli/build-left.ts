import { readdir } from 'node:fs/promises';
import { thinNames } from './build-hosted.ts';
import { trialNames } from './build-packages.ts';
import type { Packaged } from './build-packages.ts';

/** Packages that an earlier build made on request, and the options that would make them again. */
export interface Left {
  readonly files: readonly string[];
  readonly options: readonly string[];
}

/**
 * The packages of these courses that lie in a folder and were not made in this build, being made on request only. They are
 * told of and never removed: learners may be playing from the folders that thin ones were made with, and who is trying an
 * LMS has the same course in it.
 */
export async function leftIn(
  folder: string,
  courses: readonly Packaged[],
  made: ReadonlyMap<string, unknown>,
): Promise<Left> {
  const there = new Set(await readdir(folder));
  const requested = { '--check': trialNames(courses[0]!), '--hosted': courses.flatMap(thinNames) };
  const found = Object.entries(requested).map(
    ([option, names]) => [option, names.filter((name) => there.has(name) && !made.has(name))] as const,
  );
  return {
    files: found.flatMap(([, names]) => names),
    options: found.flatMap(([option, names]) => (names.length > 0 ? option : [])),
  };
}
